/** The bound of a figure, which a row of values shares: 不少于50批次、1000家次. */
import { rowStart } from '../sentence/row-start.ts';
import type { Amount } from '../recognise/types.ts';
import type { Share } from './distribution/distribution.ts';
import type { Figure } from './figure.ts';

/** A row shares its first bound; 突破15项关键技术 brings them about and bounds nothing. */
export function boundOf(figure: Figure): Amount['comparator'] {
  const { amount, share, tail, sentence } = figure;
  const { comparator, unitKind } = amount;
  const isBrokenThrough =
    comparator === '>' &&
    unitKind === 'count' &&
    sentence.flow.text.slice(0, amount.start).endsWith('突破') &&
    /^[^，；]{0,16}(?:技术|难题|瓶颈|问题)/.test(tail);
  if (isBrokenThrough) return '=';
  if (comparator !== '=') return comparator;
  if (share) return boundOfRow(share);
  const first = rowStart(figure);
  const opens = first !== amount && first.outerStart < first.start && first.outerEnd === first.end;
  return opens ? first.comparator : comparator;
}

/** 分别不少于50批次、1000家次, 分别增长10%、5%以上: the bound before the first or behind the last of like values. */
function boundOfRow({ first, last }: Share): Amount['comparator'] {
  if (first.comparator !== '=') return first.comparator;
  return last.outerEnd > last.end && last.unit === first.unit ? last.comparator : '=';
}
