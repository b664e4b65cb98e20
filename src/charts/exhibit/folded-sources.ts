/** Many sources in one line, as the foot of a picture, a slide or a sheet has them. */
import { groupBy } from '../../domain/collections/group-by.ts';
import { atOnce, type Steps } from '../../domain/collections/steps.ts';
import type { Article } from '../../domain/dataset/schema.ts';
import { byPlaceCode, UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import { dateSpan } from '../date-span.ts';
import type { ExhibitSources } from './exhibit.ts';

type Dated = Pick<Article, 'title' | 'region' | 'issueDate'>;

/** A policy in a line of sources. */
export interface LinedPolicy {
  /** As it is cited alone: of thousands only the few that are named are asked. */
  readonly citation: () => string;
  /** Null where nothing is known of it. */
  readonly article: Dated | null;
}

const YEAR = /^\d{4}年/u;

/** A title without its place and with its year, in front: 2026年政府工作报告 of 山东省2026年政府工作报告. */
function commonTitle(article: Dated): string {
  const known = COMMON.get(article);
  if (known !== undefined) return known;
  const { title, region, issueDate } = article;
  const bare = title.replace(region.name, '');
  const common =
    YEAR.test(bare) || issueDate === undefined ? bare : `${issueDate.value.slice(0, 4)}年${bare}`;
  COMMON.set(article, common);
  return common;
}

/** Of ten thousand policies every frame of a screen asks. */
const COMMON = new WeakMap<Dated, string>();

/** Fewer are cited one by one. */
const MANY = 3;
/** So many are named beside those that are alike. */
const NAMED = 2;

/** Empty where they are few enough to be cited one by one. */
export function foldedSources({ cited }: ExhibitSources, i18n: I18n): string {
  const byPolicy = new Map(cited.map((source) => [source.policyId, source]));
  if (byPolicy.size <= MANY) return '';
  const policies = [...byPolicy.values()];
  return sourceLine(
    policies.map(({ article, citation }) => ({ article, citation: () => citation })),
    i18n,
  );
}

/** 31 省（区、市）2026年政府工作报告（2026年1—2月）；《…》，某市人民政府；另有 2 项政策 */
export const sourceLine = (policies: readonly LinedPolicy[], i18n: I18n): string =>
  atOnce(sourceLineIn(policies, i18n));

export function* sourceLineIn(policies: readonly LinedPolicy[], i18n: I18n): Steps<string> {
  const known = policies.flatMap(({ article }) => (article === null ? [] : [article]));
  const groups = [...groupBy(known, commonTitle).values()];
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
  yield;
  const alike = new Set(largest.length > 1 ? largest : []);
  const others = policies.filter(({ article }) => article === null || !alike.has(article));
  const named = inPlaces(others).slice(0, NAMED);
  const more = others.length - named.length;
  return i18n.clauses([
    ...(alike.size === 0 ? [] : [alikeWords([...alike], i18n)]),
    ...named.map(({ citation }) => citation()),
    ...(more === 0 ? [] : [i18n.t('sources.more', { n: more })]),
  ]);
}

const placeOf = ({ article }: Pick<LinedPolicy, 'article'>): string => article?.region.code ?? UNKNOWN_PLACE;

/** By the code of their place; what is not known of one comes last. Places are fewer than policies. */
export const inPlaces = <T extends Pick<LinedPolicy, 'article'>>(policies: readonly T[]): T[] =>
  [...groupBy(policies, placeOf)].sort(([a], [b]) => byPlaceCode(a, b)).flatMap(([, of]) => of);

/** With the dates of issue, where each has one. */
function alikeWords(alike: readonly Dated[], i18n: I18n): string {
  const n = new Set(alike.map(({ region }) => region.code)).size;
  const isProvinces = alike.every(({ region }) => region.level === 'province');
  const common = alike[0] === undefined ? '' : commonTitle(alike[0]);
  const words = i18n.t(isProvinces ? 'sources.provinces' : 'sources.places', { n, common });
  const dates = alike.flatMap(({ issueDate }) => issueDate?.value ?? []);
  if (dates.length < alike.length) return words;
  return i18n.t('sources.dated', { words, dates: dateSpan(dates, i18n) });
}
