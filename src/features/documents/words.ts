import type { IndexDocument } from '../../domain/dataset-index.ts';
import type { Article } from '../../domain/schema.ts';
import type { I18n } from '../../i18n/index.ts';

/** 2023年—2025年; undefined where the title states no period. */
export function periodWords({ planPeriod }: Article, i18n: I18n): string | undefined {
  if (planPeriod === undefined) return undefined;
  const [start, end] = [i18n.format.date(planPeriod.start), i18n.format.date(planPeriod.end)];
  return start === end ? start : i18n.t('documents.period', { start, end });
}

/** 第32期 总第143期, 2023年8月18日: what of it is known. */
export function issueWords({ issue, issueDate }: IndexDocument, i18n: I18n): string[] {
  return [issue, issueDate === undefined ? undefined : i18n.format.date(issueDate)].filter(
    (part) => part !== undefined,
  );
}
