/** An imported document read again with what a person says of its policies, and kept. */
import type { ArticleOverrides, DocumentOverrides } from '../../domain/curation/article-overrides.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Extraction } from '../../platform/extraction.ts';
import type { ImportedDocument, ImportedText } from '../../storage/import-record.ts';
import { problemWords } from '../trouble/read-problem.ts';
import { failureText } from '../trouble/storage-words.ts';
import { keepReread } from './keep-reading.ts';

/** How many commitments there were and are, or why it stays as it is. */
export type Reread =
  | { readonly ok: true; readonly before: number; readonly now: number }
  | { readonly ok: false; readonly words: string };

/** The overrides with another word on one article; null takes back all that was said of it. */
export function patchedOverrides(
  overrides: DocumentOverrides,
  articleId: string,
  patch: ArticleOverrides | null,
): DocumentOverrides {
  const others = Object.entries(overrides).filter(([id]) => id !== articleId);
  if (patch === null) return Object.fromEntries(others);
  const { isPolicy, ...before } = overrides[articleId] ?? {};
  // A kind says more than that it commits.
  const kept = patch.kind === undefined && isPolicy ? { isPolicy } : {};
  return Object.fromEntries([...others, [articleId, { ...before, ...kept, ...patch }] as const]);
}

export async function rereadImport(
  extraction: Extraction,
  imported: ImportedDocument,
  body: ImportedText,
  overrides: DocumentOverrides,
  i18n: I18n,
): Promise<Reread> {
  const { file, sha256, pages } = imported.document;
  const source = { name: file, sha256, text: body.text, ...(pages === undefined ? {} : { pages }) };
  const before = [...imported.targets, ...(body.observations ?? [])];
  const outcome = await extraction.reread(source, overrides, before, () => {});
  if (!outcome.ok) return { ok: false, words: problemWords(outcome.problem, i18n) };
  const kept = await keepReread(imported.id, outcome.extracted, overrides);
  if (!kept.ok) return { ok: false, words: failureText(kept.failure, i18n) };
  return { ok: true, before: imported.targets.length, now: outcome.extracted.targets.length };
}
