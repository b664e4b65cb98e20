/** The look of a Chinese office paper (GB/T 9704): A4, its margins, type of each part. Twips, half points. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
  PageOrientation,
} from 'docx';

/** In half points: 二号; 五号 of captions; 小五 of tables and notes, of long tables a little less. */
export const SIZE = { title: 44, caption: 21, small: 18, long: 16 } as const;
/** In half points, and twips from line to line: 三号 with 28 points in Chinese; English papers are set smaller. */
const BODY = { zh: { size: 32, line: 560 }, en: { size: 24, line: 360 } } as const;
const bodyOf = (lang: string) => (lang === 'en' ? BODY.en : BODY.zh);
const LINE = { small: 220, long: 180 } as const;

const mm = convertMillimetersToTwip;
const SIZE_OF_A4 = { width: mm(210), height: mm(297) } as const;

export const PAGE = {
  size: SIZE_OF_A4,
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
} as const;

/** For one large table; its margins are even, since nothing is bound in with it. */
export const WIDE_PAGE = {
  size: { ...SIZE_OF_A4, orientation: PageOrientation.LANDSCAPE },
  margin: { top: mm(15), bottom: mm(15), left: mm(15), right: mm(15), footer: mm(8) },
} as const;

/** Between the margins, in twips. */
export const INNER = { upright: mm(210 - 28 - 26), wide: mm(297 - 15 - 15) } as const;

/** A CSS pixel is 15 twips. */
export const INNER_PIXELS = Math.floor(INNER.upright / 15);

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

/** Two letters before the first line of a paragraph. */
const indented = ({ size, line }: { readonly size: number; readonly line: number }) => ({
  indent: { firstLine: size * 20 },
  spacing: exactly(line),
});

const small = (id: string, name: string, more: IParagraphStylePropertiesOptions = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size: SIZE.small },
  paragraph: { spacing: exactly(LINE.small), ...more },
});

export function stylesOf(lang: string): IStylesOptions {
  const body = bodyOf(lang);
  const centred = { alignment: AlignmentType.CENTER };
  const headingIn = (part: keyof typeof FONTS) => ({
    run: { font: fontOf(part), size: body.size, color: '000000' },
    paragraph: { keepNext: true, ...indented(body) },
  });
  return {
    default: {
      document: {
        run: { font: fontOf('body'), size: body.size, language: { value: lang, eastAsia: 'zh-CN' } },
      },
      title: {
        run: { font: fontOf('title'), size: SIZE.title },
        paragraph: { ...centred, spacing: { ...exactly(640), after: 120 } },
      },
      heading1: headingIn('heading'),
      heading2: headingIn('part'),
    },
    paragraphStyles: [
      {
        id: 'Body',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: AlignmentType.JUSTIFIED, ...indented(body) },
      },
      {
        id: 'Dateline',
        name: 'Dateline',
        basedOn: 'Normal',
        run: { font: fontOf('part') },
        paragraph: { ...centred, spacing: { ...exactly(body.line), after: 160 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { font: fontOf('heading'), size: SIZE.caption },
        paragraph: { ...centred, spacing: { before: 120, after: 60 } },
      },
      small('Cell', 'Table Cell'),
      {
        ...small('LongCell', 'Long Table Cell', { spacing: exactly(LINE.long) }),
        run: { size: SIZE.long },
      },
      small('TableNote', 'Table Note', { spacing: { ...exactly(LINE.small), before: 40, after: 60 } }),
      small('Note', 'endnote text'),
    ],
  };
}
