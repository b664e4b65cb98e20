/** A review as corrections for `data/curation.json`, for whoever keeps the dataset. Pure. */
import { addition, amend, rejection } from '../curation/amend.ts';
import {
  curation,
  CURATION_VERSION,
  type Correction,
  type Curation,
  type Attribution,
} from '../curation/curation.ts';
import { fingerprintOf, fingerprintQuote } from '../dataset/fingerprint.ts';
import type { Fingerprint, PolicyDocument, Target } from '../dataset/schema.ts';
import type { Decision } from './decision.ts';
import { proposalsOf, type Proposal } from './proposal.ts';

type Home = Pick<PolicyDocument, 'id' | 'articles' | 'sha256' | 'file'>;

/** As what the correction's record is known again. */
const printOf = ({ articles }: Home, target: Target): Fingerprint =>
  fingerprintOf(
    target,
    articles.find(({ id }) => id === target.mentions[0]?.articleId),
    fingerprintQuote(target.mentions),
  );

/** One correction for each changed field of a record that was read, and one for what a second reader read alike. */
function changesOf(
  item: Proposal,
  original: Target,
  document: Home,
  said: Attribution,
  id: string,
): Correction[] {
  const fields = Object.fromEntries(item.corrected.map((field) => [field, item.target[field]]));
  const newId = (field: string): string => `${id}-${field}`;
  const { put } = amend({ original, fields, own: [], fingerprint: printOf(document, original), said, newId });
  if (item.reader === null || item.agreed === null) return [...put];
  const { reader, target } = item;
  const fingerprint = printOf(document, target);
  return [
    ...put,
    { ...said, reader, id: newId('agreed'), action: 'confirm', target: target.id, fingerprint },
  ];
}

/** `who` reviewed, and `why`. Records that were accepted as they were read need no correction. */
export function curationOf(
  document: Home,
  targets: readonly Target[],
  decisions: readonly Decision[],
  who: string,
  why = '',
): Curation {
  const timeOf = new Map(decisions.map(({ record, at }) => [record, at]));
  const { sha256, file } = document;
  const corrections = proposalsOf(targets, decisions).flatMap((item): Correction[] => {
    const { reader, read } = item;
    const when = new Date(timeOf.get(item.id) ?? 0).toISOString();
    const said = { who, when, why, ...(reader === null ? {} : { reader }) };
    const id = `${document.id}-${item.id}`;
    if (read === null)
      return item.verdict === 'accepted' ? [addition(item.target, { sha256, file }, said, id)] : [];
    if (item.verdict !== 'rejected') return changesOf(item, read, document, said, id);
    return [rejection(read.id, printOf(document, read), said, id)];
  });
  return curation.parse({ schemaVersion: CURATION_VERSION, corrections });
}
