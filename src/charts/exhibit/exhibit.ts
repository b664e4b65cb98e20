/**
 * What is framed on the screen and leaves the app: one description from which the frame is shown, drawn as a picture,
 * written as a file, printed, put on a slide. Everything a reader needs to judge it is in it, in words of one language.
 * Plain data but for the drawing, which is a pure function of the size and the palette.
 *
 * A screen makes its exhibits by pure functions (`…Exhibit(…)`, tested as data) and shows them in `Frame`, whose 导出
 * hands the very same exhibit to the export dialog by `openExport`.
 */
import type { EChartsCoreOption } from 'echarts/core';
import type { Article } from '../../domain/dataset/schema.ts';
import type { Lang } from '../../i18n/quantity.ts';
import type { SlideStatement } from '../../page/deck.ts';
import type { Drawn } from '../../page/fit.ts';
import type { ChartStyle } from '../palette.ts';
import type { MarkPlace } from '../link.ts';
import type { FrameKind } from '../registry.ts';
import type { ChartTable } from '../table.ts';
import type { Plot } from './native-chart.ts';
import type { ExhibitData } from './fields.ts';

/**
 * `measure`: indicator, unit, scope. `definition`: 口径, what it is and is not. `standing`: where my region stands.
 * `key`: how to read the marks.
 */
export type SubtitleRole = 'measure' | 'definition' | 'standing' | 'key';

export interface SubtitleLine {
  readonly role: SubtitleRole;
  readonly text: string;
}

/** A line for each that says something, in the order given. */
export const subtitleOf = (...said: readonly (readonly [SubtitleRole, string])[]): SubtitleLine[] =>
  said.flatMap(([role, text]) => (text === '' ? [] : [{ role, text }]));

/** A source of one commitment of the exhibit. */
export interface ExhibitSource {
  /** The commitment: its evidence is one click away. */
  readonly id: string;
  /** What of the exhibit it bears out: 北京市 2000亿元. */
  readonly label: string;
  readonly policyId: string;
  /** Null where the policy is not known. */
  readonly article: Pick<Article, 'title' | 'region' | 'issueDate'> | null;
  /** Policy title, issuer, 文号, 转引自 newsletter and issue; without the line, so that one policy is cited once. */
  readonly citation: string;
  /** Line of the document, 1-based. */
  readonly line: number;
}

export interface ExhibitSources {
  /** Of counts, which have as many sources as they count commitments: from how many policies. Else null. */
  readonly note: string | null;
  /** One per commitment that is shown, in its order; empty where `note` speaks for all. */
  readonly cited: readonly ExhibitSource[];
}

/** The picture. Pure: the same style gives the same option. */
export interface ExhibitDrawing extends Drawn<ExhibitDrawing> {
  /**
   * ECharts option for `style.width` CSS pixels in the palette of either theme; `style.animate` is false in exports.
   * Colours and type are in the option, its ground is left transparent.
   */
  readonly option: (style: ChartStyle) => EChartsCoreOption;
  /** Where the marks lie that may lead somewhere, in a drawing of a width: real links stand over them. */
  readonly places?: (width: number) => readonly MarkPlace[];
}

export interface Exhibit {
  readonly kind: FrameKind;
  /** Of all words in it. */
  readonly lang: Lang;
  /** The finding or the question, in one sentence. */
  readonly title: string;
  /** What is measured, and how to read it. */
  readonly subtitle: readonly SubtitleLine[];
  /** What to doubt: 推算, 口径不同, 征求意见稿. How marks are read stands with the drawing, as the subtitle's key. */
  readonly doubts: readonly string[];
  readonly sources: ExhibitSources;
  /** 数据截至 2024年3月1日，数据版本 1a2b3c4d */
  readonly dataDate: string;
  /** The dataset's version alone: records are loaded by it. */
  readonly version: string;
  /** The picture in words: alternative text. */
  readonly summary: string;
  /** Null: a table without a picture. */
  readonly drawing: ExhibitDrawing | null;
  /** The same data in words, as the table view shows them. */
  readonly table: ChartTable;
  /** The same as short as a slide asks, with signs for what is not there; where it is missing, the table is short enough. */
  readonly brief?: () => ChartTable;
  /** Of one commitment: its figure, its sentence and how it stands, as a slide says them. */
  readonly statement?: SlideStatement;
  readonly data: ExhibitData;
  /** For charts that can be native in a slide deck; null where there are none (tiles, timeline, matrix, tables). */
  readonly plot: Plot | null;
}

/** An exhibit with a picture. */
export interface DrawnExhibit extends Exhibit {
  readonly drawing: ExhibitDrawing;
}

export const isDrawn = (exhibit: Exhibit): exhibit is DrawnExhibit => exhibit.drawing !== null;

/** The commitments behind the exhibit, each once, in the order of the rows. */
export function idsOf({ data }: Exhibit): readonly string[] {
  return [...new Set(data.rows.flatMap(({ ids }) => ids))];
}
