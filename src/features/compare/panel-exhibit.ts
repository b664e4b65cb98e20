/** The commitments that share one axis, as an exhibit. Pure. */
import { startsAbove } from '../../charts/dot-range/axis.ts';
import { sharedDate } from '../../charts/dot-range/data.ts';
import { commitmentData } from '../../charts/exhibit/commitment-data.ts';
import { stamp, type ExhibitContext } from '../../charts/exhibit/context.ts';
import { subtitleOf, type Exhibit, type SubtitleLine } from '../../charts/exhibit/exhibit.ts';
import type { DataField } from '../../charts/exhibit/fields.ts';
import { joined } from '../../domain/text/joined.ts';
import { citedSources } from '../../charts/exhibit/sources.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import { NATION, standingOf, type Standing } from '../../domain/compare/standing.ts';
import { arrange, isLogScale, splitNation } from './arrange.ts';
import { chosenOfEach } from '../../domain/compare/choice.ts';
import { dotsDrawing, dotsPlot, type DrawnDots } from './dots-exhibit.ts';
import { gatedWords, type Gated } from './gate-words.ts';
import type { ComparableRow } from './topic-index.ts';
import { panelTable } from './panel-table.ts';
import { markKeys, panelDefinition, panelName, panelSubtitle, panelTitle } from './panel-words.ts';
import { panelDoubts } from './panel-doubts.ts';
import { divide, perDots, type Per } from './per.ts';
import { amountOf, linesOf, standingWords } from './standing-words.ts';
import type { Viewing } from './viewing.ts';
import { placedFields, placedDoubts, withArithmetic } from './year-words.ts';
import { asWritten, atOneYear, placedAt, type Placed } from './year-panel.ts';

export type PanelWishes = Pick<Viewing, 'sort' | 'pin' | 'scale' | 'mine' | 'per' | 'year' | 'asked'>;

interface Drawn extends DrawnDots {
  /** As the text has them, in the order of the marks. */
  readonly members: readonly ComparableRow[];
  /** Null: the figures stand at their own years. */
  readonly placed: Placed | null;
  readonly standing: Standing<ComparableRow> | null;
  /** How marks and axis are read, where they are not plain. */
  readonly keys: readonly string[];
  readonly doubts: readonly string[];
  readonly title: string;
}

/** The marks at the year of each figure, or at one year. `doubts`: what was computed, and what has no mark. */
function marksOf(panel: Panel<ComparableRow>, wishes: PanelWishes, { dataset, i18n }: ExhibitContext) {
  const { per, year } = wishes;
  const placed = year === null ? null : placedAt(panel.members, year, dataset);
  const figured = arrange({ ...panel, members: placed?.rows ?? panel.members }, wishes).members;
  const members = placed === null ? figured : asWritten(figured, panel.members);
  const { drawn, references } = splitNation(figured);
  const unit = members[0]?.unit ?? '';
  const { dots, doubts } = perDots(drawn, per, i18n, unit);
  const marks = { placed, figured, members, references, unit };
  if (placed === null) return { ...marks, dots, doubts };
  return {
    ...marks,
    dots: withArithmetic(dots, placed, i18n),
    doubts: [...doubts, ...placedDoubts(placed, i18n)],
  };
}

/** The nation's commitments are lines across the others' marks, but where it is divided; the standing holds for the figures as written only. */
function drawnOf(panel: Panel<ComparableRow>, wishes: PanelWishes, context: ExhibitContext): Drawn {
  const { scale, mine, per, asked } = wishes;
  const { i18n } = context;
  const { placed, figured, members, references, unit, dots, doubts } = marksOf(panel, wishes, context);
  const isLog = isLogScale(
    scale,
    dots.map(({ value }) => value),
  );
  const chosen = chosenOfEach(figured);
  const ids = new Set(chosen.map(({ id }) => id));
  const figures = dots.filter(({ id, regionCode }) => ids.has(id) && regionCode !== NATION);
  const plain = (value: number): string => amountOf(value, unitOf(members[0], per), i18n);
  const median = (value: number): string =>
    placed === null ? plain(value) : i18n.t('chart.inferredDate', { date: plain(value) });
  const lines = linesOf({ references: per === null ? references : [], unit }, figures, median, i18n);
  return {
    members,
    placed,
    dots,
    lines,
    isLog,
    mine,
    standing: per === null && placed === null ? standingOf(chosen, mine) : null,
    // A finding speaks of figures as they are written.
    title:
      placed === null
        ? panelTitle(members, { dots, figures, asked, amountOf: plain }, i18n)
        : i18n.labelled(panelName(members, i18n), i18n.t('compare.year.inferred', { year: placed.year })),
    keys: [
      ...markKeys(dots, i18n),
      ...(isLog ? [i18n.t('compare.key.log')] : []),
      ...(!isLog && startsAbove(dots, lines) ? [i18n.t('compare.key.floorAxis')] : []),
      ...(figures.length > 1 && figures.length < dots.length ? [i18n.t('compare.key.chosenOfEach')] : []),
    ],
    doubts,
  };
}

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

/** Of a divided panel a row with its own unit: 元/人, 家/万人. Members that cannot be divided have no mark. */
function unitOf(first: ComparableRow | undefined, per: Per | null): ComparableRow | undefined {
  if (first === undefined || per === null) return first;
  return { ...first, unit: divide(first, per)?.unit ?? '' };
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
