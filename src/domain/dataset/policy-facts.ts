/** What can be known and said of a policy: in the record, among its facts, in forms and in the sheet of policies. */
import type { FactName } from './schema.ts';

/** The columns of the sheet, in their order: in its cells, its files and its address. */
export const FACT_COLUMNS = [
  'title',
  'kind',
  'region',
  'issued',
  'period',
  'issuer',
  'documentNumber',
] as const;
/** What a person can say of a policy. */
export const SAID_FACTS = [...FACT_COLUMNS, 'status'] as const;
export type SaidFact = (typeof SAID_FACTS)[number];
export const COUNT_COLUMNS = ['commitments', 'results', 'leftOut'] as const;

/** What a policy's fields are called among its facts. */
export const FACT_OF = {
  title: 'title',
  kind: 'kind',
  issuer: 'issuer',
  documentNumber: 'documentNumber',
  issueDate: 'issued',
  region: 'place',
  status: 'status',
  planPeriod: 'period',
} as const satisfies Record<string, FactName>;

/** What a person says, among the facts of a policy. */
export const factOf = (said: SaidFact): FactName => (said === 'region' ? 'place' : said);
