/** Features that enough groups of documents show: one that fewer show says more of them than of the language. */
import type { Choice } from './logistic.ts';

const MIN_GROUPS = 3;

/** The choices with the features that at least three groups show. @param groups the group of each choice */
export function withCommonFeatures(choices: readonly Choice[], groups: readonly number[]): Choice[] {
  const shown = new Map<string, Set<number>>();
  for (const [i, { alternatives }] of choices.entries())
    for (const features of alternatives)
      for (const [name] of features) shown.set(name, (shown.get(name) ?? new Set()).add(groups[i] ?? -1));
  const isCommon = (name: string): boolean => (shown.get(name)?.size ?? 0) >= MIN_GROUPS;
  return choices.map((choice) => ({
    ...choice,
    alternatives: choice.alternatives.map((features) => features.filter(([name]) => isCommon(name))),
  }));
}
