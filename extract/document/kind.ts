/** What kind of text an article is: a log-linear choice over what it shows of itself (signs.ts). */
import type { DocumentKind } from '../../src/domain/dataset/schema.ts';
import { probabilities } from '../weigh/linear.ts';
import type { Sign } from './signs.ts';
import { weightOf } from './weights.ts';

/** Only policies commit; a law's numbers are mostly limits; statistics and reports observe. */
export type Genre = 'policy' | 'law' | 'statistics' | 'report';

const GENRES: Partial<Readonly<Record<DocumentKind, Genre>>> = {
  law: 'law',
  bulletin: 'statistics',
  report: 'report',
};

/** How the figures of a kind are read. */
export const genreOf = (kind: DocumentKind): Genre => GENRES[kind] ?? 'policy';

/** The kinds that are told from the text; a list is a person's own table. */
export const TOLD_KINDS = [
  'work-report',
  'plan',
  'action-plan',
  'measures',
  'opinions',
  'notice',
  'law',
  'bulletin',
  'report',
  'other',
] as const satisfies readonly DocumentKind[];

export interface KindChance {
  readonly kind: DocumentKind;
  readonly chance: number;
}

/** What a sign says of a kind. */
export const kindWeight = (kind: DocumentKind, row: string): number => weightOf('kind', `${kind}.${row}`);

/** All kinds with how likely they are, the likeliest first. */
export function kindChances(signs: readonly Sign[]): KindChance[] {
  const scores = TOLD_KINDS.map((kind) =>
    signs.reduce((sum, { row }) => sum + kindWeight(kind, row), kindWeight(kind, 'any')),
  );
  return probabilities(scores)
    .map((chance, i) => ({ kind: TOLD_KINDS[i] ?? 'other', chance }))
    .sort((a, b) => b.chance - a.chance);
}

/** How likely the figures are read as those of a genre. */
export const genreChance = (signs: readonly Sign[], genre: Genre): number =>
  kindChances(signs).reduce((sum, { kind, chance }) => sum + (genreOf(kind) === genre ? chance : 0), 0);
