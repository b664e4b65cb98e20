import { lazy, Suspense } from 'react';
import { useShell } from '../../features/shell.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';

const TargetPanel = lazy(() => import('../../features/targets/panel/TargetPanel.tsx'));
const TargetProgress = lazy(() => import('../../features/progress/TargetProgress.tsx'));
const TargetNotes = lazy(() => import('../../features/notes/TargetNotes.tsx'));

/** The panel of the commitment in the address, beside any screen. Composed here, since features know nothing of each other. */
export function PanelHost() {
  const { openId, i18n, dataset } = useShell();
  if (openId === null) return null;
  const row = dataset.rowById.get(openId);
  return (
    <ErrorBoundary
      resetKey={openId}
      renderError={(error) => (
        <aside className="panel screen-message" role="alert">
          {i18n.t('error.detail', { reason: error.message })}
        </aside>
      )}
    >
      <Suspense fallback={<aside className="panel" aria-busy="true" aria-label={i18n.t('panel.label')} />}>
        <TargetPanel
          key={openId}
          id={openId}
          row={row}
          notes={row === undefined ? null : <TargetNotes row={row} />}
          progress={row === undefined ? null : <TargetProgress row={row} />}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
