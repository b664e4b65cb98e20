import { useEffect, useState } from 'react';
import { Button } from '../charts/view/Button.tsx';
import type { DatasetView } from '../domain/dataset/view.ts';
import type { I18n } from '../i18n/index.ts';
import { NO_WORDS } from '../i18n/no-words.ts';
import { LoadError } from '../platform/load-data.ts';
import { ErrorBoundary } from '../ui/trouble/ErrorBoundary.tsx';
import { AppFrame } from './shell/AppFrame.tsx';
import { useLoadedDataset } from './data/use-loaded-dataset.ts';
import { useView } from './navigation/use-view.ts';
import { useLanguage } from './use-language.ts';
import { loadI18n } from '../i18n/load.ts';
import type { Language } from '../url/view-state.ts';

interface AppProps {
  readonly firstLoad: Promise<DatasetView>;
  readonly reload: () => Promise<DatasetView>;
}

export function App({ firstLoad, reload }: AppProps) {
  const state = useLoadedDataset(firstLoad, reload);
  const view = useView();
  const words = useWords(useLanguage(view.parsed.state.common.lang));
  if (words.kind === 'loading') return null;
  if (words.kind === 'failed') return <NoWords retry={words.retry} />;
  const { i18n } = words;
  if (state.kind === 'loading') return <Opening text={i18n.t('load.index')} />;
  if (state.kind === 'failed') return <LoadFailed i18n={i18n} error={state.error} retry={state.retry} />;
  return (
    <ErrorBoundary renderError={(error, reset) => <LoadFailed i18n={i18n} error={error} retry={reset} />}>
      <AppFrame dataset={state.dataset} i18n={i18n} view={view} />
    </ErrorBoundary>
  );
}

/** Says in both languages that the words of neither could be read. */
function NoWords({ retry }: { readonly retry: () => void }) {
  return (
    <main className="page-message" role="alert">
      <p>{NO_WORDS.failed}</p>
      <Button onClick={retry}>{NO_WORDS.retry}</Button>
    </main>
  );
}

function Opening({ text }: { readonly text: string }) {
  return <output className="page-message">{text}</output>;
}

interface LoadFailedProps {
  readonly i18n: I18n;
  readonly error: unknown;
  readonly retry: () => void;
}

function LoadFailed({ i18n, error, retry }: LoadFailedProps) {
  const path = error instanceof LoadError ? error.path : '—';
  const reason = error instanceof LoadError ? error.reason : String(error);
  return (
    <main className="page-message" role="alert">
      <h1>{i18n.t('load.failed')}</h1>
      <p>{i18n.t('load.failedDetail', { path, reason })}</p>
      <Button onClick={retry}>{i18n.t('load.retry')}</Button>
    </main>
  );
}

type Words =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly i18n: I18n }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The words of a language; while they come, or cannot be had, those that were shown before stay. */
function useWords(language: Language): Words {
  const [i18n, setI18n] = useState<I18n | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(-1);
  useEffect(() => {
    let isGone = false;
    loadI18n(language).then(
      (loaded) => {
        if (!isGone) setI18n(loaded);
      },
      () => {
        if (!isGone) setFailed(attempt);
      },
    );
    return () => {
      isGone = true;
    };
  }, [language, attempt]);
  useEffect(() => {
    // Not when the language is chosen: until its words are here, the page is in the other one.
    if (i18n === null) return;
    document.documentElement.lang = i18n.lang;
    document.title = i18n.t('app.title');
  }, [i18n]);
  if (i18n !== null) return { kind: 'ready', i18n };
  if (failed === attempt) return { kind: 'failed', retry: () => setAttempt(attempt + 1) };
  return { kind: 'loading' };
}
