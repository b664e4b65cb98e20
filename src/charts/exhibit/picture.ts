/** From what is framed on the screen to one picture of it. Pure but for the chart library, which is given. */
import type { EChartsCoreOption } from 'echarts/core';
import { joined } from '../../domain/text/joined.ts';
import type { I18n } from '../../i18n/index.ts';
import { composePictures, type Picture, type PictureFrame, type PictureWish } from '../../page/picture.ts';
import { EXPORT_FONT, pictureSvg } from '../../page/svg.ts';
import { PALETTES } from '../palette.ts';
import type { DrawnExhibit, ExhibitDrawing } from './exhibit.ts';
import { foldedSources } from './folded-sources.ts';
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

export interface Composed extends Pick<Picture<unknown>, 'title' | 'width' | 'height' | 'smallest'> {
  readonly svg: string;
}

const LABELS = 3;

/** One item per policy, with the first figures that it bears out; many are one line, as on a slide. */
function sourceItems({ sources }: DrawnExhibit, i18n: I18n): string[] {
  const note = sources.note === null ? [] : [sources.note];
  const folded = foldedSources(sources, i18n);
  if (folded !== '') return [...note, folded];
  return [
    ...note,
    ...byPolicy(sources, i18n).map(({ labels, text }) => {
      const said = i18n.list(labels.slice(0, LABELS));
      return i18n.labelled(labels.length > LABELS ? `${said}…` : said, text);
    }),
  ];
}

const listed = (heading: string, items: readonly string[]): PictureFrame['doubts'] =>
  items.length === 0 ? [] : [['heading', heading], ...items.map((item) => ['item', item] as const)];

function frameOf({ exhibit, title, footnote }: PictureWishes, i18n: I18n): PictureFrame {
  const { t } = i18n;
  const { subtitle, doubts, dataDate } = exhibit;
  return {
    title,
    numbered: (n, all) => t('present.numbered', { title, n, all }),
    measured: subtitle.map(({ role, text }) => [role === 'standing' ? role : 'measured', text] as const),
    doubts: listed(t('chart.doubts'), doubts),
    sources: listed(t('chart.sources'), sourceItems(exhibit, i18n)),
    last: [
      ...(footnote === '' ? [] : [['note', t('export.note', { text: footnote })] as const]),
      ['date', dataDate],
    ],
  };
}

/** Animation is off, and the fonts are named for every program. */
function stillOption(
  drawing: ExhibitDrawing,
  theme: PictureWishes['theme'],
  width: number,
): EChartsCoreOption {
  const option = drawing.option({ palette: PALETTES[theme], width, animate: false });
  const { textStyle } = option;
  return {
    ...option,
    animation: false,
    tooltip: { show: false },
    textStyle: { ...(typeof textStyle === 'object' ? textStyle : {}), fontFamily: EXPORT_FONT },
  };
}

/** The pictures of a frame in their order: of a size that was asked for as many as hold all of it. */
export function composeFrame(wishes: PictureWishes, drawSvg: DrawSvg, i18n: I18n): Composed[] {
  const { exhibit, theme, isTransparent } = wishes;
  const about = joined([exhibit.subtitle[0]?.text, exhibit.summary], ' ');
  return composePictures(frameOf(wishes, i18n), exhibit.drawing, wishes).map((picture) => {
    const { drawing, title, width, height, smallest } = picture;
    const drawn =
      drawing === null
        ? ''
        : drawSvg(stillOption(drawing.of, theme, drawing.box.w), drawing.box.w, drawing.box.h);
    const said = { lang: exhibit.lang, title, about };
    return {
      svg: pictureSvg(picture, drawn, PALETTES[theme], said, isTransparent),
      title,
      width,
      height,
      smallest,
    };
  });
}
