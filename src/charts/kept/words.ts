/** What became of promises in words: verdicts by shape and word, cells, counts, and the rules as they are shown. Pure. */
import type { KeptCell, Tally } from '../../domain/compare/kept.ts';
import type { Cell } from '../../domain/compare/matrix.ts';
import { NEAR_PART, NEAR_POINTS, type KeptVerdict, type Outcome } from '../../domain/compare/kept-verdict.ts';
import { ABOUT_POINTS } from '../../domain/progress/meets.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { joined } from '../../domain/text/joined.ts';
import type { I18n } from '../../i18n/index.ts';
import { chipOf, figureWords } from '../compare-matrix/words.ts';
import { reasonWords } from '../gate-words.ts';

/** The shape tells what the colour tells; those that monitoring has too are the same there. */
export const SHAPES: { readonly [V in KeptVerdict]: string } = {
  reached: '●',
  near: '▲',
  missed: '■',
  open: '◇',
  'no-result': '○',
  unread: '…',
  'no-target': '–',
};

interface Verdict extends Pick<Outcome, 'why' | 'doubts'> {
  readonly verdict: KeptVerdict;
  readonly cell?: Pick<Cell, 'kind'>;
}

/** 达到, or 不能判定 with the reason; of what has no target why there is none. */
export function verdictWords({ cell, verdict, why, doubts = [] }: Verdict, i18n: I18n): string {
  const word = i18n.t(`compare.kept.${verdict}`);
  const doubted = i18n.list(doubts.map((doubt) => i18n.t(`linked.doubt.${doubt}`)));
  if (why === 'doubt') return i18n.labelled(word, i18n.t('compare.kept.why.doubt', { doubts: doubted }));
  if (why !== null) return i18n.labelled(word, i18n.t(`compare.kept.why.${why}`));
  return cell?.kind === 'no-document' ? i18n.labelled(word, i18n.t('compare.matrix.noDocument')) : word;
}

export const promiseOf = ({ cell, verdict }: KeptCell): ComparableRow | null =>
  verdict !== 'no-target' && 'row' in cell ? cell.row : null;

/** A result is counted and called as its promise is. */
export const quantityOf = (
  { valueMax = null, comparator = null, ...result }: Actual,
  { measure, indicator, indicatorKey }: TargetRow,
) => ({ ...result, valueMax, comparator, measure, indicator, indicatorKey, frequency: null });

interface KeptSaid {
  /** 5.4%; empty where nothing was reported. */
  readonly result: string;
  /** 目标 ≈5%; empty where nothing was promised. */
  readonly promise: string;
  /** ≠ 农村: what of the target differs from its column. */
  readonly differs: string;
}

export function keptSaid(kept: KeptCell, i18n: I18n): KeptSaid {
  const row = promiseOf(kept);
  if (row === null) return { result: '', promise: '', differs: '' };
  const reached = kept.result && quantityOf(kept.result, row);
  const amount = figureWords(row, i18n) || i18n.t('compare.matrix.words');
  const differs = kept.cell.kind === 'value' ? kept.cell.reasons : [];
  const chips = differs.map((reason) => `≠ ${chipOf(reasonWords(reason, i18n)).word}`);
  return {
    result: (reached && i18n.format.signed(reached)) ?? '',
    promise: i18n.t('compare.kept.promise', { amount }),
    differs: chips.join(' '),
  };
}

/** ● 5.4%（目标 ≈5%）: of a table on one line. `isBrief`: the shape alone stands for the verdict. */
export function keptWords(kept: KeptCell, i18n: I18n, isBrief = false): string {
  const { result, promise: amount, differs } = keptSaid(kept, i18n);
  const promise = joined([amount, differs], ' ');
  const word = isBrief ? '' : verdictWords(kept, i18n);
  const behind = promise === '' ? '' : i18n.t('compare.kept.behind', { promise });
  return joined([SHAPES[kept.verdict], word, result], ' ') + behind;
}

/** 5 / 7 / 16: reached, judged, promised; and how many have results that are not loaded. */
export const tallyWords = ({ reached, judged, all, unread }: Tally, { t }: I18n): string =>
  `${reached} / ${judged} / ${all}${unread === 0 ? '' : t('compare.kept.tallyUnread', { n: unread })}`;

/** ● 达到 46, ▲ 接近 8 …: with how many cells have each. */
export const keyWords = (
  counts: readonly { readonly verdict: KeptVerdict; readonly n: number }[],
  i18n: I18n,
): string =>
  counts.map(({ verdict, n }) => `${SHAPES[verdict]} ${i18n.t(`compare.kept.${verdict}`)} ${n}`).join('　');

export const rulesWords = (i18n: I18n): string =>
  i18n.t('compare.kept.rules', { points: NEAR_POINTS, percent: NEAR_PART * 100, about: ABOUT_POINTS });
