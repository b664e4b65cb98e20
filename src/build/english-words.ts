/** Puts English words into the page without the tables of units and of indicators in which they stand. */
import type { Plugin } from 'vite';
import { ENGLISH_UNITS } from '../domain/quantity/english.ts';
import { indicators } from '../i18n/en/indicators.ts';

/** Between no signs of JSON, which a first visit would pay for. */
const mapOf = (words: Iterable<readonly [string, string]>): string => {
  const lines = [...words].filter(([name, word]) => name !== word).map((pair) => pair.join('\t'));
  return `new Map(${JSON.stringify(lines.join('\n'))}.split("\\n").map((line) => line.split("\\t")))`;
};

const MODULES = [
  [/src\/domain\/quantity\/english\.ts$/u, `export const ENGLISH_UNITS = ${mapOf(ENGLISH_UNITS)};`],
  [/src\/i18n\/en\/indicators\.ts$/u, `export const indicators = ${mapOf(indicators)};`],
] as const;

export function englishWords(): Plugin {
  return {
    name: 'policy-targets-english-words',
    apply: 'build',
    load: (id) => MODULES.find(([module]) => module.test(id))?.[1],
  };
}
