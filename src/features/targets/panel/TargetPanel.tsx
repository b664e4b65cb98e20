import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { TargetRow } from '../../../domain/dataset-index.ts';
import type { Target } from '../../../domain/schema.ts';
import { loadRecords } from '../../../platform/load-data.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import { useExhibitContext } from '../../exhibit-context.ts';
import { FrameTools } from '../../FrameTools.tsx';
import { useShell } from '../../shell.ts';
import { Evidence } from './Evidence.tsx';
import { FieldTable } from './FieldTable.tsx';
import { PanelSummary } from './PanelSummary.tsx';

interface Props {
  readonly id: string;
  /** Undefined where the dataset has no such commitment. */
  readonly row: TargetRow | undefined;
  /** The notes' part, composed by the app. */
  readonly notes: ReactNode;
  /** The progress part, composed by the app. */
  readonly progress: ReactNode;
  /** The corrections' part, composed by the app; of a record that was rejected it stands in place of the record. */
  readonly curation: ReactNode;
}

/** The evidence panel of one commitment, beside whatever screen opened it. */
export default function TargetPanel({ id, row, notes, progress, curation }: Props) {
  const { i18n, dataset } = useShell();
  const [panel, close] = useClosing();
  useEscape(close);
  return (
    <aside className="panel" aria-label={i18n.t('panel.label')} tabIndex={-1} ref={panel}>
      <button type="button" className="button button-quiet button-icon panel-close" onClick={close}>
        <span className="visually-hidden">{i18n.t('panel.close')}</span>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
      {row === undefined ? (
        (curation ?? (
          <div className="panel-section">
            <h2>{i18n.t('panel.missing', { id })}</h2>
            <p className="muted">{i18n.t('panel.missingHint', { version: dataset.version })}</p>
          </div>
        ))
      ) : (
        <PanelBody row={row} notes={notes} progress={progress} curation={curation} />
      )}
    </aside>
  );
}

interface BodyProps extends Pick<Props, 'notes' | 'progress' | 'curation'> {
  readonly row: TargetRow;
}

function PanelBody({ row, notes, progress, curation }: BodyProps) {
  const { i18n, dataset } = useShell();
  // Asked for once: after a failure each call would fetch again.
  const loading = useMemo(
    () => loadRecords(row.documentId, dataset.version),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another dataset: corrected since, or joined by something local
    [row.documentId, dataset],
  );
  const records = useLoaded(loading);
  const target = records.kind === 'ready' ? records.value.targets.find(({ id }) => id === row.id) : undefined;
  return (
    <>
      <PanelSummary row={row} />
      {target !== undefined && <PanelTools row={row} target={target} />}
      <Evidence row={row} target={target} failure={records.kind === 'failed' ? records.reason : null} />
      {curation !== null && (
        <section className="panel-section" aria-labelledby="panel-curation">
          <h3 id="panel-curation">{i18n.t('curation.title')}</h3>
          {curation}
        </section>
      )}
      <section className="panel-section" aria-labelledby="panel-notes">
        <h3 id="panel-notes">{i18n.t('panel.notes')}</h3>
        {notes}
      </section>
      <section className="panel-section" aria-labelledby="panel-progress">
        <h3 id="panel-progress">{i18n.t('panel.progress')}</h3>
        {progress}
      </section>
      <FieldTable row={row} target={target} />
    </>
  );
}

function PanelTools({ row, target }: { readonly row: TargetRow; readonly target: Target }) {
  const context = useExhibitContext();
  const exhibit = async () =>
    (await import('./commitment-exhibit.ts')).commitmentExhibit(row, target, context);
  return (
    <p className="panel-tools">
      <FrameTools exhibit={exhibit} name={row.indicator} asTable />
    </p>
  );
}

/** Escape closes from anywhere on the page, unless something above the page (a menu, a list of options) took it. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close]);
}

/** Takes the focus when a click or key opened it, and gives it back to where it came from. */
function useClosing() {
  const { closeTarget } = useShell();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    // On a first visit by link nobody has focused anything: reading starts at the top of the page.
    if (active === null || active === document.body || panel.current?.contains(active) === true) return;
    opener.current = active;
    panel.current?.focus({ preventScroll: true });
  }, []);
  const close = () => {
    closeTarget();
    const from = opener.current;
    const back =
      from instanceof HTMLElement && from.isConnected ? from : document.querySelector<HTMLElement>('#main');
    // After the rest of the page is reachable again (on a phone it is inert under the panel).
    requestAnimationFrame(() => back?.focus({ preventScroll: true }));
  };
  return [panel, close] as const;
}
