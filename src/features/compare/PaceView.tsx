import { useCallback, useMemo } from 'react';
import { dataDateLine } from '../../charts/citation.ts';
import { compareBarsHeight, compareBarsOption } from '../../charts/compare-bars/option.ts';
import { PALETTES } from '../../charts/palette.ts';
import { regionColours } from '../../charts/region-colours.ts';
import type { ChartTable } from '../../charts/table.ts';
import { ChartFrame } from '../../charts/view/ChartFrame.tsx';
import type { Panel } from '../../domain/panels.ts';
import { useShell, type Shell } from '../shell.ts';
import { arrange } from './arrange.ts';
import type { Candidate } from './model.ts';
import { formulaWords, paceBars, pacesOf, perYearWords, rateWords, type Paced } from './pace-model.ts';
import { panelName, panelSubtitle } from './panel-words.ts';
import { Sources } from './Sources.tsx';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly panels: readonly Panel<Candidate>[];
  readonly viewing: Viewing;
}

const isKnown = ({ paces }: { readonly paces: readonly Paced[] }): boolean =>
  paces.some(({ pace }) => pace.kind === 'known');

/** How fast: a chart per panel in which something can be computed, then what cannot, each with its reason. */
export function PaceView({ panels, viewing }: Props) {
  const { dataset, i18n } = useShell();
  const { sort, pin } = viewing;
  const paced = useMemo(
    () => panels.map((panel) => ({ panel, paces: pacesOf(arrange(panel, { sort, pin }), dataset) })),
    [panels, sort, pin, dataset],
  );
  const drawn = paced.filter(isKnown);
  const rest = paced.filter((entry) => !isKnown(entry)).flatMap(({ paces }) => paces);
  return (
    <>
      {drawn.length === 0 && <p>{i18n.t('compare.pace.nothing')}</p>}
      <div className="compare-paces">
        {drawn.map(({ panel, paces }) => (
          <PaceChart key={panel.members.map(({ id }) => id).join(' ')} paces={paces} viewing={viewing} />
        ))}
      </div>
      {rest.length > 0 && <Unknown paces={rest} />}
    </>
  );
}

function PaceChart({ paces, viewing }: { readonly paces: readonly Paced[]; readonly viewing: Viewing }) {
  const { dataset, i18n, openTarget, targetHref, theme } = useShell();
  const { mine } = viewing;
  const members = paces.map(({ row }) => row);
  const bars = useMemo(() => paceBars(paces, i18n), [paces, i18n]);
  const option = useCallback(
    (width: number, animate: boolean) => {
      const palette = PALETTES[theme];
      const colours = regionColours(dataset.regions.keys(), palette);
      const colourOf = (code: string): string => colours.get(code) ?? palette.ink;
      const formatTick = (value: number): string => i18n.format.number(value);
      return compareBarsOption(bars, {
        palette,
        width,
        animate,
        mine,
        naturalMax: null,
        colourOf,
        formatTick,
      });
    },
    [bars, dataset, i18n, theme, mine],
  );
  const said = bars.map(({ region, amount }) => `${region} ${amount}`).join(i18n.t('common.listSeparator'));
  return (
    <ChartFrame
      i18n={i18n}
      title={i18n.t('compare.pace.title', { indicator: panelName(members), said })}
      subtitle={panelSubtitle(members, i18n)}
      option={option}
      height={compareBarsHeight(bars.length)}
      summary={i18n.t('compare.pace.summary', { n: bars.length, bars: said })}
      table={paceTable(paces, i18n, targetHref)}
      doubts={[...paceDoubts(paces, i18n)]}
      sources={<Sources members={members} viewing={null} />}
      dataDate={dataDateLine(dataset.dataDate, dataset.version, i18n)}
      view={viewing.view}
      onView={viewing.onView}
      onSelect={openTarget}
    />
  );
}

function paceDoubts(paces: readonly Paced[], i18n: Shell['i18n']): string[] {
  const formulas = paces.flatMap(({ row, pace }) =>
    pace.kind === 'known'
      ? [row.region.name + i18n.t('common.colon') + formulaWords(pace.formula, row, i18n)]
      : [],
  );
  const unknown = paces.flatMap(({ row, pace }) =>
    pace.kind === 'unknown'
      ? [
          i18n.t('compare.pace.unknownOf', {
            what: `${row.region.name} ${i18n.format.quantity(row) ?? row.indicator}`,
            why: i18n.t(`compare.pace.reason.${pace.reason}`),
          }),
        ]
      : [],
  );
  const hasInferred = paces.some(({ pace }) => pace.kind === 'known' && pace.basis === 'inferred');
  return [...formulas, ...(hasInferred ? [i18n.t('compare.pace.inferred')] : []), ...unknown];
}

const COLUMNS = ['region', 'value', 'total', 'perYear', 'rate', 'formula'] as const;

function paceTable(paces: readonly Paced[], i18n: Shell['i18n'], hrefOf: (id: string) => string): ChartTable {
  return {
    columns: COLUMNS.map((key) => ({
      key,
      label: i18n.t(`compare.pace.column.${key}`),
      numeric: key === 'value' || key === 'total',
      short: key === 'perYear' || key === 'rate',
    })),
    rows: paces.map(({ row, pace }) => {
      const value = i18n.format.quantity(row) ?? '';
      const id = row.id;
      const href = hrefOf(id);
      if (pace.kind === 'unknown') {
        const why = i18n.t(`compare.pace.reason.${pace.reason}`);
        return {
          id,
          href,
          cells: [row.region.name, value, '', '', '', i18n.t('compare.pace.unknown', { why })],
        };
      }
      const plain = { ...row, value: pace.total, valueMax: null, comparator: null, frequency: null };
      const total = i18n.format.quantity(plain) ?? '';
      const words = [perYearWords(pace, row, i18n) ?? '', rateWords(pace, i18n) ?? ''];
      return {
        id,
        href,
        cells: [row.region.name, value, total, ...words, formulaWords(pace.formula, row, i18n)],
      };
    }),
  };
}

/** 无法计算, and why: nothing is drawn where nothing is stated. */
function Unknown({ paces }: { readonly paces: readonly Paced[] }) {
  const { i18n, targetHref } = useShell();
  return (
    <section className="compare-unknown">
      <h2>{i18n.t('compare.pace.unknownTitle', { n: paces.length })}</h2>
      <ul>
        {paces.map(({ row, pace }) => (
          <li key={row.id}>
            <a href={targetHref(row.id)}>
              {row.region.name} {row.indicator}
            </a>{' '}
            {i18n.format.quantity(row)}{' '}
            <span className="muted">
              {pace.kind === 'unknown' && i18n.t(`compare.pace.reason.${pace.reason}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
