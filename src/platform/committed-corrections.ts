/** The corrections that the built-in dataset has applied already: they stay in every file that stands in their place. */
import file from '../../data/curation.json' with { type: 'json' };
import { curation, type Correction } from '../domain/curation/curation.ts';

export const committedCorrections: readonly Correction[] = curation.parse(file).corrections;
