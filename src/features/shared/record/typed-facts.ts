/** A policy's facts as words in a form, and back. */
import type { ArticleOverrides } from '../../../domain/curation/article-overrides.ts';
import { readTypedDate, readTypedPeriod } from '../../../domain/quantity/typed-date.ts';
import { isUnknownPlace } from '../../../domain/region/provinces.ts';
import type { Article } from '../../../domain/dataset/schema.ts';
import type { I18n } from '../../../i18n/index.ts';
import { regionName } from '../../../i18n/shown-names.ts';
import type { PlaceOf } from './use-place-of.ts';

export const TEXT_FACTS = ['title', 'issuer', 'documentNumber', 'region', 'period', 'issued'] as const;
export type TextFact = (typeof TEXT_FACTS)[number];

export function typedFacts(article: Article, i18n: I18n): Readonly<Record<TextFact, string>> {
  const { planPeriod, issueDate } = article;
  const period =
    planPeriod === undefined
      ? ''
      : planPeriod.start === planPeriod.end
        ? planPeriod.start
        : `${planPeriod.start}—${planPeriod.end}`;
  return {
    title: article.title,
    issuer: article.issuer ?? '',
    documentNumber: article.documentNumber ?? '',
    // A field that asks to be filled in.
    region: isUnknownPlace(article.region) ? '' : regionName(article.region, i18n),
    period,
    // The newsletter's date is no date of issue.
    issued: issueDate === undefined || issueDate.basis === 'document' ? '' : issueDate.value,
  };
}

function readPeriod(text: string): ArticleOverrides | null {
  if (text === '') return { planPeriod: null };
  const period = readTypedPeriod(text);
  return period === null ? null : { planPeriod: { ...period } };
}

function readDate(text: string): ArticleOverrides | null {
  if (text === '') return { issueDate: null };
  const date = readTypedDate(text);
  return date === null ? null : { issueDate: date.value };
}

/** Null where it cannot be read. */
export async function readFact(
  fact: TextFact,
  text: string,
  placeOf: PlaceOf,
): Promise<ArticleOverrides | null> {
  switch (fact) {
    case 'title':
      return text === '' ? null : { title: text };
    case 'issuer':
      return { issuer: text };
    case 'documentNumber':
      return { documentNumber: text };
    case 'region': {
      const region = await placeOf(text);
      return region === null ? null : { region };
    }
    case 'period':
      return readPeriod(text);
    case 'issued':
      return readDate(text);
    default:
      return fact satisfies never;
  }
}
