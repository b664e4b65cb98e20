import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import { compareMatrixHeight, compareMatrixOption } from '../../charts/compare-matrix/option.ts';
import { PALETTES } from '../../charts/palette.ts';
import { ChartFrame } from '../../charts/view/ChartFrame.tsx';
import { useShell } from '../shell.ts';
import type { Matrix } from './matrix.ts';
import { matrixDrawing, matrixTable } from './matrix-words.ts';
import { Sources } from './Sources.tsx';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly matrix: Matrix;
  readonly viewing: Viewing;
}

/** What each region says on each indicator, and the three kinds of saying nothing. */
export function MatrixView({ matrix, viewing }: Props) {
  const { dataset, i18n, openTarget, targetHref, theme } = useShell();
  const { view, onView, mine } = viewing;
  const labels = i18n.lang === 'en' ? dataset.labels.en : dataset.labels.zh;
  const drawing = useMemo(() => matrixDrawing(matrix, labels, mine, i18n), [matrix, labels, mine, i18n]);
  const option = useCallback(
    (width: number, animate: boolean) =>
      compareMatrixOption(drawing, { palette: PALETTES[theme], width, animate }),
    [drawing, theme],
  );
  const cited = matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => ('row' in cell ? cell.row : [])));
  const counts = { regions: matrix.rows.length, n: matrix.columns.length };
  return (
    <ChartFrame
      i18n={i18n}
      title={i18n.t('compare.matrix.title', counts)}
      subtitle={i18n.t('compare.matrix.subtitle')}
      option={option}
      height={compareMatrixHeight(matrix.rows.length)}
      summary={i18n.t('compare.matrix.summary', counts)}
      table={matrixTable(matrix, labels, targetHref, i18n)}
      doubts={[
        i18n.t('compare.matrix.key'),
        i18n.t('compare.matrix.narrow'),
        ...(matrix.more > 0 ? [i18n.t('compare.matrix.more', { n: matrix.more })] : []),
      ]}
      sources={<Sources members={[...new Set(cited)]} viewing={null} />}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={view}
      onView={onView}
      onSelect={(id) => {
        if (dataset.rowById.has(id)) openTarget(id);
      }}
    />
  );
}
