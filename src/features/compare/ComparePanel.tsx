import { useCallback, useMemo } from 'react';
import { citationLine, citationOf, dataDateLine } from '../../charts/citation.ts';
import { barsOf } from '../../charts/compare-bars/data.ts';
import { compareBarsHeight, compareBarsOption } from '../../charts/compare-bars/option.ts';
import { PALETTES } from '../../charts/palette.ts';
import { regionColours } from '../../charts/region-colours.ts';
import { ChartFrame, type ChartView } from '../../charts/view/ChartFrame.tsx';
import type { Panel } from '../../domain/panels.ts';
import { useShell } from '../shell.ts';
import type { Candidate } from './model.ts';
import { panelTable } from './panel-table.ts';
import { panelDoubts, panelSubtitle, panelTitle } from './panel-words.ts';

interface Props {
  readonly panel: Panel<Candidate>;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

/** The commitments that share one axis. */
export function ComparePanel({ panel, view, onView }: Props) {
  const { dataset, i18n, openTarget, targetHref } = useShell();
  const { members } = panel;
  const bars = useMemo(() => barsOf(members, i18n), [members, i18n]);
  const option = useBarsOption(panel, bars);
  const said = bars.map(({ region, amount, due }) => `${region} ${amount}（${due}）`);
  return (
    <ChartFrame
      i18n={i18n}
      title={panelTitle(members, bars, i18n)}
      subtitle={panelSubtitle(members, i18n)}
      option={option}
      height={compareBarsHeight(bars.length)}
      summary={i18n.t('compare.chartSummary', {
        n: bars.length,
        bars: said.join(i18n.t('common.listSeparator')),
      })}
      table={panelTable(members, dataset, i18n, targetHref)}
      doubts={panelDoubts(panel, bars, i18n)}
      sources={<Sources members={members} />}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={view}
      onView={onView}
      onSelect={openTarget}
    />
  );
}

function useBarsOption({ members }: Panel<Candidate>, bars: ReturnType<typeof barsOf>) {
  const { dataset, i18n, theme } = useShell();
  const [first] = members;
  const unit = first?.unit ?? '';
  const naturalMax = first?.measure === 'share' && unit === '%' ? 100 : null;
  return useCallback(
    (width: number, animate: boolean) => {
      const palette = PALETTES[theme];
      const colours = regionColours(dataset.regions.keys(), palette);
      return compareBarsOption(bars, {
        palette,
        width,
        animate,
        naturalMax,
        colourOf: (code) => colours.get(code) ?? palette.ink,
        formatTick: (value) => i18n.format.number(value),
      });
    },
    [bars, dataset, i18n, theme, naturalMax],
  );
}

/** Each bar's source; the link opens its evidence, by keyboard as by mouse. */
function Sources({ members }: { readonly members: readonly Candidate[] }) {
  const { dataset, i18n, targetHref, openId } = useShell();
  return (
    <ul className="chart-sources">
      {members.map((row) => {
        const policy = dataset.policyById.get(row.articleId);
        return (
          <li key={row.id}>
            <a href={targetHref(row.id)} aria-current={openId === row.id ? 'true' : undefined}>
              {row.region.name} {i18n.format.quantity(row)}
            </a>{' '}
            {policy !== undefined && citationLine(citationOf(policy, row.line, i18n), i18n)}
          </li>
        );
      })}
    </ul>
  );
}
