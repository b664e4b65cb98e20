/** The columns of the sheet of policies, in their order: in its cells, its files and its address. */

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
export const COUNT_COLUMNS = ['commitments', 'results', 'leftOut'] as const;
