/** From what is framed on the screen to one picture of it. Pure but for the chart library, which is given. */
import type { EChartsCoreOption } from 'echarts/core';
import { joined } from '../../domain/text/joined.ts';
import type { I18n } from '../../i18n/index.ts';
import { composePicture, type Picture, type PictureFrame, type PictureWish } from '../../page/picture.ts';
import { EXPORT_FONT, pictureSvg } from '../../page/svg.ts';
import { PALETTES } from '../palette.ts';
import type { DrawnExhibit } from './exhibit.ts';
import { alikeSources } from './folded-sources.ts';
import { byPolicy } from './sources.ts';

/** Draws an option of the chart library as SVG text. */
export type DrawSvg = (option: EChartsCoreOption, width: number, height: number) => string;

export interface PictureWishes extends PictureWish {
  readonly exhibit: DrawnExhibit;
  readonly title: string;
  /** The reader's own; empty where there is none. */
  readonly footnote: string;
  readonly theme: 'light' | 'dark';
  readonly isTransparent: boolean;
}

export interface Composed extends Pick<Picture, 'width' | 'height' | 'smallest' | 'isTaller'> {
  readonly svg: string;
  /** Whether some of the policies are left to the data file. */
  readonly isShortened: boolean;
}

const LABELS = 3;

/** One item per policy, with the first figures that it bears out; too many that are alike are one line, as on a slide. */
function sourceItems({ sources }: DrawnExhibit, most: number, i18n: I18n): string[] {
  const policies = byPolicy(sources, i18n);
  const note = sources.note === null ? [] : [sources.note];
  const folded = policies.length > most ? alikeSources(sources, i18n) : '';
  if (folded !== '') return [...note, folded];
  const items = policies.slice(0, most).map(({ labels, text }) => {
    const said = i18n.list(labels.slice(0, LABELS));
    return i18n.labelled(labels.length > LABELS ? `${said}…` : said, text);
  });
  const left = policies.length - items.length;
  return [...note, ...items, ...(left > 0 ? [i18n.t('export.moreSources', { n: left })] : [])];
}

const listed = (heading: string, items: readonly string[]): PictureFrame['doubts'] => [
  ['heading', heading],
  ...items.map((item) => ['item', item] as const),
];

function frameOf({ exhibit, title, footnote }: PictureWishes, i18n: I18n): PictureFrame {
  const { t } = i18n;
  const { subtitle, doubts, dataDate } = exhibit;
  return {
    head: [
      ['title', title],
      ...subtitle.map(({ role, text }) => [role === 'standing' ? role : 'measured', text] as const),
    ],
    doubts: doubts.length === 0 ? [] : listed(t('chart.doubts'), doubts),
    sources: (most) => listed(t('chart.sources'), sourceItems(exhibit, most, i18n)),
    last: [
      ...(footnote === '' ? [] : [['note', t('export.note', { text: footnote })] as const]),
      ['date', dataDate],
    ],
  };
}

/** Animation is off, and the fonts are named for every program. */
function stillOption({ exhibit, theme }: PictureWishes, width: number): EChartsCoreOption {
  const option = exhibit.drawing.option({ palette: PALETTES[theme], width, animate: false });
  const { textStyle } = option;
  return {
    ...option,
    animation: false,
    tooltip: { show: false },
    textStyle: { ...(typeof textStyle === 'object' ? textStyle : {}), fontFamily: EXPORT_FONT },
  };
}

export function composeFrame(wishes: PictureWishes, drawSvg: DrawSvg, i18n: I18n): Composed {
  const { exhibit, title, theme, isTransparent } = wishes;
  const picture = composePicture(frameOf(wishes, i18n), exhibit.drawing, wishes);
  const { drawing: box, width, height, smallest, isTaller, most } = picture;
  const drawing = drawSvg(stillOption(wishes, box.w), box.w, box.h);
  const about = joined([exhibit.subtitle[0]?.text, exhibit.summary], ' ');
  const said = { lang: exhibit.lang, title, about };
  return {
    svg: pictureSvg(picture, drawing, PALETTES[theme], said, isTransparent),
    width,
    height,
    smallest,
    isTaller,
    isShortened: most < new Set(exhibit.sources.cited.map(({ policyId }) => policyId)).size,
  };
}
