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
  readonly reader?: string;
}

type Home = Pick<PolicyDocument, 'id' | 'articles' | 'sha256' | 'file'>;

const articleOf = ({ articles }: Home, target: Target): Article | undefined =>
  articles.find(({ id }) => id === target.mentions[0]?.articleId);

/** What the correction speaks of, and as what it is known again. */
const ofTarget = (document: Home, target: Target) => ({
  target: target.id,
  fingerprint: fingerprintOf(target, articleOf(document, target), fingerprintQuote(target.mentions)),
});

/** One correction for each changed field of a record that was read, and one for what a second reader read alike. */
function changesOf(item: ReviewItem, read: Target, document: Home, said: Said): unknown[] {
  const changes = item.corrected.map((field) => ({
    ...said,
    ...ofTarget(document, read),
    id: `${said.id}-${field}`,
    action: 'change',
    change: { field, old: read[field], new: item.target[field] },
  }));
  const agreed = { ...said, ...ofTarget(document, item.target), id: `${said.id}-agreed`, action: 'confirm' };
  return item.agreed === null ? changes : [...changes, agreed];
}

function additionOf({ target }: ReviewItem, { sha256, file }: Home, said: Said): unknown {
  const {
    id,
    mentions: [place],
    confidence: _confidence,
    inferred: _inferred,
    flags: _flags,
    curated: _curated,
    ...record
  } = target;
  return { ...said, action: 'add', target: id, document: { sha256, file }, place, record };
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
  const corrections = reviewItems(targets, decisions).flatMap((item): unknown[] => {
    const when = new Date(timeOf.get(item.id) ?? 0).toISOString();
    const { reader } = item;
    const said = { id: `${document.id}-${item.id}`, who, when, why, ...(reader === null ? {} : { reader }) };
    if (item.read === null) return item.verdict === 'accepted' ? [additionOf(item, document, said)] : [];
    if (item.verdict !== 'rejected') return changesOf(item, item.read, document, said);
    return [{ ...said, ...ofTarget(document, item.read), action: 'reject' }];
  });
  return curation.parse({ schemaVersion: CURATION_VERSION, corrections });
}
