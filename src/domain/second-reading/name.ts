/** Whether the words of a name stand where it is said to be read. */
import { hasLine } from '../reading/line.ts';
import type { Place } from './place.ts';
import { folded, type Source } from './source.ts';

/** Blocks before the place that may give a name its words: a lead, the headings of a table. */
const BEFORE = 6;
/** Of 1,729 annotations of tests/gold with a quote all but one have more than this. */
export const LEAST_SHARE = 0.5;

const SAYS_NOTHING = /[\s"'()《》、,·的]+/gu;
const bare = (text: string): string => folded(text).replace(SAYS_NOTHING, '');

/** How much of the name, by its pairs of signs, stands in its paragraph, what stands before it, its headings and its title; 0 to 1. */
export function shareSaid(source: Source, { value, line }: Place, name: string): number {
  const signs = bare(name);
  const around = bare(surroundings(source, value[0], line));
  if (signs.length < 2) return around.includes(signs) ? 1 : 0;
  const pairs = Array.from({ length: signs.length - 1 }, (_, i) => signs.slice(i, i + 2));
  return pairs.filter((pair) => around.includes(pair)).length / pairs.length;
}

function surroundings(source: Source, offset: number, line: number): string {
  const own = source.blockOf(offset);
  const article = source.articleOn(line);
  const sections = article?.sections?.filter(hasLine(line)) ?? [];
  const near = source.blocks.slice(Math.max(0, own - BEFORE), own + 2);
  const table = source.blocks[own]?.kind === 'row' ? source.blocks.slice(Math.max(0, own - 40), own) : [];
  return [
    ...[...table, ...near].flatMap(({ pieces }) =>
      pieces.map(([start, end]) => source.text.slice(start, end)),
    ),
    ...sections.map(({ title }) => title),
    article?.title ?? '',
    article?.region.name ?? '',
  ].join('\n');
}
