import { useCallback, useMemo } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import { historyExhibit } from '../../charts/history/exhibit.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { historiesOf, type History } from '../../domain/compare/history.ts';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useDataset, useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';
import { RegionChoice } from './RegionChoice.tsx';
import { useKnown } from '../../ui/shell/use-known.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly model: Comparison;
  /** Null: mine. */
  readonly of: string | null;
  readonly setParams: ScreenProps<'compare'>['setParams'];
  readonly covered: Covered;
  readonly viewing: Viewing;
}

/** One place's indicators through the years: promises as steps, results as points, a chart each. */
export default function HistoryView({ model, of, setParams, covered, viewing }: Props) {
  const i18n = useI18n();
  const known = useKnown();
  const code = of ?? viewing.mine;
  return (
    <>
      <div className="in-row spaced screen-only">
        <RegionChoice code={code} covered={covered} setParams={setParams} withNation />
      </div>
      {code === null && <output className="screen-message">{i18n.t('compare.history.choose')}</output>}
      {code !== null && known === null && <output className="muted">{i18n.t('compare.kept.reading')}</output>}
      {code !== null && known !== null && (
        <Charts model={model} code={code} known={known} viewing={viewing} />
      )}
    </>
  );
}

/** More is no page that anybody looks through. */
const SHOWN = 8;

interface ChartsProps extends Pick<Props, 'model' | 'viewing'> {
  readonly code: string;
  readonly known: Known;
}

function Charts({ model, code, known, viewing }: ChartsProps) {
  const i18n = useI18n();
  const { rows } = useDataset();
  const make = useCallback(() => historiesOf(model.all, code, known), [model, code, known]);
  const { value: histories, isFresh } = useWork(rows, make);
  if (histories === null || !isFresh) return <output className="muted">{i18n.t('load.counting')}</output>;
  if (histories.length === 0)
    return <output className="screen-message">{i18n.t('compare.history.none')}</output>;
  const more = histories.length - SHOWN;
  return (
    <>
      {histories.slice(0, SHOWN).map((history) => (
        <HistoryFrame key={history.row.id} history={history} viewing={viewing} />
      ))}
      {more > 0 && <p className="muted small">{i18n.t('compare.history.more', { n: more })}</p>}
    </>
  );
}

function HistoryFrame({ history, viewing }: { readonly history: History; readonly viewing: Viewing }) {
  const { rowById } = useDataset();
  const { openTarget, targetHref } = useNavigation();
  const context = useExhibitContext();
  const exhibit = useMemo(() => historyExhibit(history, context), [history, context]);
  return (
    <Frame
      exhibit={exhibit}
      view={viewing.view}
      onView={viewing.onView}
      rowHref={(id) => (rowById.has(id) ? targetHref(id) : null)}
      onSelect={(id) => {
        if (rowById.has(id)) openTarget(id);
      }}
    />
  );
}
