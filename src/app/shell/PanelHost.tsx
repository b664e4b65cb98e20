import { isLocal } from '../../domain/dataset/local-id.ts';
import { isResultId } from '../../domain/dataset/results.ts';
import { useApplied, useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';

const TargetPanel = lazyPart(() => import('../../features/targets/panel/TargetPanel.tsx'), <OpeningPanel />);
const ResultPanel = lazyPart(() => import('../../features/targets/panel/ResultPanel.tsx'), <OpeningPanel />);
const TargetProgress = lazyPart(() => import('../../features/progress/TargetProgress.tsx'), null);
const TargetStatus = lazyPart(() => import('../../features/progress/TargetStatus.tsx'), null);
const TargetNotes = lazyPart(() => import('../../features/notes/TargetNotes.tsx'), null);
const TargetCuration = lazyPart(() => import('../../features/curation/TargetCuration.tsx'), null);
const RejectedTarget = lazyPart(() => import('../../features/curation/RejectedTarget.tsx'), null);

interface Props {
  /** The document that is read; null on every other screen. */
  readonly documentId: string | null;
}

/** The panel of the record in the address, beside any screen. Composed here, since features know nothing of each other. */
export function PanelHost({ documentId }: Props) {
  const { openId } = useNavigation();
  const i18n = useI18n();
  const dataset = useDataset();
  const applied = useApplied();
  if (openId === null) return null;
  const row = dataset.rowById.get(openId);
  const rejected = applied.kind === 'ready' ? applied.rejected.get(openId) : undefined;
  // What a person imported is corrected where it is reviewed.
  const isBuiltIn = row !== undefined && !isLocal(row.id);
  const gone = rejected === undefined ? null : <RejectedTarget target={rejected} />;
  const correcting = isBuiltIn ? <TargetCuration row={row} /> : row === undefined ? gone : null;
  return (
    <ErrorBoundary
      resetKey={openId}
      renderError={(error) => (
        <aside className="panel screen-message" role="alert">
          {i18n.t('error.detail', { reason: error.message })}
        </aside>
      )}
    >
      {isResultId(openId) ? (
        <ResultPanel key={openId} id={openId} documentId={documentId} />
      ) : (
        <TargetPanel
          key={openId}
          id={openId}
          row={row}
          status={row === undefined ? null : <TargetStatus row={row} />}
          notes={row === undefined ? null : <TargetNotes row={row} />}
          progress={row === undefined ? null : <TargetProgress row={row} />}
          curation={correcting}
        />
      )}
    </ErrorBoundary>
  );
}

function OpeningPanel() {
  const i18n = useI18n();
  return <aside className="panel" aria-busy="true" aria-label={i18n.t('panel.label')} />;
}
