/** The look of a Chinese office paper (GB/T 9704): A4, its margins, type of each part. Twips, half points. */
import { AlignmentType, convertMillimetersToTwip, LineRuleType, type IStylesOptions } from 'docx';

/** In half points: 二号, 三号, 小五, 小五. */
const SIZE = { title: 44, body: 32, table: 18, note: 18 } as const;
/** 28 points from line to line. */
const LINE = 560;
/** Two letters of the body. */
const INDENT = 640;

export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
} as const;

/** Between the margins, in CSS pixels (96 to the inch). */
export const INNER_WIDTH = Math.floor(((210 - 28 - 26) / 25.4) * 96);

/** Fonts of office papers, each with those that stand in for it where it is not installed. */
export const FONTS = {
  title: { name: '方正小标宋简体', instead: ['小标宋', 'Songti SC', 'SimSun', 'Noto Serif CJK SC'] },
  body: { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC'] },
  heading: { name: '黑体', instead: ['SimHei', 'Heiti SC', 'Noto Sans CJK SC'] },
  part: { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC'] },
} as const;

const fontOf = (part: keyof typeof FONTS) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: FONTS[part].name,
});

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACTLY });

export const stylesOf = (lang: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: fontOf('body'), size: SIZE.body, language: { value: lang, eastAsia: 'zh-CN' } },
    },
    title: {
      run: { font: fontOf('title'), size: SIZE.title },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactly(700), after: 280 } },
    },
    heading1: {
      run: { font: fontOf('heading'), size: SIZE.body, color: '000000' },
      paragraph: { keepNext: true, indent: { firstLine: INDENT }, spacing: exactly(LINE) },
    },
    heading2: {
      run: { font: fontOf('part'), size: SIZE.body, color: '000000' },
      paragraph: { keepNext: true, indent: { firstLine: INDENT }, spacing: exactly(LINE) },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: INDENT },
        spacing: exactly(LINE),
      },
    },
    {
      id: 'Dateline',
      name: 'Dateline',
      basedOn: 'Normal',
      run: { font: fontOf('part') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactly(LINE), after: 280 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { font: fontOf('heading'), size: 24 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 60 } },
    },
    {
      id: 'Cell',
      name: 'Table Cell',
      basedOn: 'Normal',
      run: { size: SIZE.table },
      paragraph: { spacing: exactly(240) },
    },
    {
      id: 'Note',
      name: 'endnote text',
      basedOn: 'Normal',
      run: { size: SIZE.note },
      paragraph: { spacing: exactly(240) },
    },
  ],
});
