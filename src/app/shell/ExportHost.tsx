import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { Shell } from '../../features/shared/shell.ts';
import { ErrorBoundary } from '../../features/shared/trouble/ErrorBoundary.tsx';
import type { I18n } from '../../i18n/index.ts';

const ExportDialog = lazy(() => import('../../features/export/ExportDialog.tsx'));

type Making = () => Promise<Exhibit>;

interface ExportState {
  readonly openExport: Shell['openExport'];
  /** The exhibit whose export is open. */
  readonly exported: Exhibit | null;
  readonly closeExport: () => void;
}

/** One export at a time. An exhibit that is made when asked for may come late, or fail, which is said. */
export function useExport(i18n: I18n, notify: Shell['notify']): ExportState {
  const [exported, setExported] = useState<Exhibit | null>(null);
  const openExport = useCallback(
    (asked: Exhibit | Making) => {
      if (typeof asked !== 'function') return setExported(asked);
      asked().then(setExported, (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        notify({ text: i18n.t('chart.exportFailed', { reason }) });
      });
    },
    [i18n, notify],
  );
  const closeExport = useCallback(() => setExported(null), []);
  return { openExport, exported, closeExport };
}

interface Props extends Omit<ExportState, 'openExport'> {
  readonly i18n: I18n;
}

/** The dialog comes with the first export. */
export function ExportHost({ i18n, exported, closeExport }: Props): ReactNode {
  if (exported === null) return null;
  return (
    <ErrorBoundary
      resetKey={exported.title}
      renderError={(error) => (
        <p className="toasts" role="alert">
          {i18n.t('chart.exportFailed', { reason: error.message })}
        </p>
      )}
    >
      <Suspense fallback={null}>
        <ExportDialog exhibit={exported} onClose={closeExport} />
      </Suspense>
    </ErrorBoundary>
  );
}
