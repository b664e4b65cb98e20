/** A review as corrections for `data/curation.json`, for whoever keeps the dataset. Pure. */
import { curation, CURATION_VERSION, type Curation } from '../curation/curation.ts';
import { fingerprintOf, fingerprintQuote } from '../dataset/fingerprint.ts';
import type { Article, PolicyDocument, Target } from '../dataset/schema.ts';
import type { Decision } from './decision.ts';
import { reviewItems, type ReviewItem } from './items.ts';

interface Said {
  readonly id: string;
  readonly who: string;
  readonly when: string;
  readonly why: string;
}

const articleOf = ({ articles }: PolicyDocument, target: Target): Article | undefined =>
  articles.find(({ id }) => id === target.mentions[0]?.articleId);

const printOf = (document: PolicyDocument, target: Target) =>
  fingerprintOf(target, articleOf(document, target), fingerprintQuote(target.mentions));

/** One correction for each changed field of a record that was read. */
function changesOf(item: ReviewItem, read: Target, document: PolicyDocument, said: Said): unknown[] {
  const ofTarget = { target: item.id, fingerprint: printOf(document, read) };
  return item.corrected.map((field) => ({
    ...said,
    ...ofTarget,
    id: `${said.id}-${field}`,
    action: 'change',
    change: { field, old: read[field], new: item.target[field] },
  }));
}

function additionOf({ target }: ReviewItem, document: PolicyDocument, said: Said): unknown {
  const {
    id,
    mentions: [place],
    confidence: _confidence,
    inferred: _inferred,
    flags: _flags,
    curated: _curated,
    ...record
  } = target;
  const { sha256, file } = document;
  return { ...said, action: 'add', target: id, document: { sha256, file }, place, record };
}

/** `who` reviewed. Records that were accepted as they were read need no correction. */
export function curationOf(
  document: PolicyDocument,
  targets: readonly Target[],
  decisions: readonly Decision[],
  who: string,
): Curation {
  const timeOf = new Map(decisions.map(({ record, at }) => [record, at]));
  const corrections = reviewItems(targets, decisions).flatMap((item): unknown[] => {
    const when = new Date(timeOf.get(item.id) ?? 0).toISOString();
    const said = { id: `${document.id}-${item.id}`, who, when, why: '' };
    if (item.read === null) return item.verdict === 'accepted' ? [additionOf(item, document, said)] : [];
    if (item.verdict !== 'rejected') return changesOf(item, item.read, document, said);
    return [{ ...said, action: 'reject', target: item.id, fingerprint: printOf(document, item.read) }];
  });
  return curation.parse({ schemaVersion: CURATION_VERSION, corrections });
}
