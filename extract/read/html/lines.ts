/** A page's tree → lines of text: a line for each block, tables as rows of cells. */
import { attribute, type Page, type PageElement, type PageNode } from './parse.ts';
import { markLowered, markRaised, settled, withoutMarks } from '../raised.ts';
import { hiddenIn, type Hidden } from './hidden.ts';
import { tableLines, type Cell } from '../table-lines.ts';

/** What a reader does not see, what is no text, and what was struck out. */
const DROPPED = new Set(
  (
    'head script style noscript template iframe object embed svg canvas audio video map nav ' +
    'select option button textarea input datalist rt rp del s strike'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Word's styles call whole paragraphs headings; a sentence is none. */
const MAX_HEADING = 45;

/**
 * The visible text of a page.
 * @param keepsTabs tabs part cells, as in Word files; a page collapses them like blanks
 */
export function linesOfTree(page: Page, keepsTabs = false): string[] {
  const writer = new Writer();
  const isHidden = hiddenIn(page);
  for (const child of page.childNodes) write(child, writer, { isPre: false, keepsTabs, isHidden });
  return writer.finish();
}

interface Setting {
  /** Blanks and line breaks of the source count. */
  readonly isPre: boolean;
  /** A tab stands between two cells of a table that somebody typed. */
  readonly keepsTabs: boolean;
  readonly isHidden: Hidden;
}

function write(node: PageNode, writer: Writer, setting: Setting): void {
  if ('value' in node) writer.text(withoutMarks(node.value), setting);
  else if ('tagName' in node) writeElement(node, writer, setting);
}

function writeElement(element: PageElement, writer: Writer, setting: Setting): void {
  const { tagName } = element;
  if (isLeftOut(element, setting)) return;
  if (tagName === 'br') return writer.break();
  if (tagName === 'table') return writeTable(element, writer, setting);
  const isBlock = BLOCKS.has(tagName);
  if (isBlock) writer.break();
  if (/^h[1-6]$/u.test(tagName)) writer.heading(inside(element, setting), Number(tagName[1]));
  else writeInside(element, writer, setting);
  if (isBlock) writer.break();
}

/** Signs above and below the line. */
const MARKED = new Map([
  ['sup', markRaised],
  ['sub', markLowered],
]);

function writeInside(element: PageElement, writer: Writer, setting: Setting): void {
  const { tagName, childNodes } = element;
  const marked = MARKED.get(tagName);
  if (marked) return writer.text(marked(inside(element, setting).join(' ')), { ...setting, isPre: true });
  if (tagName === 'li') writer.bullet();
  for (const child of childNodes)
    write(child, writer, tagName === 'pre' ? { ...setting, isPre: true } : setting);
}

/** A table of rows and columns as `| a | b |`; one that only lays out the page as the blocks in its cells. */
function writeTable(table: PageElement, writer: Writer, setting: Setting): void {
  writer.break();
  for (const child of table.childNodes)
    if ('tagName' in child && child.tagName === 'caption') writer.lines(inside(child, setting));
  writer.lines(tableLines(cellsOf(table, setting)));
}

/** Rows of the table itself, not of tables inside its cells. */
function cellsOf(table: PageElement, setting: Setting): Cell[][] {
  return table.childNodes.flatMap((child): Cell[][] => {
    if (!('tagName' in child) || child.tagName === 'caption' || setting.isHidden(child)) return [];
    if (child.tagName !== 'tr') return cellsOf(child, setting);
    const cells = child.childNodes.flatMap((cell) =>
      'tagName' in cell && (cell.tagName === 'td' || cell.tagName === 'th') && !setting.isHidden(cell)
        ? [cellOf(cell, setting)]
        : [],
    );
    return cells.length > 0 ? [cells] : [];
  });
}

const cellOf = (element: PageElement, setting: Setting): Cell => ({
  lines: inside(element, setting),
  columns: span(element, 'colspan'),
  rows: span(element, 'rowspan'),
  isHead: element.tagName === 'th',
});

const MAX_SPAN = 100;
const span = (element: PageElement, name: string): number =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(attribute(element, name) ?? '1', 10) || 1));

/** Lines of what is inside an element. */
function inside(element: PageElement, setting: Setting): string[] {
  const writer = new Writer();
  for (const child of element.childNodes) write(child, writer, setting);
  return writer.finish();
}

const isLeftOut = (element: PageElement, { isHidden }: Setting): boolean =>
  DROPPED.has(element.tagName) || isHidden(element) || isWayBack(element);

/** The arrow that leads from a Word footnote back to its place. */
const isWayBack = (element: PageElement): boolean =>
  element.tagName === 'a' && /^#(?:foot|end)note-ref-/u.test(attribute(element, 'href') ?? '');

/** Collects lines; blanks collapse as on a page. */
class Writer {
  private readonly done: string[] = [];
  private line = '';
  private mark = '';

  text(value: string, { isPre, keepsTabs }: Setting): void {
    if (!isPre && keepsTabs) {
      // Some tabs in a row only move on to where the next column begins.
      this.line += value.replace(/[ \n\r\f]*\t[ \t\n\r\f]*/gu, '\t').replace(/[ \n\r\f]+/gu, ' ');
      return;
    }
    if (!isPre) {
      this.line += value.replace(/[ \t\n\r\f]+/gu, ' ');
      return;
    }
    const [first = '', ...others] = value.split(/\r\n|\r|\n/u);
    this.line += first;
    for (const line of others) {
      this.break();
      this.line = line;
    }
  }

  /** What comes next is an item of a list. */
  bullet(): void {
    this.mark = '- ';
  }

  break(): void {
    const text = settled(this.line.replace(/ {2,}/gu, ' ')).trim();
    this.line = '';
    if (text === '') return;
    this.done.push(this.mark + text);
    this.mark = '';
  }

  heading(lines: readonly string[], level: number): void {
    const text = lines.join(' ');
    const isSentence = text.length > MAX_HEADING || /[。；，]$/u.test(text);
    this.lines(isSentence || text === '' ? lines : [`${'#'.repeat(level)} ${text}`]);
  }

  /** Finished lines. */
  lines(lines: readonly string[]): void {
    this.break();
    this.mark = '';
    for (const line of lines) this.done.push(line);
  }

  finish(): string[] {
    this.break();
    return this.done;
  }
}
