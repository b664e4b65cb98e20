/** How a fact of a policy was read, and why it is doubtful, in words. */
import type { Doubt, FactEvidence, FactName } from '../../domain/dataset/schema.ts';
import type { I18n, PlainKey } from '../../i18n/index.ts';

const NAMES = {
  title: 'facts.title',
  kind: 'facts.kind',
  place: 'facts.region',
  issued: 'facts.issued',
  period: 'facts.period',
  issuer: 'facts.issuer',
  documentNumber: 'facts.documentNumber',
  status: 'field.status',
} as const satisfies Record<FactName, PlainKey>;

export const factName = (fact: FactName, { t }: I18n): string => t(NAMES[fact]);

/** What evidence is called; what the extractor knows and this page does not is evidence all the same. */
const EVIDENCE = [
  'issuer',
  'speaker',
  'title',
  'number',
  'interpreter',
  'recipients',
  'source',
  'note',
  'purpose',
  'title-mention',
  'instrument',
  'office',
  'condition',
  'duty',
  'nation-acts',
  'own-name',
  'first-person',
  'abbreviation',
  'body',
  'file',
  'line',
  'subtitle',
  'head',
  'heading',
  'named',
  'person',
  'inside',
  'province',
  'report',
] as const;

/** By its own name, else by its family: `heading.goals` is a heading. */
function evidenceName(kind: string, { t }: I18n): string {
  const [family] = kind.split('.');
  const known = EVIDENCE.find((one) => one === kind) ?? EVIDENCE.find((one) => one === family);
  return t(known === undefined ? 'evidence.any' : `evidence.${known}`);
}

/** 题名“…”; what speaks for another value says so. `taken`: the value that holds, as evidence may say it; `nameOf`: what it is called. */
export function evidencePiece(
  { kind, text, says }: Pick<FactEvidence, 'kind' | 'text' | 'says'>,
  taken: readonly string[],
  i18n: I18n,
  nameOf = (value: string): string => value,
): string {
  const name = evidenceName(kind, i18n);
  return taken.includes(says)
    ? i18n.t('documents.evidence', { kind: name, text })
    : i18n.t('documents.evidence.against', { kind: name, text, region: nameOf(says) });
}

const HIGH = 0.9;
const GOOD = 0.7;

/** @param certainty 0..1 */
export function sureWords(certainty: number, { t, format }: I18n): string {
  const words = t(certainty >= HIGH ? 'sure.high' : certainty >= GOOD ? 'sure.good' : 'sure.low');
  return t('sure.percent', { words, n: format.count(Math.round(certainty * 100)) });
}

export function doubtWords({ fact, reason, text }: Doubt, i18n: I18n): string {
  const values = { fact: factName(fact, i18n), why: i18n.t(`doubted.why.${reason}`) };
  return text === undefined
    ? i18n.t('doubted.fact', values)
    : i18n.t('doubted.fact.text', { ...values, text });
}
