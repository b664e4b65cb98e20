import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import type { Bar } from '../../charts/compare-bars/data.ts';
import {
  compareBarsHeight,
  compareBarsOption,
  type ReferenceLine,
} from '../../charts/compare-bars/option.ts';
import { PALETTES } from '../../charts/palette.ts';
import { regionColours } from '../../charts/region-colours.ts';
import { ChartFrame } from '../../charts/view/ChartFrame.tsx';
import type { Panel } from '../../domain/panels.ts';
import { standingOf } from '../../domain/standing.ts';
import { useShell } from '../shell.ts';
import { arrange, isLogScale, splitNation } from './arrange.ts';
import type { Candidate } from './model.ts';
import { panelTable } from './panel-table.ts';
import { panelDefinition, panelDoubts, panelSubtitle, panelTitle } from './panel-words.ts';
import { perBars } from './per.ts';
import { Sources } from './Sources.tsx';
import { linesOf, standingWords } from './standing-words.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly panel: Panel<Candidate>;
  readonly viewing: Viewing;
  /** The panel against which the others are judged says also that we stand alone in it. */
  readonly isReference: boolean;
}

/** The commitments that share one axis; the nation's are a line across them. */
export function ComparePanel({ panel, viewing, isReference }: Props) {
  const { dataset, i18n, openTarget, targetHref } = useShell();
  const drawn = usePanelDrawing(panel, viewing);
  const { members, bars, lines, standing, isLog, option } = drawn;
  const said = bars.map(({ region, amount, due }) => `${region} ${amount}（${due}）`);
  const { per } = viewing;
  const definition = panelDefinition(members, dataset.definitions, i18n);
  return (
    <ChartFrame
      i18n={i18n}
      title={panelTitle(members, bars, i18n)}
      subtitle={
        <>
          {panelSubtitle(members, i18n)}
          {per !== null && ` · ${i18n.t(`compare.per.${per.kind}`)}`}
          {definition !== '' && <span className="compare-definition">{definition}</span>}
          {standing !== null && (isReference || standing.n > 0) && (
            <span className="compare-standing">{standingWords(standing, i18n)}</span>
          )}
        </>
      }
      option={option}
      height={compareBarsHeight(bars.length, lines.length)}
      summary={i18n.t('compare.chartSummary', {
        n: bars.length,
        bars: said.join(i18n.t('common.listSeparator')),
      })}
      table={panelTable(members, dataset, i18n, targetHref, per)}
      doubts={[
        ...(isLog ? [i18n.t('compare.key.log')] : []),
        ...drawn.perDoubts,
        ...panelDoubts(panel, bars, i18n),
      ]}
      sources={<Sources members={members} viewing={viewing} />}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={viewing.view}
      onView={viewing.onView}
      onSelect={openTarget}
    />
  );
}

function usePanelDrawing(panel: Panel<Candidate>, { sort, pin, scale, mine, per }: Viewing) {
  const { i18n } = useShell();
  const arranged = useMemo(() => arrange(panel, { sort, pin }), [panel, sort, pin]);
  const { members } = arranged;
  const { drawn, references } = useMemo(() => splitNation(members), [members]);
  const { bars, doubts: perDoubts } = useMemo(() => perBars(drawn, per, i18n), [drawn, per, i18n]);
  const isPlain = per === null;
  const standing = useMemo(() => (isPlain ? standingOf(members, mine) : null), [members, mine, isPlain]);
  const lines = useMemo(
    () => (isPlain ? linesOf(references, standing, i18n) : []),
    [references, standing, i18n, isPlain],
  );
  const isLog = isLogScale(
    scale,
    bars.map(({ value }) => value),
  );
  const option = useBarsOption(members[0], bars, { lines, isLog, mine, isPlain });
  return { members, bars, lines, standing, isLog, option, perDoubts };
}

interface Wishes {
  readonly lines: readonly ReferenceLine[];
  readonly isLog: boolean;
  readonly mine: string | null;
  readonly isPlain: boolean;
}

function useBarsOption(first: Candidate | undefined, bars: readonly Bar[], wishes: Wishes) {
  const { dataset, i18n, theme } = useShell();
  const { lines, isLog, mine, isPlain } = wishes;
  const isShare = isPlain && first?.measure === 'share' && first.unit === '%';
  return useCallback(
    (width: number, animate: boolean) => {
      const palette = PALETTES[theme];
      const colours = regionColours(dataset.regions.keys(), palette);
      return compareBarsOption(bars, {
        palette,
        width,
        animate,
        lines,
        isLog,
        mine,
        naturalMax: isShare ? 100 : null,
        colourOf: (code) => colours.get(code) ?? palette.ink,
        formatTick: (value) => i18n.format.number(value),
      });
    },
    [bars, dataset, i18n, theme, lines, isLog, mine, isShare],
  );
}
