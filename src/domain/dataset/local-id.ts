/**
 * Ids of what a person imported. They are made from the document's own id (`d-` and the first digits of its hash) and
 * from the ids that the extractor gives, so the same document has the same ids on every machine; the letter at their
 * beginning keeps them apart from the built-in dataset, which may hold the same policy.
 */

/** `d-0123456789ab` → `l-0123456789ab`; an article's `d-0123456789ab-2` → `l-0123456789ab-2`. */
export const localId = (id: string): string => id.replace(/^d-/u, 'l-');

/** `l-0123456789ab` and `t-0123456789` → `l-0123456789ab-t-0123456789`. */
export const localTargetId = (documentId: string, targetId: string): string => `${documentId}-${targetId}`;

/** Of a document, an article or a commitment. */
export const isLocal = (id: string): boolean => /^l-[0-9a-f]{12}/u.test(id);
