/** A person's word on a link between a commitment and a result, which goes before what the rules say. Pure. */
import type { LinkedResult, LinkedResults } from './linked.ts';

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

/** The links with what was said of them; a word on a pair that is no longer found waits until it is. */
export function withVerdicts(linked: LinkedResults, verdicts: readonly Verdict[]): LinkedResults {
  if (verdicts.length === 0) return linked;
  const said = new Map(verdicts.map((verdict) => [verdictKey(verdict), verdict]));
  const judged = (link: LinkedResult): LinkedResult => {
    const verdict = said.get(verdictKey(link));
    return verdict === undefined ? link : { ...link, verdict };
  };
  return new Map([...linked].map(([id, links]) => [id, links.map(judged)]));
}
