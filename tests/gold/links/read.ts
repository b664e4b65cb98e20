/** A dataset's commitments and results as linking asks for them, and where each stands: for scoring and for training. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { dataset, observations, type Mention } from '../../../src/domain/dataset/schema.ts';
import { keyed } from '../../../src/domain/indicator/record-key.ts';
import type { Promised, Reached } from '../../../src/domain/progress/link.ts';
import { promisedOf, reachedOf } from '../../../src/domain/progress/link-facts.ts';

const place = z.object({ file: z.string(), line: z.int(), value: z.number(), unit: z.string() });
/** `result`: null where the later report has none. */
const row = z.object({ indicator: z.string(), target: place, result: place.nullable() });
export type Place = z.infer<typeof place>;
export type LinkRow = z.infer<typeof row>;

/** A table made by hand (`*.jsonl`): where and how much, no sentences. */
export const readTable = (file: string): LinkRow[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => row.parse(JSON.parse(line)));

export interface LinkedDataset {
  readonly promised: readonly Promised[];
  readonly reached: readonly Reached[];
  /** By id of a commitment or result. */
  readonly placeOf: ReadonlyMap<string, Place & { readonly name: string; readonly key: string }>;
}

/** @param folder one that the extractor wrote */
export function readLinked(folder: string): LinkedDataset {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { documents, targets } = dataset.parse(json('targets.json'));
  const results = observations.parse(json('observations.json')).observations;
  const files = new Map(documents.map(({ id, file }) => [id, file]));
  const articles = new Map(documents.flatMap((document) => document.articles.map((a) => [a.id, a] as const)));
  const at = (mention: Mention | undefined, value: number | null, unit: string): Place => ({
    file: files.get(mention?.documentId ?? '') ?? '',
    line: mention?.line ?? 0,
    value: value ?? 0,
    unit,
  });
  const promised = targets.flatMap((target) => {
    const articleId = target.mentions[0]?.articleId ?? '';
    return promisedOf({ ...keyed(target, []), articleId }, articles.get(articleId) ?? {}) ?? [];
  });
  return {
    promised,
    reached: results.flatMap((result) => reachedOf(result) ?? []),
    placeOf: new Map(
      [...targets, ...results].map((record) => [
        record.id,
        {
          ...at(record.mentions[0], record.value, record.unit),
          name: record.indicator,
          key: record.indicatorKey ?? record.indicator,
        },
      ]),
    ),
  };
}
