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
  readonly isWithoutRecord: boolean;
}

const flagsOf = ({ doubts, isWithoutRecord }: ArticleRead): NonNullable<Article['flags']> => [
  ...(doubts.length > 0 ? (['facts-doubtful'] as const) : []),
  ...(isWithoutRecord ? (['no-record'] as const) : []),
];

export function articleRecord(read: ArticleRead): Article {
  const { id, facts, lines, sections, doubts } = read;
  const flags = flagsOf(read);
  const { issuer, documentNumber, issueDate, planPeriod, effectiveFrom } = facts;
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

/** Whether an article has figures of which none became a record. */
export const hasNoRecord = ({ flags = [] }: Pick<Article, 'flags'>): boolean => flags.includes('no-record');
