import type { ReactNode } from 'react';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { Mention, Target } from '../../../domain/dataset/schema.ts';
import { useTarget } from '../../../ui/record/use-target.ts';
import { useExhibitContext } from '../../../ui/frame/exhibit-context.ts';
import { FrameTools } from '../../../ui/frame/FrameTools.tsx';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { useKnown } from '../../../ui/shell/use-known.ts';
import { useProgress } from '../../../ui/shell/work.ts';
import { Evidence } from './Evidence.tsx';
import { FieldTable } from './FieldTable.tsx';
import { MissingRecord, PanelFrame } from './PanelFrame.tsx';
import { PanelSummary } from './PanelSummary.tsx';
import { readings } from './readings.ts';
import { Revisions } from './Revisions.tsx';
import { indicatorName } from '../../../i18n/shown-names.ts';

interface Props {
  readonly id: string;
  /** Undefined where the dataset has no such commitment. */
  readonly row: TargetRow | undefined;
  /** How far it has come, in a word, composed by the app. */
  readonly status: ReactNode;
  /** The notes' part, composed by the app. */
  readonly notes: ReactNode;
  /** The progress part, composed by the app. */
  readonly progress: ReactNode;
  /** The corrections' part, composed by the app; of a record that was rejected it stands in place of the record. */
  readonly curation: ReactNode;
}

/** The evidence panel of one commitment, beside whatever screen opened it. */
export default function TargetPanel({ id, row, status, notes, progress, curation }: Props) {
  const i18n = useI18n();
  return (
    <PanelFrame label={i18n.t('panel.label')}>
      {row === undefined ? (
        (curation ?? <MissingRecord id={id} />)
      ) : (
        <PanelBody row={row} status={status} notes={notes} progress={progress} curation={curation} />
      )}
    </PanelFrame>
  );
}

const NO_MENTIONS: readonly Mention[] = [];

interface BodyProps extends Pick<Props, 'status' | 'notes' | 'progress' | 'curation'> {
  readonly row: TargetRow;
}

function PanelBody({ row, status, notes, progress, curation }: BodyProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const record = useTarget(row);
  const target = record.kind === 'ready' ? record.value : undefined;
  return (
    <>
      <PanelSummary row={row} status={status} />
      {target !== undefined && <PanelTools row={row} target={target} />}
      <Evidence
        mentions={target?.mentions ?? NO_MENTIONS}
        place={row}
        failure={record.kind === 'failed' ? record.reason : null}
      />
      <Revisions row={row} />
      <section className="panel-section" aria-labelledby="panel-notes">
        <h3 id="panel-notes">{i18n.t('nav.notes')}</h3>
        {notes}
      </section>
      <section className="panel-section" aria-labelledby="panel-progress">
        <h3 id="panel-progress">{i18n.t('panel.progress')}</h3>
        {progress}
      </section>
      {curation !== null && (
        <section className="panel-section" aria-labelledby="panel-curation">
          <h3 id="panel-curation">{i18n.t('nav.corrections')}</h3>
          {curation}
        </section>
      )}
      <FieldTable
        readings={readings(row, target, dataset, i18n)}
        confidence={row.confidence}
        rows={target?.rows}
      />
    </>
  );
}

function PanelTools({ row, target }: { readonly row: TargetRow; readonly target: Target }) {
  const context = useExhibitContext();
  const { state } = useProgress();
  const all = useKnown();
  const known =
    state.kind === 'ready' && all !== null && all.isRead?.(row.region) !== false
      ? { recorded: state.byTarget.get(row.id) ?? [], linked: all.linked.get(row.id) ?? [] }
      : null;
  const exhibit = async () =>
    (await import('./commitment-exhibit.ts')).commitmentExhibit(row, target, known, context);
  return (
    <p className="panel-tools screen-only">
      <FrameTools exhibit={exhibit} name={indicatorName(row, context.i18n)} asTable={false} />
    </p>
  );
}
