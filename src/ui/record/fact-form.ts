/** A policy's facts as words in a form, and back. */
import type { ArticleOverrides } from '../../domain/curation/article-overrides.ts';
import type { SaidFact } from '../../domain/dataset/policy-facts.ts';
import { readTypedDate, readTypedPeriod } from '../../domain/quantity/typed-date.ts';
import { isUnknownPlace } from '../../domain/region/provinces.ts';
import { articleStatus, documentKind, type Article, type Doubt } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import type { PlaceOf } from './places.ts';

type DoubtedName = Doubt['fact'];

function periodText({ planPeriod }: Article): string {
  if (planPeriod === undefined) return '';
  const { start, end } = planPeriod;
  return start === end ? start : `${start}—${end}`;
}

type Facts<Value> = { readonly [F in SaidFact]: Value };

const TYPED: Facts<(article: Article, i18n: I18n) => string | undefined> = {
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  // A field that asks to be filled in.
  region: ({ region }, i18n) => (isUnknownPlace(region) ? '' : regionName(region, i18n)),
  // The newsletter's date is no date of issue.
  issued: ({ issueDate }) => (issueDate?.basis === 'document' ? '' : issueDate?.value),
  period: periodText,
  issuer: ({ issuer }) => issuer,
  documentNumber: ({ documentNumber }) => documentNumber,
  status: ({ status }) => status,
};

/** A fact as a form, a cell or a file has it, empty where there is none; chosen ones by their id. */
export const typedFact = (article: Article, fact: SaidFact, i18n: I18n): string =>
  TYPED[fact](article, i18n) ?? '';

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

/** Of a chosen fact by its id or by what it is called in either language; null where it is none. */
function chosen<T extends string>(text: string, ids: readonly T[], nameOf: (id: T) => string): T | null {
  const words = text.toLowerCase();
  return ids.find((id) => id === words || nameOf(id).toLowerCase() === words) ?? null;
}

type Read = (
  text: string,
  placeOf: PlaceOf,
  i18n: I18n,
) => Promise<ArticleOverrides | null> | ArticleOverrides | null;

const READ: Facts<Read> = {
  title: (title) => (title === '' ? null : { title }),
  kind: (text, _, { t }) => {
    const kind = chosen(text, documentKind.options, (id) => t(`documentKind.${id}`));
    return kind && { kind };
  },
  region: async (text, placeOf) => {
    const region = await placeOf(text);
    return region && { region };
  },
  issued: readDate,
  period: readPeriod,
  issuer: (issuer) => ({ issuer }),
  documentNumber: (documentNumber) => ({ documentNumber }),
  status: (text, _, { t }) => {
    const status = chosen(text, articleStatus.options, (id) => t(`status.${id}`));
    return status && { status };
  },
};

/** Null where it cannot be read. */
export const readFact = async (
  fact: SaidFact,
  typed: string,
  placeOf: PlaceOf,
  i18n: I18n,
): Promise<ArticleOverrides | null> => READ[fact](typed.trim(), placeOf, i18n);

/** What is wrong with what was typed for a fact. */
export const badFact = (fact: SaidFact, typed: string, { t }: I18n): string =>
  fact === 'kind' || fact === 'status'
    ? t('sheet.import.bad', { cell: typed })
    : t(`facts.bad.${fact}`, { text: typed });

/** A fact as it holds, said by a person: what was doubtful of it is doubtful no longer. */
export function asItStands(article: Article, fact: DoubtedName): ArticleOverrides {
  const { region, kind, title, planPeriod } = article;
  if (fact === 'place') return { region };
  if (fact === 'kind') return kind === undefined ? {} : { kind };
  return fact === 'title' ? { title } : { planPeriod: planPeriod ?? null };
}
