/** What the extractor's tests share: the curated tables, and one document from text to dataset. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type Result } from '../../extract/in-memory.ts';
import { readText } from '../../extract/read/text.ts';
import type { SourceText } from '../../extract/read/types.ts';
import { emptyRegister } from '../../extract/merge/ids.ts';
import type { CuratedTables } from '../../extract/merge/curate.ts';
import { curation } from '../../src/domain/curation/curation.ts';
import { familyTable, themeTable } from '../../src/domain/dataset/theme-tables.ts';
import type { IdRegister, Target } from '../../src/domain/dataset/schema.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

export const tables: CuratedTables = {
  themes: themeTable.parse(json('data/themes.json')).themes,
  families: familyTable.parse(json('data/families.json')).families,
  corrections: curation.parse(json('data/curation.json')).corrections,
};

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text as if it were a file. */
export const fileOf = (name: string, text: string): SourceText => readText({ name, bytes: encode(text) });

/** Extracts one document of the given text, as if it were a file. */
export function extractText(text: string, name = 'test.txt', register: IdRegister = emptyRegister()): Result {
  return extract([fileOf(name, text)], tables, register);
}

/** The targets of a policy of 江苏省 (2024) whose body is the given lines. */
export function targetsOf(body: string, title = '江苏省关于促进产业发展的实施意见'): readonly Target[] {
  const text = `${title}\n\n苏政发〔2024〕12号\n\n${body}\n\n江苏省人民政府\n\n2024年3月15日\n`;
  return extractText(text).dataset.targets;
}
