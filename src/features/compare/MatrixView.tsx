import { useMemo } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import { Frame } from '../shared/frame/Frame.tsx';
import { useExhibitContext } from '../shared/frame/exhibit-context.ts';
import { useDataset } from '../shared/shell/data.ts';
import { useI18n } from '../shared/shell/look.ts';
import { useNavigation } from '../shared/shell/navigation.ts';
import { matrixExhibit, multiplesExhibit } from './grid-exhibits.ts';
import { citedIn, type Matrix } from './matrix.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  /** Stable while the matrix is the same. */
  readonly make: () => Matrix;
  readonly viewing: Viewing;
  /** One table of marks, or a plot of bars per indicator. */
  readonly form: 'matrix' | 'multiples';
}

const EXHIBITS = { matrix: matrixExhibit, multiples: multiplesExhibit } as const;

/** What each region says on each indicator, and the three kinds of saying nothing. */
export function MatrixView({ make, viewing, form }: Props) {
  const i18n = useI18n();
  const { value: matrix, isFresh } = useWork(useDataset().rows, make);
  if (matrix === null || !isFresh) return <output className="muted">{i18n.t('load.counting')}</output>;
  return <MatrixFrame matrix={matrix} viewing={viewing} form={form} />;
}

interface FrameProps extends Omit<Props, 'make'> {
  readonly matrix: Matrix;
}

function MatrixFrame({ matrix, viewing, form }: FrameProps) {
  const dataset = useDataset();
  const { openTarget, targetHref } = useNavigation();
  const context = useExhibitContext();
  const { view, onView, mine } = viewing;
  const exhibit = useMemo(() => EXHIBITS[form](matrix, mine, context), [form, matrix, mine, context]);
  const first = useMemo(() => new Map(matrix.rows.map((row) => [row.code, citedIn(row)[0]?.id])), [matrix]);
  return (
    <Frame
      exhibit={exhibit}
      view={view}
      onView={onView}
      rowHref={(code) => {
        const id = first.get(code);
        return id === undefined ? null : targetHref(id);
      }}
      onSelect={(id) => {
        if (dataset.rowById.has(id)) openTarget(id);
      }}
    />
  );
}
