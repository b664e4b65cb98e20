import { useCallback, useMemo, useState } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import {
  compareMultiplesHeight,
  compareMultiplesOption,
  type MultiplesDrawing,
} from '../../charts/compare-multiples/option.ts';
import { PALETTES } from '../../charts/palette.ts';
import { regionColours } from '../../charts/region-colours.ts';
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

/** Several indicators beside each other for the same regions. Each plot has an axis of its own, so lengths compare within it. */
export function MultiplesView({ matrix, viewing }: Props) {
  const { dataset, i18n, openTarget, targetHref } = useShell();
  const { view, onView, mine } = viewing;
  const { rows, height, option, labels } = useMultiples(matrix, mine);
  const cited = rows.rows.flatMap(({ cells }) => cells.flatMap((cell) => ('row' in cell ? cell.row : [])));
  const counts = { n: rows.columns.length, regions: rows.rows.length };
  return (
    <ChartFrame
      i18n={i18n}
      title={i18n.t('compare.multiples.title', counts)}
      subtitle={i18n.t('compare.multiples.subtitle')}
      option={option}
      height={height}
      summary={i18n.t('compare.multiples.summary', counts)}
      table={matrixTable(rows, labels, targetHref, i18n)}
      doubts={[
        i18n.t('compare.multiples.key'),
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

function useMultiples(matrix: Matrix, mine: string | null) {
  const { dataset, i18n, theme } = useShell();
  const labels = i18n.lang === 'en' ? dataset.labels.en : dataset.labels.zh;
  const rows = useMemo(() => withSomething(matrix), [matrix]);
  const drawing = useMemo(
    (): MultiplesDrawing => ({
      ...matrixDrawing(rows, labels, mine, i18n),
      codes: rows.rows.map(({ code }) => code),
      values: rows.rows.map(({ cells }) =>
        cells.map((cell) => (cell.kind === 'value' ? cell.row.value : null)),
      ),
    }),
    [rows, labels, mine, i18n],
  );
  const [height, setHeight] = useState(() => compareMultiplesHeight(drawing, 900));
  const option = useCallback(
    (width: number, animate: boolean) => {
      setHeight(compareMultiplesHeight(drawing, width));
      const palette = PALETTES[theme];
      const colours = regionColours(dataset.regions.keys(), palette);
      const colourOf = (code: string): string => colours.get(code) ?? palette.ink;
      return compareMultiplesOption(drawing, { palette, width, animate, colourOf });
    },
    [drawing, dataset, theme],
  );
  return { rows, height, option, labels };
}

/** Regions with a figure somewhere; the matrix is the place to look for what is not there. */
function withSomething(matrix: Matrix): Matrix {
  const rows = matrix.rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'value'));
  return { ...matrix, rows };
}
