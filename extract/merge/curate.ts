/** Puts a target into a theme and an indicator family by the curated tables. */
import type { Family, Theme } from '../../src/domain/curated.ts';
import type { Draft } from './targets.ts';

export interface CuratedTables {
  readonly themes: readonly Theme[];
  readonly families: readonly Family[];
}
type Assigned = { id: string; by: 'rule' } | null;

/** The theme whose word the indicator contains, else the one that the policy's title names; the last theme takes the rest. */
export function themeOf({ target, article }: Draft, themes: readonly Theme[]): Assigned {
  for (const text of [target.indicator, article.title]) {
    const found = themes.find((theme) => theme.words.some((word) => text.includes(word)));
    if (found) return { id: found.id, by: 'rule' };
  }
  const rest = themes.at(-1);
  return rest ? { id: rest.id, by: 'rule' } : null;
}

/** The first family whose kind, unit, measure and words fit. */
export function familyOf({ target }: Draft, families: readonly Family[]): Assigned {
  const name = target.scope + target.indicator;
  const found = families.find(
    (family) =>
      family.kinds.includes(target.kind) &&
      (family.units.length === 0 || family.units.includes(target.unit)) &&
      target.measure !== null &&
      family.measures.includes(target.measure) &&
      family.words.some((word) => name.includes(word)) &&
      !family.without.some((word) => name.includes(word)),
  );
  return found ? { id: found.id, by: 'rule' } : null;
}
