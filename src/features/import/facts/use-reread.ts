import { useEffect, useRef, useState } from 'react';
import type { ArticleOverrides, DocumentOverrides } from '../../../domain/curation/article-overrides.ts';
import type { Region } from '../../../domain/dataset/schema.ts';
import { openExtraction, type Extraction } from '../../../platform/extraction.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/import-record.ts';
import { patchedOverrides, rereadImport, type Reread } from '../../../ui/record/reread-import.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';

export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly before: number; readonly now: number }
  | { readonly kind: 'failed'; readonly words: string };

const stateOf = (read: Reread): State =>
  read.ok ? { kind: 'read', before: read.before, now: read.now } : { kind: 'failed', words: read.words };

function stop(extraction: { current: Extraction | null }): void {
  extraction.current?.stop();
  extraction.current = null;
}

/** Reads again with what is wanted by then, until nothing more was said meanwhile. */
export function useReread(imported: ImportedDocument, body: ImportedText) {
  const i18n = useI18n();
  const extraction = useRef<Extraction | null>(null);
  const wanted = useRef(imported.overrides);
  /** What runs or waits: whoever leaves meanwhile loses nothing, it is read and kept to its end. */
  const busy = useRef(0);
  const running = useRef<Promise<State> | null>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isGone = useRef(false);
  const leave = (): void => {
    if (isGone.current && busy.current === 0) stop(extraction);
  };
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      // In a task of its own: the fields hand over what was typed in them as they go, too.
      setTimeout(() => {
        if (isGone.current && busy.current === 0) stop(extraction);
      });
    };
  }, []);
  const open = (): Extraction => (extraction.current ??= openExtraction());
  const held = async <T>(work: Promise<T>): Promise<T> => {
    busy.current += 1;
    try {
      return await work;
    } finally {
      busy.current -= 1;
      leave();
    }
  };
  const readAll = async (): Promise<State> => {
    setState({ kind: 'reading' });
    let done: DocumentOverrides | null = null;
    let end: State = { kind: 'idle' };
    while (done !== wanted.current) {
      done = wanted.current;
      end = stateOf(await rereadImport(open(), imported, body, done, i18n));
    }
    running.current = null;
    setState(end);
    return end;
  };
  return {
    state,
    change: (articleId: string, patch: ArticleOverrides | null): void => {
      wanted.current = patchedOverrides(wanted.current, articleId, patch);
      running.current ??= held(readAll());
    },
    /** When nothing is read any more: how it ended. */
    settled: async (): Promise<State> => (await running.current) ?? state,
    place: (name: string): Promise<Region | null> => held(open().place(name)),
  };
}
