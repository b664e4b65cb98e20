import { useMemo } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { AlignedTable } from './AlignedTable.tsx';
import { matrixExhibit } from '../../charts/compare-matrix/exhibit.ts';
import { multiplesExhibit } from '../../charts/compare-multiples/exhibit.ts';
import type { KeptCells } from '../../domain/compare/kept.ts';
import { citedIn, sharesOf, type Matrix, type MatrixOrder } from '../../domain/compare/matrix.ts';
import type { NearPair } from '../../domain/compare/nearest.ts';
import { NearestView } from './NearestView.tsx';
import type { Viewing } from './viewing.ts';

interface Props {
  /** Stable while the matrix is the same. */
  readonly make: () => Matrix;
  readonly viewing: Viewing;
  readonly order: MatrixOrder;
  readonly onSort: (order: MatrixOrder) => void;
  /** What became of the year before, where it is shown beside. */
  readonly before: KeptCells;
  /** What comes nearest to comparable, where nothing was picked. */
  readonly nearest: (() => readonly NearPair[]) | null;
  /** One table, or a plot of bars per indicator. */
  readonly form: 'matrix' | 'multiples';
}

const EXHIBITS = { matrix: matrixExhibit, multiples: multiplesExhibit } as const;

const noPairs = (): readonly NearPair[] => [];

/** What each region says on each indicator, and the kinds of saying nothing. */
export function MatrixView({ make, nearest, ...props }: Props) {
  const i18n = useI18n();
  const { rows } = useDataset();
  const { value: matrix, isFresh } = useWork(rows, make);
  const isShared = matrix !== null && sharesOf(matrix).some((row) => row.some((share) => share !== null));
  const pairs = useWork(rows, isShared || props.form !== 'matrix' || nearest === null ? noPairs : nearest);
  if (matrix === null || !isFresh || pairs.value === null)
    return <output className="muted">{i18n.t('load.counting')}</output>;
  if (pairs.isFresh && pairs.value.length > 0)
    return <NearestView pairs={pairs.value} onView={props.viewing.onView} />;
  return <MatrixFrame matrix={matrix} {...props} />;
}

interface FrameProps extends Omit<Props, 'make' | 'nearest'> {
  readonly matrix: Matrix;
}

function MatrixFrame({ matrix, viewing, before, form, order, onSort }: FrameProps) {
  const dataset = useDataset();
  const { openTarget, targetHref } = useNavigation();
  const context = useExhibitContext();
  const { view, onView, mine } = viewing;
  const { by } = order;
  const exhibit = useMemo(
    () => EXHIBITS[form](matrix, { mine, by, before }, context),
    [form, matrix, mine, by, before, context],
  );
  const first = useMemo(() => new Map(matrix.rows.map((row) => [row.code, citedIn(row)[0]?.id])), [matrix]);
  return (
    <Frame
      exhibit={exhibit}
      view={form === 'matrix' ? 'table' : view}
      onView={onView}
      rowHref={(code) => {
        const id = first.get(code);
        return id === undefined ? null : targetHref(id);
      }}
      onSelect={(id) => {
        if (dataset.rowById.has(id)) openTarget(id);
      }}
    >
      {form === 'matrix' && (
        <AlignedTable
          matrix={matrix}
          before={before}
          caption={exhibit.title}
          mine={mine}
          order={order}
          onSort={onSort}
        />
      )}
    </Frame>
  );
}
