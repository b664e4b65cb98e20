/**
 * One document by itself, as the page's import reads it: the stages of a run over a folder with that one file, so that
 * its records are the same bytes.
 */
import type { DocumentOverrides } from '../src/domain/curation/article-overrides.ts';
import type { Region } from '../src/domain/dataset/schema.ts';
import { ENGLISH_PLACES } from '../src/domain/region/english-places.ts';
import { provinceOfSign } from '../src/domain/region/province-names.ts';
import type { TextOfDocument } from './document.ts';
import { datasetOf, type Result } from './in-memory.ts';
import type { CuratedTables } from './merge/curate.ts';
import { emptyRegister } from './merge/ids.ts';
import { keptIds, withKeptFate, type ReadRecord } from './merge/keep-ids.ts';
import { DOCUMENT } from './pipeline.ts';
import { NATION, placeAt, regionByCode } from './recognise/region.ts';

export interface SingleRequest {
  readonly source: TextOfDocument;
  readonly tables: CuratedTables;
  /** What the last reading found, so that its ids stay; null: this is the first. */
  readonly before: readonly ReadRecord[] | null;
  readonly overrides: DocumentOverrides;
  /** Articles interpreted so far, and in all. */
  readonly onArticle: (done: number, total: number) => void;
  /** Called when the articles are read and the records are put together. */
  readonly onMerge: () => void;
}

export function extractSingle(request: SingleRequest): Result {
  const { source, tables, before, overrides, onArticle, onMerge } = request;
  const part = DOCUMENT.run({ source, overrides, onArticle });
  onMerge();
  const result = { ...datasetOf([part], tables, emptyRegister()), problems: [] };
  if (before === null) return result;
  const now = [...result.dataset.targets, ...result.observations.observations];
  return withKeptIds(result, keptIds(before, now));
}

function withKeptIds(result: Result, kept: ReadonlyMap<string, string>): Result {
  const { dataset, observations, ledgers, register } = result;
  const idOf = (id: string): string => kept.get(id) ?? id;
  const ids = Object.entries(register.ids).map(([id, entry]) => [idOf(id), entry] as const);
  return {
    ...result,
    dataset: { ...dataset, targets: dataset.targets.map((target) => ({ ...target, id: idOf(target.id) })) },
    observations: {
      ...observations,
      observations: observations.observations.map((result) => ({ ...result, id: idOf(result.id) })),
    },
    register: { ...register, ids: Object.fromEntries(ids) },
    ledgers: ledgers.map((ledger) => ({
      ...ledger,
      numbers: ledger.numbers.map((entry) => withKeptFate(entry, kept)),
    })),
  };
}

const BY_ENGLISH = new Map([...ENGLISH_PLACES].map(([code, name]) => [name.toLowerCase(), code]));

/**
 * The place of a name that a person wrote: 浙江省, 贵阳, 鲁, 北京市朝阳区, 全国, Hangzhou, Suzhou (Anhui). Undefined where
 * it is none or several.
 */
export function regionNamed(name: string): Region | undefined {
  const english = name.trim().toLowerCase();
  const code = BY_ENGLISH.get(english.replace(/ (?:province|city|municipality)$/u, ''));
  if (code !== undefined) return regionByCode(code);
  const plain = provinceOfSign(name) ?? name.replaceAll(/\s/g, '');
  if (plain === NATION.name || plain === '中国' || plain === '国家') return NATION;
  const place = placeAt(plain, 0);
  return place?.length === plain.length ? place.region : undefined;
}
