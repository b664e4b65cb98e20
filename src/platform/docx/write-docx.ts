/** A brief as a Word file: real headings, captions, tables whose heads are repeated, sources as endnotes. */
import {
  AlignmentType,
  Bookmark,
  Document,
  EndnoteReferenceRun,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  InternalHyperlink,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  SimpleField,
  type Table,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Brief, BriefPicture, Written } from '../../domain/brief/brief.ts';
import { FONTS, INNER_PIXELS, PAGE, stylesOf, WIDE_PAGE } from './look.ts';
import { tableOf, type RunWriter } from './table.ts';

/** A picture as PNG; the width that it has on the page is given in `docx`. */
type PngOf = (picture: BriefPicture) => Promise<Uint8Array>;

/** The bytes of the file. `pngOf`: how pictures are drawn. */
export async function writeDocx(brief: Brief, pngOf: PngOf): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = brief.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  const drawn = new Map(
    await Promise.all(pictures.map(async (picture) => [picture, await pngOf(picture)] as const)),
  );
  const write = { runs: runWriter(), drawn };
  const endnoteProperties = { numberFormat: { type: NumberFormat.DECIMAL } };
  const footers = { default: new Footer({ children: [pageNumber()] }) };
  const sheets = sheetsOf(brief.blocks);
  const title = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: brief.title }),
    new Paragraph({ style: 'Dateline', text: brief.dateline }),
  ];
  const document = new Document({
    title: brief.title,
    creator: '',
    styles: stylesOf(brief.lang),
    endnotes: Object.fromEntries(
      brief.sources.notes.map((note, at) => [
        at + 1,
        { children: [new Paragraph({ style: 'Note', text: ` ${note}` })] },
      ]),
    ),
    sections: [
      ...sheets.map(({ page, blocks }, at) => ({
        properties: { page, endnoteProperties },
        footers,
        children: [...(at === 0 ? title : []), ...blocks.flatMap((block) => elementsOf(block, write))],
      })),
      // The notes follow in two columns.
      {
        properties: {
          type: SectionType.CONTINUOUS,
          page: sheets.at(-1)?.page ?? PAGE,
          column: { count: 2, space: 400 },
          endnoteProperties,
        },
        footers,
        children: [new Paragraph({ style: 'Note', text: brief.dataDate })],
      },
    ],
  });
  return withFonts(await Packer.toArrayBuffer(document));
}

interface Sheet {
  readonly page: typeof PAGE | typeof WIDE_PAGE;
  readonly blocks: Written[];
}

const isWide = (block: Written): boolean => block.kind === 'table' && block.isWide === true;

/** Upright ones, and a turned one for each large table. */
function sheetsOf(blocks: readonly Written[]): readonly Sheet[] {
  const sheets: Sheet[] = [{ page: PAGE, blocks: [] }];
  for (const block of blocks) {
    const last = sheets.at(-1);
    if (isWide(block)) sheets.push({ page: WIDE_PAGE, blocks: [block] });
    else if (last?.page === PAGE) last.blocks.push(block);
    else sheets.push({ page: PAGE, blocks: [block] });
  }
  return sheets;
}

/** A fixed date (the first that the format knows), so that the same brief makes the same file. */
const mtime = new Date(1980, 0, 1);

function withFonts(packed: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(packed));
  return zipSync({ ...parts, 'word/fontTable.xml': new TextEncoder().encode(fontTable()) }, { mtime });
}

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });

/** A note has one mark; where it is named again, its number leads there. */
function runWriter(): RunWriter {
  const marked = new Set<number>();
  const noteOf = (note: number): ParagraphChild => {
    const id = `note${note}`;
    if (marked.has(note))
      return new InternalHyperlink({
        anchor: id,
        children: [new TextRun({ text: String(note), superScript: true })],
      });
    marked.add(note);
    return new Bookmark({ id, children: [new EndnoteReferenceRun(note)] });
  };
  return ({ text, notes }) => [
    new TextRun(text),
    ...notes.flatMap((note, at) => [
      ...(at === 0 ? [] : [new TextRun({ text: ',', superScript: true })]),
      noteOf(note),
    ]),
  ];
}

/** 表1 …: its number is a field, so that a table put in between counts on. */
function captionOf(
  { kind, caption }: Extract<Written, { readonly caption: string }>,
  more: IParagraphOptions = {},
): Paragraph {
  const [, label = '', number = '', said = ''] = /^(\D*)(\d+)(.*)$/su.exec(caption) ?? [];
  const field = new SimpleField(`SEQ ${kind === 'table' ? 'Table' : 'Figure'} \\* ARABIC`, number);
  return new Paragraph({
    style: 'Caption',
    ...more,
    children: [new TextRun(label), field, new TextRun(said)],
  });
}

interface Writing {
  readonly runs: RunWriter;
  readonly drawn: ReadonlyMap<BriefPicture, Uint8Array>;
}

function elementsOf(block: Written, { runs, drawn }: Writing): (Paragraph | Table)[] {
  if (block.kind === 'picture') return pictureOf(block, drawn.get(block.picture));
  if (block.kind === 'paragraph')
    return [new Paragraph({ style: 'Body', children: block.runs.flatMap(runs) })];
  if (block.kind === 'table')
    return [
      captionOf(block, { keepNext: true }),
      tableOf(block, runs),
      // Without a paragraph between them two tables are one.
      new Paragraph({ style: 'TableNote', text: block.note ?? '' }),
    ];
  const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return [new Paragraph({ heading, text: block.text })];
}

/** As wide as the text, or as it is, where it is narrower. */
function pictureOf(
  block: Extract<Written, { readonly kind: 'picture' }>,
  data: Uint8Array | undefined,
): Paragraph[] {
  const { picture, caption } = block;
  if (data === undefined) return [];
  const width = Math.min(INNER_PIXELS, picture.width);
  const transformation = { width, height: Math.round((picture.height * width) / picture.width) };
  const altText = { name: caption, description: picture.alt, title: caption };
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new ImageRun({ type: 'png', data, transformation, altText })],
    }),
    captionOf(block),
  ];
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** As `word/fontTable.xml`: each font with what stands in for it; without, a program takes what it likes. */
function fontTable(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}
