import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import { placeEvidence } from '../../domain/dataset/mistitled.ts';
import { isUnknownPlace } from '../../domain/region/provinces.ts';
import { FACT_OF } from '../../domain/dataset/policy-facts.ts';
import { inferredFacts } from '../../domain/dataset/sheet-facts.ts';
import type { Article, FactName } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { evidencePiece } from '../../ui/record/fact-words.ts';

/** 2023年—2025年; undefined where the title states no period. */
export function periodWords({ planPeriod }: Article, i18n: I18n): string | undefined {
  if (planPeriod === undefined) return undefined;
  const [start, end] = [i18n.format.date(planPeriod.start), i18n.format.date(planPeriod.end)];
  return start === end ? start : i18n.t('documents.period', { start, end });
}

/** When it was issued; undefined where only the newsletter's date is known. */
export const issuedWords = (
  { issueDate }: Pick<Article, 'issueDate'>,
  { format }: I18n,
): string | undefined =>
  issueDate === undefined || issueDate.basis === 'document' ? undefined : format.date(issueDate.value);

/** More than that only repeats what the first say. */
const MOST_EVIDENCE = 4;

/** 题名“…”、文号“…”: by what the place was decided; what speaks for another place says so. Undefined where a person said it. */
export function evidenceWords(
  { region, curated = [] }: Pick<Article, 'region' | 'curated'>,
  facts: Pick<Article, 'facts' | 'regionEvidence'>,
  i18n: I18n,
): string | undefined {
  if (curated.some(({ field }) => field === 'region')) return undefined;
  const pieces = placeEvidence(facts)
    .slice(0, MOST_EVIDENCE)
    .map((piece) => evidencePiece(piece, [region.name], i18n));
  if (pieces.length > 0) return i18n.list(pieces);
  return isUnknownPlace(region) ? i18n.t('documents.evidence.none') : undefined;
}

/** 第32期 总第143期, 2023年8月18日: what of it is known. */
export function issueWords({ issue, issueDate }: IndexDocument, i18n: I18n): string[] {
  return [issue, issueDate === undefined ? undefined : i18n.format.date(issueDate)].filter(
    (part) => part !== undefined,
  );
}

/** How a fact is known that the text does not say: made out, or said by a person; null where it is read, or nothing says. */
export function factMark(
  { curated = [] }: Pick<Article, 'curated'>,
  read: Pick<Article, 'facts'> | undefined,
  fact: FactName,
  { t }: I18n,
): string | null {
  if (curated.some(({ field }) => FACT_OF[field] === fact)) return t('curated.corrected');
  return read !== undefined && inferredFacts(read).includes(fact) ? t('inferred.mark') : null;
}
