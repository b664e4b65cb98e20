/** What places, indicators, policies, themes and families are called on the page, in the reader's language. */
import { isMistitled } from '../domain/dataset/mistitled.ts';
import type { Article, TargetKind } from '../domain/dataset/schema.ts';
import type { DatasetView } from '../domain/dataset/view.ts';
import { codeOf, placesIn, takesInAll, takesInNeighbours, withAllIn } from '../domain/region/place-filter.ts';
import { isUnknownPlace, PROVINCES, shortPlace } from '../domain/region/provinces.ts';
import { NO_VALUE } from '../domain/search/facets.ts';
import type { I18n } from './index.ts';

type Words = Pick<I18n, 't' | 'name' | 'list'>;

interface Place {
  readonly code: string;
  readonly name: string;
}

/** A place: as the documents have it where the language has no name for it, or that it is not known. */
export const regionName = (region: Place, { t, name }: Words): string =>
  isUnknownPlace(region) ? t('region.unknown') : (name('place', region.code) ?? region.name);

/** 北京 of 北京市, as a map has it; of a place that is no province its name. */
export const shortRegionName = (region: Place, i18n: Words): string =>
  i18n.name('place', region.code) ?? shortPlace(region.code, regionName(region, i18n));

type Regions = ReadonlyMap<string, Place>;

/** Of a code; a province has its name also where `regions` do not have it. */
export function nameOfCode(code: string, regions: Regions, i18n: Words): string {
  const name = regions.get(code)?.name ?? PROVINCES.find((province) => province.code === code)?.zh;
  return regionName({ code, name: name ?? code }, i18n);
}

/** So few are said by name. */
const NAMED = 3;

/** Of a filter's value, with what it takes in of the other `regions` that lie in it. */
export function placeFilterName(value: string, regions: Regions, i18n: Words): string {
  const name = nameOfCode(codeOf(value), regions, i18n);
  if (takesInNeighbours(value)) return i18n.t('region.around', { name });
  const within = placesIn(withAllIn(codeOf(value)), regions);
  if (within.length === 0) return name;
  if (!takesInAll(value)) return i18n.t('region.alone', { name });
  const places =
    within.length <= NAMED
      ? i18n.list(within.map((code) => nameOfCode(code, regions, i18n)))
      : i18n.t('region.manyPlaces', { n: within.length });
  return i18n.t('region.with', { name, places });
}

/** Of a commitment or a result. */
interface Named {
  readonly indicator: string;
  /** What has none is of its own name. */
  readonly indicatorKey?: string | undefined;
  readonly average?: boolean;
  readonly cumulative?: boolean;
}

/** An indicator, by its key. */
export const keyName = (key: string, { name }: Pick<I18n, 'name'>): string => name('indicator', key) ?? key;

/** The indicator of a record: by its key where the language has a name for that, with what the key leaves out; else as it is written. */
export const indicatorName = (row: Named, i18n: Words): string => ownName(row, i18n) ?? row.indicator;

/** The same with the part that it is of: 农村自来水普及率; behind a name of the language's own in brackets. */
export function scopedName(row: Named & { readonly scope?: string }, i18n: Words): string {
  const own = ownName(row, i18n);
  const { scope = '' } = row;
  if (own === undefined) return scope + row.indicator;
  return scope === '' ? own : `${own} (${scope})`;
}

/** Beyond, the middle is left out: what is spoken of stands at the beginning, what becomes of it at the end. */
const [SHORT, BEGINNING, ENDING] = [26, 12, 13];

/** Of a sentence the first clause, in the width of a row. */
export function shortClause(name: string): string {
  const [clause = name] = name.replaceAll(/（[^（）]*）/gu, '').split(/[，；。]/u);
  return clause.length <= SHORT ? clause : `${clause.slice(0, BEGINNING)}…${clause.slice(-ENDING)}`;
}

/** The same; of a goal without a figure, which is named by its sentence, in short. */
export function shortName(row: Named & { readonly kind: TargetKind }, i18n: Words): string {
  const name = indicatorName(row, i18n);
  return row.kind === 'milestone' ? shortClause(name) : name;
}

/** The same where the language has a name of its own; else undefined. */
export function ownName(row: Named, { t, name, list }: Words): string | undefined {
  const known = name('indicator', row.indicatorKey ?? row.indicator);
  if (known === undefined) return undefined;
  const counting = [
    ...(row.average ? [t('result.average')] : []),
    ...(row.cumulative ? [t('result.cumulative')] : []),
  ];
  return counting.length === 0 ? known : `${known} (${list(counting)})`;
}

type Titled = Pick<Article, 'title' | 'region' | 'regionEvidence' | 'facts'>;

/** A policy's title, and where another text stands under it, that first. Empty where there is no policy. */
export function policyTitle(article: Titled | undefined, { t }: Pick<I18n, 't'>): string {
  if (article === undefined) return '';
  return isMistitled(article) ? t('policy.mistitled', { title: article.title }) : article.title;
}

type Labelled = Pick<DatasetView, 'labels'>;

/** Themes and families of the vocabulary: id → name. */
export const labelsIn = ({ labels }: Labelled, { lang }: Pick<I18n, 'lang'>): ReadonlyMap<string, string> =>
  lang === 'en' ? labels.en : labels.zh;

export const termLabel = (id: string, dataset: Labelled, i18n: Pick<I18n, 'lang'>): string =>
  labelsIn(dataset, i18n).get(id) ?? id;

export const themeName = (id: string, dataset: Labelled, i18n: I18n): string =>
  id === NO_VALUE ? i18n.t('targets.theme.none') : termLabel(id, dataset, i18n);
