/** What of a panel is drawn: its marks and lines, with what they ask to be said. Pure. */
import { startsAbove } from '../../charts/dot-range/axis.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import { NATION, standingOf, type Standing } from '../../domain/compare/standing.ts';
import { arrange, isLogScale, splitNation } from './arrange.ts';
import { chosenOfEach } from '../../domain/compare/choice.ts';
import type { DrawnDots } from './dots-exhibit.ts';
import type { ComparableRow } from './topic-index.ts';
import { markKeys, panelName, panelTitle } from './panel-words.ts';
import { divide, perDots, type Per } from './per.ts';
import { amountOf, linesOf } from './standing-words.ts';
import type { Viewing } from './viewing.ts';
import { placedDoubts, withArithmetic } from './year-words.ts';
import { asWritten, placedAt, type Placed } from './year-panel.ts';

export type PanelWishes = Pick<Viewing, 'sort' | 'pin' | 'scale' | 'mine' | 'per' | 'year' | 'asked'>;

export interface Drawn extends DrawnDots {
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
export function drawnOf(panel: Panel<ComparableRow>, wishes: PanelWishes, context: ExhibitContext): Drawn {
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

/** Of a divided panel a row with its own unit: 元/人, 家/万人. Members that cannot be divided have no mark. */
export function unitOf(first: ComparableRow | undefined, per: Per | null): ComparableRow | undefined {
  if (first === undefined || per === null) return first;
  return { ...first, unit: divide(first, per)?.unit ?? '' };
}
