/** What a run prints: what it read and found per document, and what changed against the dataset that was there. */
import type { CurationProblem, CurationProblemCode } from '../src/domain/curation/problem.ts';
import type { Dataset } from '../src/domain/schema.ts';
import type { Change } from './merge/changes.ts';

/**
 * A line for each document, then the total, then the changes where there was a dataset before.
 * @param numbers how many numbers each document has, by its id
 */
export function summary(
  { documents, targets }: Dataset,
  numbers: ReadonlyMap<string, number>,
  changes: readonly Change[] | undefined,
): string[] {
  const kindsIn = new Map(documents.map(({ id }) => [id, { target: 0, support: 0, milestone: 0 }]));
  for (const { kind, mentions } of targets)
    for (const id of new Set(mentions.map(({ documentId }) => documentId))) {
      const kinds = kindsIn.get(id);
      if (kinds) kinds[kind] += 1;
    }
  const lines = documents.map(({ id, file, alsoAs, articles }) => {
    const { target = 0, support = 0, milestone = 0 } = kindsIn.get(id) ?? {};
    const same = alsoAs ? ` (the same bytes as ${alsoAs.join(', ')}: kept once)` : '';
    return `${file}${same}: ${articles.length} articles, ${numbers.get(id) ?? 0} numbers → ${target} targets, ${support} support, ${milestone} milestones`;
  });
  lines.push(`${targets.length} commitments from ${documents.length} documents`);
  if (changes) lines.push(...changeLines(changes));
  return lines;
}

const MAX_LISTED = 40;

function changeLines(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['no change against the dataset that was there'];
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
  const head = `changes: ${[...counts].map(([kind, n]) => `${n} ${kind}`).join(', ')}`;
  const rest = changes.length > MAX_LISTED ? [`  … and ${changes.length - MAX_LISTED} more`] : [];
  return [head, ...changes.slice(0, MAX_LISTED).map(changeLine), ...rest];
}

function changeLine(change: Change): string {
  const { target } = change;
  const what = `${target.id} ${target.region.name} ${target.indicator}`;
  if (change.kind === 'raised' || change.kind === 'lowered')
    return `  ${change.kind} ${what}: ${change.from} → ${target.value} ${target.unit}`;
  if (change.kind === 'deadline-moved')
    return `  deadline moved ${what}: ${change.from ?? 'none'} → ${target.deadline.value ?? 'none'}`;
  return `  ${change.kind} ${what}${target.value === null ? '' : ` ${target.value} ${target.unit}`}`;
}

const UNFIT: Readonly<Record<CurationProblemCode, string>> = {
  'target-gone': 'its target is no longer found, and none is like it',
  'old-differs': 'the field holds another value by now: look again',
  'already-so': 'the extractor reads it so by now: the correction can go',
  'document-gone': 'its document is not among the sources',
  'quote-not-found': 'its sentence stands nowhere in the document',
  'already-found': 'the extractor finds it by now: the correction can go',
  'id-taken': 'another target has its id',
};

/** Corrections by people that were not applied, with the reason. */
export const unfitLines = (unfit: readonly CurationProblem[]): string[] =>
  unfit.map(({ correction, code, found }) => {
    const what = correction.action === 'change' ? `${correction.change.field} of ` : '';
    const other = found !== undefined && found !== correction.target ? ` (${found})` : '';
    return `extract: curation.json: ${correction.id}, ${what}${correction.target}: ${UNFIT[code]}${other}`;
  });
