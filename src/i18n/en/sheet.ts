/** The facts of policies: how they were read, and their sheet. */
import type { sheet as zh } from '../zh-CN/sheet.ts';

export const sheet = {
  'sure.high': 'Very likely',
  'sure.good': 'Likely',
  'sure.low': 'Not sure',
  'sure.percent': '{words} ({n} %)',
  'basis.of.stated': 'The text says it',
  'basis.of.inferred': 'Inferred',
  'basis.of.person': 'Corrected by a person',
  'doubt.fact': '{fact} in doubt: {why}',
  'doubt.fact.text': '{fact} in doubt: {why} (“{text}”)',
  'doubt.why.uncertain': 'another value has nearly as much evidence',
  'doubt.why.unknown': 'nothing tells',
  'doubt.why.only-results': 'only results were read where it looks ahead',
  'doubt.why.only-commitments': 'only commitments were read where it looks back',
  'doubt.why.years-elsewhere': 'the text speaks mostly of other years',
  'doubt.noRecord': 'It has figures, and none became a commitment or a result',
  'doubt.line': 'line {n}',
  'doubt.first': 'Check the doubtful facts first',
  'doubt.candidates': 'It may be',
  'doubt.confirm': 'It is right',
  'doubt.confirmOf': '{fact}: it is right',
  'doubt.evidence': 'Evidence',
  'doubt.noEvidence': 'No evidence',
} as const satisfies { readonly [K in keyof typeof zh]: string };
