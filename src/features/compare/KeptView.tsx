import { useCallback, useMemo } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import { keptExhibit } from '../../charts/kept/exhibit.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { keptOf, type Kept, type KeptScope } from '../../domain/compare/kept.ts';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import type { MatrixOrder } from '../../domain/compare/matrix.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useDataset, useI18n, useDataParts } from '../../ui/shell/contexts.ts';
import { KeptTable } from './KeptTable.tsx';
import { useKnown } from '../../ui/shell/use-known.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly model: Comparison;
  /** Stable while it is the same; the year null where no promise has a result. */
  readonly scope: Omit<KeptScope, 'year'>;
  readonly year: number | null;
  readonly viewing: Viewing;
  readonly onSort: (order: MatrixOrder) => void;
}

/** What became of a year's promises: each with its result, and how many of how many were reached. */
export function KeptView({ year, ...props }: Props) {
  const i18n = useI18n();
  const known = useKnown();
  if (known === null) return <output className="muted">{i18n.t('compare.kept.reading')}</output>;
  if (year === null) return <NoResults />;
  return <KeptOfYear year={year} known={known} {...props} />;
}

/** Of documents that promise and do not report. */
function NoResults() {
  const { t } = useI18n();
  const { isRead } = useDataParts();
  if (isRead !== undefined) return <output className="screen-message">{t('compare.kept.noneUnread')}</output>;
  return (
    <output className="screen-message">
      <p>{t('compare.kept.none')}</p>
      <p className="muted">{t('compare.kept.noneHint')}</p>
    </output>
  );
}

interface OfYearProps extends Omit<Props, 'year'> {
  readonly year: number;
  readonly known: Known;
}

function KeptOfYear({ model, scope, year, known, viewing, onSort }: OfYearProps) {
  const dataset = useDataset();
  const i18n = useI18n();
  const make = useCallback(() => keptOf(model, { ...scope, year }, known), [model, scope, year, known]);
  const { value: kept, isFresh } = useWork(dataset.rows, make);
  if (kept === null || !isFresh) return <output className="muted">{i18n.t('load.counting')}</output>;
  return <KeptFrame kept={kept} order={scope} viewing={viewing} onSort={onSort} />;
}

interface FrameProps extends Pick<Props, 'viewing' | 'onSort'> {
  readonly kept: Kept;
  readonly order: MatrixOrder;
}

function KeptFrame({ kept, order, viewing, onSort }: FrameProps) {
  const context = useExhibitContext();
  const { mine, onView } = viewing;
  const exhibit = useMemo(() => keptExhibit(kept, mine, context), [kept, mine, context]);
  const hasResults = kept.rows.some(({ cells }) => cells.some(({ result }) => result !== null));
  return (
    <>
      {!hasResults && kept.tally.unread === 0 && <NoResults />}
      <Frame exhibit={exhibit} view="table" onView={onView}>
        <KeptTable kept={kept} caption={exhibit.title} mine={mine} order={order} onSort={onSort} />
      </Frame>
    </>
  );
}
