import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { loadLaterWords } from '../../i18n/load.ts';
import { readHash, writeHash } from '../../platform/hash.ts';
import {
  useDataset,
  useI18n,
  type Notify,
  type Offered,
  type Refreshed,
  type Refreshing,
} from '../../ui/shell/contexts.ts';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';

const RefreshCover = lazyPart(() => import('./RefreshCover.tsx'), null);

interface Refresher {
  readonly refreshing: Refreshing;
  /** Over the page, while screens are opened one after the other; null: none is. */
  readonly cover: ReactNode;
}

interface Running {
  readonly done: number;
  readonly all: number;
  readonly controller: AbortController;
}

/** Goes through the screens of a presentation's slides behind a cover, takes what each shows now, and comes back. */
export function useRefresh(notify: Notify): Refresher {
  const dataset = useDataset();
  const i18n = useI18n();
  const frames = useRef(new Set<Offered>());
  const [running, setRunning] = useState<Running | null>(null);
  const [refreshed, setRefreshed] = useState<Refreshed | null>(null);
  const offer = useCallback((frame: Offered) => {
    const { current } = frames;
    current.add(frame);
    return () => void current.delete(frame);
  }, []);
  const refresh = useCallback<Refreshing['refresh']>(
    async (presentation) => {
      const home = readHash();
      const controller = new AbortController();
      const { signal } = controller;
      const report = (done: number): void =>
        setRunning({ done, all: presentation.slides.length, controller });
      report(0);
      setRefreshed(null);
      try {
        const [{ refreshedSlides }] = await Promise.all([
          import('../../features/present/refresh.ts'),
          loadLaterWords(),
        ]);
        const walk = {
          offered: () => [...frames.current],
          open: (href: string) => writeHash(href, true),
          onProgress: report,
          signal,
        };
        const slides = await refreshedSlides(presentation, walk, { dataset, i18n });
        setRefreshed({ presentation: presentation.id, slides });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (!signal.aborted) notify({ text: i18n.t('present.refreshFailed', { reason }) });
      } finally {
        writeHash(home, true);
        setRunning(null);
      }
    },
    [dataset, i18n, notify],
  );
  const forget = useCallback(() => setRefreshed(null), []);
  const refreshing = useMemo(
    () => ({ offer, refresh, refreshed, forget }),
    [offer, refresh, refreshed, forget],
  );
  if (running === null) return { refreshing, cover: null };
  const { done, all, controller } = running;
  return {
    refreshing,
    cover: <RefreshCover done={done} all={all} onStop={() => controller.abort()} />,
  };
}
