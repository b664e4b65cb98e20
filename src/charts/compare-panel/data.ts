/** What of a panel is drawn: its marks and lines, with what they ask to be said. Pure. */
import { chosenOfEach } from '../../domain/compare/choice.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import type { Per } from '../../domain/compare/denominators.ts';
import { arrange, type Panel, type PanelOrder } from '../../domain/compare/panels.ts';
import { asWritten } from '../../domain/compare/paths.ts';
import { isLogScale, splitNation, standingOf, type Standing } from '../../domain/compare/standing.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { startsAbove } from '../dot-range/axis.ts';
import type { DrawnDots } from '../dot-range/drawing.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { dividedBy } from './divided.ts';
import { written, type Reading } from './reading.ts';
import { amountOf, linesOf, markKeys, panelTitle } from './words.ts';
import { atYearOf } from './year.ts';

export interface PanelWishes extends PanelOrder {
  /** Null: the figures as they stand in the text. */
  readonly per: Per | null;
  /** At which the figures are set along their own paths; null: each at its own. */
  readonly year: number | null;
  readonly scale: 'auto' | 'linear' | 'log';
  /** Code of "my region", or null. */
  readonly mine: string | null;
  /** Codes of the regions that were asked for and have a document. */
  readonly asked: readonly string[];
}

export interface Drawn extends DrawnDots {
  /** As the text has them, in the order of the marks. */
  readonly members: readonly ComparableRow[];
  readonly reading: Reading;
  /** Of the figures as they are written only. */
  readonly standing: Standing<ComparableRow> | null;
  /** How marks and axis are read, where they are not plain. */
  readonly keys: readonly string[];
  readonly doubts: readonly string[];
  readonly title: string;
}

function readingOf(
  members: readonly ComparableRow[],
  { per, year }: PanelWishes,
  { dataset, i18n }: ExhibitContext,
): Reading {
  const plain = written(members, i18n);
  if (per !== null) return dividedBy(per, plain, i18n);
  return year === null ? plain : atYearOf(year, plain, dataset, i18n);
}

/** The nation's commitments are lines across the others' marks, but where they are divided. */
export function drawnOf(panel: Panel<ComparableRow>, wishes: PanelWishes, context: ExhibitContext): Drawn {
  const { scale, mine, asked } = wishes;
  const { i18n } = context;
  const reading = readingOf(panel.members, wishes, context);
  const { kind } = reading;
  const figured = arrange({ ...panel, members: reading.figures }, wishes).members;
  const members = kind === 'year' ? asWritten(figured, panel.members) : figured;
  const { drawn, references } = splitNation(figured);
  const [first] = members;
  const unit = first?.unit ?? '';
  const { dots, doubts } = reading.marks(drawn, unit);
  const values = dots.map(({ value }) => value);
  const isLog = isLogScale(scale, values);
  const chosen = chosenOfEach(figured);
  const ids = new Set(chosen.map(({ id }) => id));
  const figures = dots.filter(({ id, regionCode }) => ids.has(id) && regionCode !== NATION);
  const like = first && reading.inUnit(first);
  const plain = (value: number): string => amountOf(value, like, i18n);
  const median = (value: number): string =>
    kind === 'year' ? i18n.t('chart.inferredDate', { date: plain(value) }) : plain(value);
  const across = { references: kind === 'divided' ? [] : references, unit };
  const lines = linesOf(across, figures, median, i18n);
  return {
    members,
    reading,
    dots,
    lines,
    isLog,
    mine,
    standing: kind === 'written' ? standingOf(chosen, mine) : null,
    title: panelTitle(members, { dots, figures, asked, amountOf: plain, year: wishes.year }, i18n),
    keys: [
      ...markKeys(dots, i18n),
      ...(isLog ? [i18n.t('compare.key.log')] : []),
      ...(!isLog && startsAbove(dots, lines) ? [i18n.t('compare.key.floorAxis')] : []),
      ...(figures.length > 1 && figures.length < dots.length ? [i18n.t('compare.key.chosenOfEach')] : []),
    ],
    doubts,
  };
}
