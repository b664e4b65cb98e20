import { useEffect, useRef, useState } from 'react';
import type { ArticleOverrides, DocumentOverrides } from '../../../domain/curation/article-overrides.ts';
import { openExtraction, type Extraction } from '../../../platform/extraction.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/imported.ts';
import { useI18n } from '../../shared/shell/contexts.ts';
import { failureText } from '../../shared/trouble/storage-words.ts';
import { keepReread } from '../keep.ts';
import { problemWords } from '../problem-words.ts';

export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly before: number; readonly now: number }
  | { readonly kind: 'failed'; readonly words: string };

/** The overrides with another word on one article; null takes back all that was said of it. */
function patched(
  overrides: DocumentOverrides,
  articleId: string,
  patch: ArticleOverrides | null,
): DocumentOverrides {
  const others = Object.entries(overrides).filter(([id]) => id !== articleId);
  const own = patch === null ? [] : [[articleId, { ...overrides[articleId], ...patch }] as const];
  return Object.fromEntries([...others, ...own]);
}

function stop(extraction: { current: Extraction | null }): void {
  extraction.current?.stop();
  extraction.current = null;
}

/** Reads again with what is wanted by then, until nothing more was said meanwhile. */
export function useReread(imported: ImportedDocument, body: ImportedText) {
  const i18n = useI18n();
  const extraction = useRef<Extraction | null>(null);
  const wanted = useRef(imported.overrides);
  const isRunning = useRef(false);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isGone = useRef(false);
  // Whoever leaves while a correction is read loses nothing: what was said is read and kept to its end.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (!isRunning.current) stop(extraction);
    };
  }, []);
  const open = (): Extraction => (extraction.current ??= openExtraction());
  const once = async (overrides: DocumentOverrides): Promise<State> => {
    const { file, sha256, pages } = imported.document;
    const source = { name: file, sha256, text: body.text, ...(pages === undefined ? {} : { pages }) };
    const before = [...imported.targets, ...(body.observations ?? [])];
    const outcome = await open().reread(source, overrides, before, () => {});
    if (!outcome.ok) return { kind: 'failed', words: problemWords(outcome.problem, i18n) };
    const kept = await keepReread(imported.id, outcome.extracted, overrides);
    if (!kept.ok) return { kind: 'failed', words: failureText(kept.failure, i18n) };
    return { kind: 'read', before: imported.targets.length, now: outcome.extracted.targets.length };
  };
  const run = async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ kind: 'reading' });
    let done: DocumentOverrides | null = null;
    let end: State = { kind: 'idle' };
    while (done !== wanted.current) {
      done = wanted.current;
      end = await once(done);
    }
    isRunning.current = false;
    if (isGone.current) stop(extraction);
    setState(end);
  };
  return {
    state,
    change: (articleId: string, patch: ArticleOverrides | null): void => {
      wanted.current = patched(wanted.current, articleId, patch);
      void run();
    },
    place: (name: string) => open().place(name),
  };
}
