import { useCallback, useMemo, useState, type ReactNode, useRef } from 'react';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import {
  ExportContext,
  NotifyContext,
  RefreshContext,
  useI18n,
  type Exporting,
  type Notify,
  type Notification,
  useDataset,
  useNavigation,
} from '../../ui/shell/contexts.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import { useRefresh } from './use-refresh.tsx';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { loadLaterWords } from '../../i18n/load.ts';
import { writeHash } from '../../platform/hash.ts';

const ExportDialog = lazyPart(() => import('../../features/export/ExportDialog.tsx'), null, 'export');

/** Export, presentation and short words, with what they show above the page. */
export function ExportProvider({ children }: { readonly children: ReactNode }) {
  const { notify, region } = useToasts();
  const [exported, setExported] = useState<Exhibit | null>(null);
  const openExport = useOpenExport(setExported, notify);
  const collect = useCollect(notify);
  const { refreshing, cover } = useRefresh(notify);
  const exporting = useMemo(() => ({ openExport, collect }), [openExport, collect]);
  return (
    <NotifyContext value={notify}>
      <ExportContext value={exporting}>
        <RefreshContext value={refreshing}>{children}</RefreshContext>
        {cover}
        {exported !== null && <Export exhibit={exported} onClose={() => setExported(null)} />}
        {region}
      </ExportContext>
    </NotifyContext>
  );
}

/** One export at a time. An exhibit that is made when asked for may come late, or fail, which is said. */
function useOpenExport(open: (exhibit: Exhibit) => void, notify: Notify): Exporting['openExport'] {
  const i18n = useI18n();
  return useCallback(
    (asked) => {
      if (typeof asked !== 'function') return open(asked);
      asked().then(open, (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        notify({ text: i18n.t('chart.exportFailed', { reason }) });
      });
    },
    [open, i18n, notify],
  );
}

interface ExportProps {
  readonly exhibit: Exhibit;
  readonly onClose: () => void;
}

/** The dialog comes with the first export. */
function Export({ exhibit, onClose }: ExportProps) {
  const i18n = useI18n();
  return (
    <ErrorBoundary
      resetKey={exhibit.title}
      renderError={(error) => (
        <p className="toasts popover toast" role="alert">
          {i18n.t('chart.exportFailed', { reason: error.message })}
        </p>
      )}
    >
      <ExportDialog exhibit={exhibit} onClose={onClose} />
    </ErrorBoundary>
  );
}

/** Long enough to read and to reach the button. */
const SHOWN_MS = 12_000;

interface Toaster {
  readonly notify: Notify;
  readonly region: ReactNode;
}

/** Notifications whose parts are fetched when the first one is said. */
function useToasts(): Toaster {
  const [region, setRegion] = useState<ReactNode>(null);
  const queue = useRef<Promise<Notify> | null>(null);
  const notify = useCallback((notification: Notification) => {
    queue.current ??= import('./Toasts.tsx').then(({ Toasts, createQueue }) => {
      const created = createQueue();
      setRegion(<Toasts queue={created} />);
      return (said) => void created.add(said, { timeout: SHOWN_MS });
    });
    void queue.current.then((add) => add(notification));
  }, []);
  return { notify, region };
}

/** Collecting for a presentation; everything it needs is fetched with the first press. */
function useCollect(notify: Notify): Exporting['collect'] {
  const dataset = useDataset();
  const i18n = useI18n();
  const { openId, targetHref, screenHref } = useNavigation();
  return useCallback(
    async (exhibit, asTable) => {
      const failed = (reason: string): void => notify({ text: i18n.t('present.collectFailed', { reason }) });
      try {
        const [{ collect }] = await Promise.all([
          import('../../features/present/collect.ts'),
          loadLaterWords(),
        ]);
        // The slide of one commitment is found in its panel.
        const href = targetHref(exhibit.statement === undefined ? null : openId);
        const outcome = await collect({ exhibit, asTable, href }, { dataset, i18n });
        if (!outcome.ok) return failed(failureText(outcome.failure, i18n));
        const { id, name, slides } = outcome.value;
        notify({
          text: i18n.t('present.collected', { name, n: slides.length }),
          action: {
            label: i18n.t('present.open'),
            run: () => writeHash(screenHref('present', { p: id }), false),
          },
        });
      } catch (error) {
        failed(error instanceof Error ? error.message : String(error));
      }
    },
    [dataset, i18n, notify, openId, targetHref, screenHref],
  );
}
