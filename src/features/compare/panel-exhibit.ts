/** The commitments that share one axis, as an exhibit. Pure. */
import { sharedDate } from '../../charts/dot-range/data.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { subtitleOf, type Exhibit, type SubtitleLine } from '../../charts/exhibit/exhibit.ts';
import type { DataField } from '../../charts/exhibit/fields.ts';
import { joined } from '../../domain/text/joined.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import { dotsDrawing, dotsPlot } from './dots-exhibit.ts';
import { gatedWords, type Gated } from './gate-words.ts';
import type { ComparableRow } from './topic-index.ts';
import { panelTable } from './panel-table.ts';
import { panelDefinition, panelSubtitle } from './panel-words.ts';
import { panelDoubts } from './panel-doubts.ts';
import { divide, type Per } from './per.ts';
import { standingWords } from './standing-words.ts';
import { placedFields } from './year-words.ts';
import { atOneYear } from './year-panel.ts';
import { type PanelWishes, type Drawn, drawnOf, unitOf } from './panel-drawn.ts';

/** `gated`: what separates it from the panel that it is judged against; that one, which has none, says also that we stand alone in it. */
export function panelExhibit(
  panel: Panel<ComparableRow>,
  wishes: PanelWishes,
  gated: Gated | null,
  context: ExhibitContext,
): Exhibit {
  const { dataset, i18n } = context;
  const { per } = wishes;
  const drawn = drawnOf(panel, wishes, context);
  const { members, dots } = drawn;
  const said = dots.map(({ region, amount, due }) => i18n.t('compare.chartBar', { region, amount, due }));
  return {
    ...stamp(context),
    kind: 'dot-range',
    title: drawn.title,
    subtitle: subtitleIn(drawn, per, gated === null, context),
    doubts: [
      ...(gated === null ? [] : [gatedWords(gated, i18n)]),
      ...drawn.doubts,
      ...panelDoubts(drawn.placed === null ? panel : atOneYear(panel), i18n),
    ],
    sources: citedSources(members, dataset, i18n),
    summary: i18n.t('compare.chartSummary', {
      n: dots.length,
      bars: i18n.list(said),
    }),
    drawing: dotsDrawing(drawn, i18n),
    table: panelTable(members, dataset, i18n, per, drawn.placed),
    data:
      drawn.placed === null
        ? panelData(members, per, context)
        : commitmentData(members, dataset, i18n, placedFields(drawn.placed, i18n)),
    plot: dotsPlot(drawn, i18n.format.unit(unitOf(members[0], per)?.unit ?? '')),
  };
}

function subtitleIn(
  { members, standing, dots, placed, keys }: Drawn,
  per: Per | null,
  isReference: boolean,
  { dataset, i18n }: ExhibitContext,
): SubtitleLine[] {
  const measured = [
    panelSubtitle(members, i18n),
    ...(per === null ? [] : [i18n.t(`compare.per.${per.kind}`)]),
    placed === null ? (sharedDate(dots) ?? '') : '',
  ];
  const isSaid = standing !== null && (isReference || standing.n > 0);
  return subtitleOf(
    ['measure', joined(measured)],
    ['definition', panelDefinition(members, dataset.definitions, i18n)],
    ['standing', isSaid ? standingWords(standing, i18n) : ''],
    ['key', i18n.clauses(keys)],
  );
}

function panelData(
  members: readonly ComparableRow[],
  per: Per | null,
  { dataset, i18n }: ExhibitContext,
): Exhibit['data'] {
  if (per === null) return commitmentData(members, dataset, i18n);
  const { t, format } = i18n;
  const by = (row: ComparableRow) => divide(row, per)?.by;
  const unit = (row: ComparableRow): string | null => divide(row, per)?.unit ?? null;
  const fields: readonly DataField<ComparableRow>[] = [
    ['per', t(`compare.per.${per.kind}`), 'number', (row) => divide(row, per)?.value ?? null],
    ['perUnit', t('data.perUnit'), 'text', (row) => unit(row) && format.unit(unit(row) ?? '')],
    ['by', t('data.denominator'), 'number', (row) => by(row)?.value ?? null],
    ['byYear', t('data.denominatorYear'), 'date', (row) => by(row)?.year.toString() ?? null],
    ['bySource', t('data.denominatorSource'), 'text', (row) => by(row)?.source ?? null],
  ];
  return commitmentData(members, dataset, i18n, fields);
}
