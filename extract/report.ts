/** What a run prints: what it read and found per document, and what changed against the dataset that was there. */
import { tally } from '../src/domain/collections/tally.ts';
import type { Correction } from '../src/domain/curation/curation.ts';
import { targetOf } from '../src/domain/curation/key.ts';
import type { CurationProblem, CurationProblemCode } from '../src/domain/curation/problem.ts';
import type {
  Article,
  Dataset,
  Doubt,
  Mention,
  Observation,
  PolicyDocument,
  Unread,
  UnreadReason,
} from '../src/domain/dataset/schema.ts';
import type { Change, ResultChanges } from './merge/changes.ts';

/** What a run has found. */
export interface Found {
  readonly dataset: Dataset;
  readonly results: readonly Observation[];
  /** How many numbers each document has, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Against what was there before; undefined where nothing was. */
export interface Changes {
  readonly targets: readonly Change[];
  readonly results: ResultChanges;
}

/** A line for each document, then the total, then the changes where there was a dataset before. */
export function summary(
  { dataset: { documents, targets }, results, numbers }: Found,
  changes: Changes | undefined,
): string[] {
  const kindsIn = new Map(documents.map(({ id }) => [id, { target: 0, support: 0, milestone: 0 }]));
  for (const { kind, mentions } of targets)
    for (const id of documentsOf(mentions)) {
      const kinds = kindsIn.get(id);
      if (kinds) kinds[kind] += 1;
    }
  const resultsIn = tally(results.flatMap(({ mentions }) => [...documentsOf(mentions)]));
  const lines = documents.toSorted(doubtfulFirst).flatMap((document) => {
    const { id, file, alsoAs, articles, unread = [] } = document;
    const { target = 0, support = 0, milestone = 0 } = kindsIn.get(id) ?? {};
    const same = alsoAs ? ` (the same bytes as ${alsoAs.join(', ')}: kept once)` : '';
    return [
      `${file}${same}: ${articles.length} articles, ${numbers.get(id) ?? 0} numbers → ${target} targets, ${support} support, ${milestone} milestones, ${resultsIn.get(id) ?? 0} results`,
      ...howReadLines(document),
      ...articles.flatMap(doubtLines),
      ...unread.map(unreadLine),
    ];
  });
  lines.push(
    `${targets.length} commitments and ${results.length} results from ${documents.length} documents`,
  );
  if (changes) lines.push(...changeLines(changes.targets), ...resultLines(changes.results));
  return lines;
}

/** Nothing in the bytes proves it, so it is said. */
const howReadLines = ({ encoding, replaced }: PolicyDocument): string[] => [
  ...(encoding === undefined
    ? []
    : [`  read as ${encoding.toUpperCase()}, which makes Chinese prose of its bytes`]),
  ...(replaced === undefined ? [] : [`  ${replaced} characters could not be made out and stand as \ufffd`]),
];

/** Documents of which a fact is doubtful, or of which nothing became a record, stand before the others. */
const doubtfulFirst = (a: PolicyDocument, b: PolicyDocument): number =>
  Number(isDoubtful(b)) - Number(isDoubtful(a));
const isDoubtful = ({ articles }: PolicyDocument): boolean =>
  articles.some(({ flags = [] }) => flags.length > 0);

const DOUBTS: Readonly<Record<Doubt['reason'], string>> = {
  uncertain: 'is uncertain',
  unknown: 'is not known',
  'only-results': 'is doubtful: nothing that it promises was read, results only',
  'only-commitments': 'is doubtful: no results were read',
  'years-elsewhere': 'is doubtful: most of what is due lies before it',
};

/** What is doubtful of a policy, and that its figures gave no record. */
function doubtLines({ title, doubts = [], flags = [] }: Article): string[] {
  return [
    ...doubts.map(
      ({ fact, reason, text }) =>
        `  its ${fact} ${DOUBTS[reason]}${text === undefined ? '' : ` (or ${text})`}: ${title}`,
    ),
    ...(flags.includes('no-record') ? [`  it has figures, and none became a record: ${title}`] : []),
  ];
}

const documentsOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.map(({ documentId }) => documentId));

/** Results are many and bind nobody: how many changed is enough. */
function resultLines({ added, dropped, changed }: ResultChanges): string[] {
  if (added + dropped + changed === 0) return [];
  return [`results: ${added} new, ${dropped} dropped, ${changed} changed`];
}

const UNREAD: Readonly<Record<UnreadReason, string>> = {
  'outside-article': 'outside every article (masthead, contents, imprint, or a part that has no title)',
  'table-without-borders': 'in tables whose cell borders were lost: nothing was read from them',
  'table-row-too-large': 'in rows of a table that are too long to be read',
};
const MAX_PLACES = 6;

/** 34 numbers outside every article (…): lines 12–40, 80 */
function unreadLine({ reason, numbers, lines }: Unread): string {
  const places = lines.slice(0, MAX_PLACES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const more = lines.length > MAX_PLACES ? ', …' : '';
  return `  ${numbers} ${numbers === 1 ? 'number' : 'numbers'} ${UNREAD[reason]}: lines ${places.join(', ')}${more}`;
}

const MAX_LISTED = 40;

function changeLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['no change against the dataset that was there'];
  const counts = tally(changes.map(({ kind }) => kind));
  const head = `changes: ${[...counts].map(([kind, n]) => `${n} ${kind}`).join(', ')}`;
  const rest = changes.length > MAX_LISTED ? [`  … and ${changes.length - MAX_LISTED} more`] : [];
  return [head, ...changes.slice(0, MAX_LISTED).map(changeLine), ...rest];
}

function changeLine({ kind, target, before }: Change): string {
  const what = `${target.id} ${target.region.name} ${target.indicator}`;
  if (kind === 'raised' || kind === 'lowered')
    return `  ${kind} ${what}: ${before?.value} → ${target.value} ${target.unit}`;
  if (kind === 'deadline-moved')
    return `  deadline moved ${what}: ${before?.deadline.value ?? 'none'} → ${target.deadline.value ?? 'none'}`;
  return `  ${kind} ${what}${target.value === null ? '' : ` ${target.value} ${target.unit}`}`;
}

const UNFIT: Readonly<Record<CurationProblemCode, string>> = {
  'target-gone': 'its target is no longer found, and none is like it',
  'article-gone': 'its policy is no longer found',
  'name-gone': 'nothing has that name',
  'old-differs': 'the field holds another value by now: look again',
  'already-so': 'the extractor reads it so by now: the correction can go',
  'document-gone': 'its document is not among the sources',
  'quote-not-found': 'its sentence stands nowhere in the document',
  'already-found': 'the extractor finds it by now: the correction can go',
  'id-taken': 'another target has its id',
};

/** `value of t-0123456789`, `issuer of a-0123456789`, a commitment, a name. */
function about(correction: Correction): string {
  if (correction.action === 'synonym') return correction.from;
  if (correction.action === 'indicator') return correction.key;
  if (correction.action === 'article') return `${correction.change.field} of ${correction.article}`;
  return (correction.action === 'change' ? `${correction.change.field} of ` : '') + correction.target;
}

/** Corrections by people that were not applied, with the reason. */
export const unfitLines = (unfit: readonly CurationProblem[]): string[] =>
  unfit.map(({ correction, code, found }) => {
    const other = found !== undefined && found !== targetOf(correction) ? ` (${found})` : '';
    return `extract: curation.json: ${correction.id}, ${about(correction)}: ${UNFIT[code]}${other}`;
  });
