import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import {
  ExportContext,
  NotifyContext,
  useI18n,
  type Exporting,
  type Notify,
} from '../../ui/shell/contexts.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import { useCollect } from './use-collect.ts';
import { useToasts } from './use-toasts.tsx';

const ExportDialog = lazyPart(() => import('../../features/export/ExportDialog.tsx'), null, 'export');

/** Export, presentation and short words, with what they show above the page. */
export function ExportProvider({ children }: { readonly children: ReactNode }) {
  const { notify, region } = useToasts();
  const [exported, setExported] = useState<Exhibit | null>(null);
  const openExport = useOpenExport(setExported, notify);
  const collect = useCollect(notify);
  const exporting = useMemo(() => ({ openExport, collect }), [openExport, collect]);
  return (
    <NotifyContext value={notify}>
      <ExportContext value={exporting}>
        {children}
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
        <p className="toasts" role="alert">
          {i18n.t('chart.exportFailed', { reason: error.message })}
        </p>
      )}
    >
      <ExportDialog exhibit={exhibit} onClose={onClose} />
    </ErrorBoundary>
  );
}
