/** Puts the English words for units into the page without the table of all units that they stand in. */
import type { Plugin } from 'vite';
import { ENGLISH_UNITS } from '../domain/quantity/english.ts';

const MODULE = /src\/domain\/quantity\/english\.ts$/u;

export function englishUnits(): Plugin {
  const words = JSON.stringify([...ENGLISH_UNITS].filter(([name, word]) => name !== word));
  return {
    name: 'policy-targets-english-units',
    apply: 'build',
    load: (id) => (MODULE.test(id) ? `export const ENGLISH_UNITS = new Map(${words});` : undefined),
  };
}
