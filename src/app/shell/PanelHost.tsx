import { useShell } from '../../features/shell.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { lazyPart } from '../lazy-part.tsx';

const TargetPanel = lazyPart(() => import('../../features/targets/panel/TargetPanel.tsx'), <OpeningPanel />);
const TargetProgress = lazyPart(() => import('../../features/progress/TargetProgress.tsx'), null);
const TargetNotes = lazyPart(() => import('../../features/notes/TargetNotes.tsx'), null);

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
      <TargetPanel
        key={openId}
        id={openId}
        row={row}
        notes={row === undefined ? null : <TargetNotes row={row} />}
        progress={row === undefined ? null : <TargetProgress row={row} />}
      />
    </ErrorBoundary>
  );
}

function OpeningPanel() {
  const { i18n } = useShell();
  return <aside className="panel" aria-busy="true" aria-label={i18n.t('panel.label')} />;
}
