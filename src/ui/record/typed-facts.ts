/** A policy's facts as words in a form, and back. */
import type { ArticleOverrides } from '../../domain/curation/article-overrides.ts';
import { readTypedDate, readTypedPeriod } from '../../domain/quantity/typed-date.ts';
import { isUnknownPlace } from '../../domain/region/provinces.ts';
import { articleStatus, documentKind, type Article, type Doubt } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import type { PlaceOf } from './places.ts';

type DoubtedName = Doubt['fact'];

export const TEXT_FACTS = ['title', 'issuer', 'documentNumber', 'region', 'period', 'issued'] as const;
export type TextFact = (typeof TEXT_FACTS)[number];

/** Every fact that a person can say. */
export type SaidFact = TextFact | 'kind' | 'status';

/** A fact as a form, a cell or a file has it: chosen ones by their id. */
export function typedFact(article: Article, fact: SaidFact, i18n: I18n): string {
  if (fact === 'kind') return article.kind ?? '';
  return fact === 'status' ? article.status : typedFacts(article, i18n)[fact];
}

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

/** Of a chosen fact by its id or by what it is called in either language; null where it is none. */
function chosen<T extends string>(text: string, ids: readonly T[], nameOf: (id: T) => string): T | null {
  const words = text.trim().toLowerCase();
  return ids.find((id) => id === words || nameOf(id).toLowerCase() === words) ?? null;
}

/** As `readFact`, of any fact. */
export async function readSaidFact(
  fact: SaidFact,
  text: string,
  placeOf: PlaceOf,
  { t }: I18n,
): Promise<ArticleOverrides | null> {
  if (fact === 'kind') {
    const kind = chosen(text, documentKind.options, (id) => t(`documentKind.${id}`));
    return kind && { kind };
  }
  if (fact === 'status') {
    const status = chosen(text, articleStatus.options, (id) => t(`status.${id}`));
    return status && { status };
  }
  return readFact(fact, text.trim(), placeOf);
}

/** A fact as it holds, said by a person: what was doubtful of it is doubtful no longer. */
export function asItStands(article: Article, fact: DoubtedName): ArticleOverrides {
  const { region, kind, title, planPeriod } = article;
  if (fact === 'place') return { region };
  if (fact === 'kind') return kind === undefined ? {} : { kind };
  return fact === 'title' ? { title } : { planPeriod: planPeriod ?? null };
}
