/**
 * English names of the curated indicators, by their keys in data/families.json; a build puts the names alone here
 * (src/build/english-words.ts). Only the key itself: 国家级高新技术企业 is another indicator and stays as it is.
 */
import file from '../../../data/families.json' with { type: 'json' };

export const indicators: ReadonlyMap<string, string> = new Map(
  file.families.flatMap(({ keys = [] }) => keys.map(({ name, english }) => [name, english] as const)),
);
