/** The article as the dataset keeps it. */
import type { Article, Doubt, Section } from '../../src/domain/dataset/schema.ts';
import type { ArticleFacts } from './facts.ts';

export interface ArticleRead {
  readonly id: string;
  readonly facts: ArticleFacts;
  readonly lines: readonly [number, number];
  readonly sections: readonly Section[];
  readonly doubts: readonly Doubt[];
  /** It has figures, and none became a record. */
  readonly hasNoRecord: boolean;
}

export function articleRecord({ id, facts, lines, sections, doubts, hasNoRecord }: ArticleRead): Article {
  const { issuer, documentNumber, issueDate, planPeriod, effectiveFrom } = facts;
  const flags: NonNullable<Article['flags']> = [
    ...(doubts.length > 0 ? (['facts-doubtful'] as const) : []),
    ...(hasNoRecord ? (['no-record'] as const) : []),
  ];
  return {
    id,
    title: facts.title,
    kind: facts.kind,
    ...(issuer ? { issuer } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(issueDate ? { issueDate } : {}),
    region: facts.region,
    status: facts.status,
    ...(planPeriod ? { planPeriod } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
    lines: [lines[0], lines[1]],
    ...(sections.length > 0 ? { sections: [...sections] } : {}),
    facts: facts.record,
    ...(flags.length > 0 ? { flags } : {}),
    ...(doubts.length > 0 ? { doubts: [...doubts] } : {}),
  };
}
