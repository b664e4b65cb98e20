/** What the corrections of a file would do to those that are here. Pure. */
import { effectOf, type Effect } from '../proposal/effect.ts';
import { articleChange, fieldChange, type Correction } from './curation.ts';
import { correctionKey, inOrder } from './key.ts';
import { isSame } from '../collections/same.ts';

export interface PlannedCorrection {
  readonly key: string;
  readonly correction: Correction;
  readonly effect: Exclude<Effect, 'change'>;
  /** What is here on the same target and field; null where nothing is. */
  readonly here: Correction | null;
}

/** Two corrections of one field (they have one key) that follow each other are one: from the first's old value to the last's new one. */
export function following(before: Correction | undefined, next: Correction): Correction {
  if (before?.action === 'change' && next.action === 'change')
    return { ...next, change: fieldChange.parse({ ...next.change, old: before.change.old }) };
  if (before?.action === 'article' && next.action === 'article')
    return { ...next, change: articleChange.parse({ ...next.change, old: before.change.old }) };
  return next;
}

const saysSame = (a: Correction, b: Correction): boolean => isSame(saying(a), saying(b));

/** What they say, without who said it when. */
function saying(correction: Correction): unknown {
  if (correction.action === 'change' || correction.action === 'article') return correction.change.new;
  if (correction.action === 'synonym') return correction.to;
  if (correction.action === 'indicator') {
    const { definition, source, better, wordings } = correction;
    return [definition, source, better, wordings];
  }
  if (correction.action === 'add') return [correction.record, correction.place];
  return correction.action;
}

/** `inDataset`: ids of corrections that the built-in dataset has applied already; those of the file are left out. */
export function planCorrections(
  file: readonly Correction[],
  here: readonly Correction[],
  inDataset: ReadonlySet<string>,
): PlannedCorrection[] {
  const known = new Map(here.map((correction) => [correctionKey(correction), correction]));
  const read = new Map<string, Correction>();
  for (const correction of inOrder(file)) {
    if (inDataset.has(correction.id)) continue;
    const key = correctionKey(correction);
    read.set(key, following(read.get(key), correction));
  }
  return [...read].map(([key, correction]) => {
    const own = known.get(key) ?? null;
    return { key, correction, effect: effectOf(correction, own, saysSame, () => 'conflict'), here: own };
  });
}
