/** The words from which a row's deadline follows: the nearest that say its date. */
import type { Article, Basis, Deadline } from '../dataset/schema.ts';
import { sentenceAround } from '../proposal/place.ts';
import { hasLine } from '../reading/line.ts';
import { flowOf } from '../text/flow.ts';
import type { Place } from './place.ts';
import { datesOf, type PlacedDate, type Source } from './source.ts';

interface Word {
  readonly date: string;
  readonly basis: Basis;
  readonly text: string;
}

/** Null where no words that govern the place say the date, or one of a greater precision. */
export function deadlineOf(source: Source, place: Place, date: string): Deadline | null {
  for (const word of words(source, place))
    if (word.date.startsWith(date)) return { value: date, basis: word.basis, text: word.text };
  return null;
}

const asWord =
  (basis: Basis) =>
  ({ date, text }: PlacedDate): Word => ({ date, basis, text });

/** From the sentence outwards: its paragraph, what leads to it, the headings over it, the title, the article's own date. */
function* words(source: Source, { value, line }: Place): Iterable<Word> {
  const [start, end] = sentenceAround(source.text, ...value);
  const article = source.articleOn(line);
  const reference = article?.issueDate?.value ?? null;
  const own = source.blockOf(value[0]);
  const inBlock = source.datesIn(own, reference);
  yield* inBlock.filter((date) => start <= date.start && date.start < end).map(asWord('sentence'));
  yield* inBlock.map(asWord('paragraph'));
  if (article === undefined) return;
  const [first] = innermost(article, line)?.lines ?? article.lines;
  for (let block = own - 1; block >= 0 && (source.blocks[block]?.line ?? 0) >= first; block -= 1)
    yield* source.datesIn(block, reference).map(asWord('paragraph'));
  yield* headings(article, line, reference);
  yield* titleWords(article, reference);
}

const innermost = ({ sections = [] }: Article, line: number) => sections.findLast(hasLine(line));

const datesInTitle = (title: string, reference: string | null): PlacedDate[] =>
  datesOf(flowOf(title, [[0, title.length]]), reference);

function headings({ sections = [] }: Article, line: number, reference: string | null): Word[] {
  return sections
    .filter(hasLine(line))
    .flatMap(({ title, period }) => [
      ...datesInTitle(title, reference).map(asWord('heading')),
      ...endOf(period?.value ?? '', 'heading', period?.text ?? ''),
    ]);
}

function titleWords({ title, planPeriod, issueDate }: Article, reference: string | null): Word[] {
  return [
    ...datesInTitle(title, reference).map(asWord('title')),
    ...(planPeriod === undefined ? [] : [{ date: planPeriod.end, basis: 'title' as const, text: '' }]),
    ...endOf(issueDate?.value ?? '', 'document', ''),
  ];
}

/** The end of a period, or a date itself. */
function endOf(period: string, basis: Basis, text: string): Word[] {
  const date = period.split('/').at(-1) ?? '';
  return date === '' ? [] : [{ date, basis, text }];
}
