/** What kind of text an article is: a choice over what it shows of itself (signs.ts). */
import type { DocumentKind, FactEvidence } from '../../src/domain/dataset/schema.ts';
import { chancesOf, evidence, weightOf, type Candidate, type Chance } from './choice.ts';
import type { Sign } from './signs.ts';

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
const TOLD_KINDS = [
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

export type KindChance = Pick<Chance<DocumentKind>, 'value' | 'chance'>;

export const kindCandidates = (signs: readonly Pick<Sign, 'row'>[]): Candidate<DocumentKind>[] =>
  TOLD_KINDS.map((kind) => ({
    value: kind,
    features: ['any', ...signs.map(({ row }) => row)].map((row) => [`${kind}.${row}`, 1]),
  }));

/** All kinds with how likely they are, the likeliest first. */
export const kindChances = (signs: readonly Sign[]): KindChance[] => chancesOf('kind', kindCandidates(signs));

/** How likely the figures are read as those of a genre. */
export const genreChance = (signs: readonly Sign[], genre: Genre): number =>
  kindChances(signs).reduce((sum, { value, chance }) => sum + (genreOf(value) === genre ? chance : 0), 0);

/** The signs that speak for the kind, heaviest first. */
export const kindEvidence = (signs: readonly Sign[], kind: DocumentKind): FactEvidence[] =>
  signs
    .map((sign) => evidence(sign.row, sign, kind, weightOf('kind', `${kind}.${sign.row}`)))
    .filter(({ weight, text }) => weight > 0 && text !== '')
    .sort((a, b) => b.weight - a.weight);
