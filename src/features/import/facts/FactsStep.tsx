import { useEffect, useRef, useState } from 'react';
import type { ArticleOverrides, DocumentOverrides } from '../../../domain/article-overrides.ts';
import { openExtraction, type Extraction } from '../../../platform/extraction.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/imported.ts';
import { theStore } from '../../../storage/the-store.ts';
import { useShell } from '../../shell.ts';
import { failureText } from '../../storage-words.ts';
import { keepReread } from '../keep.ts';
import { problemWords } from '../problem-words.ts';
import { ArticleForm } from './ArticleForm.tsx';

interface Props {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
  readonly onReview: () => void;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly before: number; readonly now: number }
  | { readonly kind: 'failed'; readonly words: string };

/** What is known of each policy in the document. A correction reads the document anew at once. */
export function FactsStep({ imported, body, onReview }: Props) {
  const { i18n } = useShell();
  const { state, reread, place } = useReread(imported, body);
  const { articles } = imported.document;
  const change = (articleId: string, patch: ArticleOverrides | null): void => {
    const others = Object.entries(imported.overrides).filter(([id]) => id !== articleId);
    const own = patch === null ? [] : [[articleId, { ...imported.overrides[articleId], ...patch }] as const];
    void reread(Object.fromEntries([...others, ...own]));
  };
  const confirm = async (): Promise<void> => {
    if (!imported.isConfirmed) await (await theStore()).imports.put({ ...imported, isConfirmed: true });
    onReview();
  };
  return (
    <div className="facts">
      <p>{i18n.t('facts.why')}</p>
      <RereadState state={state} />
      {articles.map((article, index) => (
        <ArticleForm
          key={`${article.id} ${imported.revision}`}
          article={article}
          number={articles.length > 1 ? index + 1 : null}
          overrides={imported.overrides[article.id] ?? {}}
          isBusy={state.kind === 'reading'}
          placeOf={place}
          onChange={(patch) => change(article.id, patch)}
        />
      ))}
      {articles.length === 0 && <p className="muted">{i18n.t('facts.noArticle')}</p>}
      <p className="facts-end">
        <button
          type="button"
          className="button button-main"
          disabled={state.kind === 'reading'}
          onClick={() => void confirm()}
        >
          {i18n.t('facts.confirm', { n: i18n.format.count(imported.targets.length) })}
        </button>
      </p>
    </div>
  );
}

function RereadState({ state }: { readonly state: State }) {
  const { i18n } = useShell();
  const count = (n: number): string => i18n.format.count(n);
  switch (state.kind) {
    case 'idle':
      return <output className="facts-state" />;
    case 'reading':
      return <output className="facts-state">{i18n.t('facts.rereading')}</output>;
    case 'read':
      return (
        <output className="facts-state">
          {i18n.t('facts.reread', { now: count(state.now), before: count(state.before) })}
        </output>
      );
    case 'failed':
      return (
        <p className="save-failed" role="alert">
          {state.words}
        </p>
      );
    default:
      return state satisfies never;
  }
}

function useReread(imported: ImportedDocument, body: ImportedText) {
  const { i18n } = useShell();
  const extraction = useRef<Extraction | null>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(
    () => () => {
      extraction.current?.stop();
      extraction.current = null;
    },
    [],
  );
  const open = (): Extraction => (extraction.current ??= openExtraction());
  const reread = async (overrides: DocumentOverrides): Promise<void> => {
    setState({ kind: 'reading' });
    const { file, sha256, pages } = imported.document;
    const source = { name: file, sha256, text: body.text, ...(pages === undefined ? {} : { pages }) };
    const outcome = await open().reread(source, overrides, imported.targets, () => {});
    if (!outcome.ok) return setState({ kind: 'failed', words: problemWords(outcome.problem, i18n) });
    const kept = await keepReread(imported, outcome.extracted, overrides);
    if (!kept.ok) return setState({ kind: 'failed', words: failureText(kept.failure, i18n) });
    const now = outcome.extracted.targets.length;
    return setState({ kind: 'read', before: imported.targets.length, now });
  };
  return { state, reread, place: (name: string) => open().place(name) };
}
