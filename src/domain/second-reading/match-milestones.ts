/** Milestones of two readings, matched by line and date. */
import { oneOf, type Said } from './compare.ts';
import { isMilestone, matched, type Heard, type Matched } from './matched.ts';

const isNear = (heard: Heard, said: Said): boolean => Math.abs(heard.mention.line - said.line) <= 1;

/**
 * A milestone is the same where line and date are. A sentence with both a figure and clauses without one may or may not
 * give a milestone: as many are left open as there are dates of figures on its line.
 */
export function matchMilestones<S extends Said>(all: readonly S[], heard: readonly Heard[]): Matched<S> {
  const said = all.filter((one) => isMilestone(one.class));
  const hearing = new Map<S, Heard>();
  const used = new Set<Heard>();
  for (const one of said) {
    const other = heard.find(
      (candidate) =>
        !used.has(candidate) &&
        isNear(candidate, one) &&
        oneOf(candidate.target.deadline.value, one.deadline, one.alt?.deadline),
    );
    if (other === undefined) continue;
    hearing.set(one, other);
    used.add(other);
  }
  const { onlyHeard, ...result } = matched(said, heard, hearing, () => []);
  const free = freeMilestones(all);
  const beside = onlyHeard.filter(({ mention: { line } }) => {
    const left = free.get(line) ?? 0;
    free.set(line, left - 1);
    return left > 0;
  });
  const isBeside = new Set(beside);
  return {
    ...result,
    open: [...result.open, ...beside],
    onlyHeard: onlyHeard.filter((other) => !isBeside.has(other)),
  };
}

/** Line → how many dates its figures have. */
function freeMilestones(all: readonly Said[]): Map<number, number> {
  const dates = new Map<number, Set<string | null | undefined>>();
  for (const { class: kind, line, deadline } of all)
    if (!isMilestone(kind)) dates.set(line, (dates.get(line) ?? new Set()).add(deadline));
  return new Map([...dates].map(([line, { size }]) => [line, size]));
}
