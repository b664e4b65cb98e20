/** A person's word on a link between a commitment and a result, which goes before what the rules say. Pure. */
import { chosenFit, type Promised } from './link.ts';
import type { LinkedResult, LinkedResults } from './result-links.ts';

export const VERDICTS = ['taken', 'refused'] as const;

export interface Verdict {
  readonly targetId: string;
  readonly resultId: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly who: string;
  readonly why: string;
}

type Pair = Pick<Verdict, 'targetId' | 'resultId'>;

export const verdictKey = ({ targetId, resultId }: Pair): string => `${targetId} ${resultId}`;

/** The commitments and results of which a person may speak, by id. */
interface Known {
  readonly promised: (targetId: string) => Promised | null;
  readonly results: ReadonlyMap<string, LinkedResult['result']>;
}

/**
 * The links with what was said of them, and those that a person made where the rules see none; a word on what is not
 * there waits until it is.
 */
export function withVerdicts(
  linked: LinkedResults,
  verdicts: readonly Verdict[],
  { promised, results }: Known,
): LinkedResults {
  if (verdicts.length === 0) return linked;
  const waiting = new Map(verdicts.map((verdict) => [verdictKey(verdict), verdict]));
  const judged = (link: LinkedResult): LinkedResult => {
    const verdict = waiting.get(verdictKey(link));
    waiting.delete(verdictKey(link));
    return verdict === undefined ? link : { ...link, verdict };
  };
  const all = new Map([...linked].map(([id, links]) => [id, links.map(judged)]));
  for (const verdict of waiting.values()) {
    const { targetId, resultId } = verdict;
    const [target, result] = [promised(targetId), results.get(resultId)];
    if (verdict.verdict === 'refused' || target === null || result === undefined) continue;
    const made = { targetId, resultId, fit: chosenFit(target, result), doubts: [], result, verdict };
    all.set(targetId, [...(all.get(targetId) ?? []), made]);
  }
  return all;
}
