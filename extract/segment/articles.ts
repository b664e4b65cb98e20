/**
 * Blocks → articles. A newsletter holds many articles, named in its table of contents and each opened by an editor's
 * note (编者按); a policy that stands alone is one article. What belongs to no article (masthead, contents, imprint) is
 * front or back matter.
 */
import { textOf, type Block, type Paragraph } from './blocks.ts';
import { boundariesOf, levelOf, type TitleAt } from './boundaries.ts';
import { findContents, type Contents } from './contents.ts';
import { isMetaLine } from './page-lines.ts';
import { sameTitle, TitleLine } from './title-line.ts';
import { isNoTitle, isTitleText, NEWS_COLUMN, NOTE, SALUTATION, SOURCE } from './titles.ts';

export interface RawArticle {
  /** Empty where no line is one. */
  readonly title: string;
  /** Indices into the blocks: first … end (exclusive). */
  readonly first: number;
  readonly titleBlock: number;
  /** The editor's note, before the title or right behind it; empty where there is none. */
  readonly note: readonly [number, number];
  readonly bodyFirst: number;
  readonly end: number;
  /** The words of （来源：…） where the article ends with them. */
  readonly source: string | undefined;
}

export interface Segmented {
  readonly articles: readonly RawArticle[];
  /** Indices of the blocks of the table of contents. */
  readonly contents: readonly [number, number] | undefined;
}

/** The first block of [from, end) that is such a one; -1 where none is. */
function indexIn(
  blocks: readonly Block[],
  from: number,
  end: number,
  isSuch: (block: Block | undefined) => boolean,
): number {
  for (let i = from; i < Math.min(end, blocks.length); i += 1) if (isSuch(blocks[i])) return i;
  return -1;
}

/** The articles by the contents list, else by editor’s notes and titles in the text, else one for the whole document. */
export function articlesOf(blocks: readonly Block[]): Segmented {
  const contents = findContents(blocks);
  const listed = contents ? matchEntries(blocks, contents) : [];
  const found = listed.length > 0 ? listed : startsInText(blocks);
  if (found.length === 0) return { articles: wholeDocument(blocks), contents: contents?.range };
  return { articles: withSections(blocks, closeArticles(blocks, found)), contents: contents?.range };
}

/** By editor's notes and by titles; none where there are no notes and one title only. */
function startsInText(blocks: readonly Block[]): TitleAt[] {
  const noted = startsByNotes(blocks);
  const [whole] = wholeDocument(blocks);
  const titled = whole ? boundariesOf(blocks, whole) : [];
  if (noted.length === 0 && titled.length < 2) return [];
  const byBlock = new Map([...titled, ...noted].map((start) => [start.titleBlock, start]));
  const starts = [...byBlock.values()].sort((a, b) => a.titleBlock - b.titleBlock);
  const withBody = starts.filter(({ bodyFirst }, i) =>
    hasBody(blocks, bodyFirst, starts[i + 1]?.titleBlock ?? blocks.length),
  );
  // A title that is said again below the page's head is one article, which begins where it is said first.
  return noted.length === 0 && withBody.length < 2 ? [] : withBody;
}

/** A sentence of this length is text, not a caption. */
const MIN_BODY = 8;
const hasBody = (blocks: readonly Block[], from: number, end: number): boolean =>
  indexIn(blocks, from, end, (block) => block?.kind === 'table' || isSentence(textOf(block))) >= 0;
const isSentence = (text: string): boolean => text.length >= MIN_BODY && text.includes('。');

/** What stands between two articles and has text of its own is an article too: a section without a title of a policy. */
function withSections(blocks: readonly Block[], articles: readonly RawArticle[]): RawArticle[] {
  return articles.flatMap((article, i) => {
    const next = articles[i + 1];
    if (!next || !hasBody(blocks, article.end, next.first)) return [article];
    const titleBlock = article.end;
    const section: RawArticle = {
      title: textOf(blocks[titleBlock]).slice(0, MAX_TITLE_LINE),
      first: titleBlock,
      titleBlock,
      note: [titleBlock, titleBlock],
      bodyFirst: isSentence(textOf(blocks[titleBlock])) ? titleBlock : titleBlock + 1,
      end: next.first,
      source: undefined,
    };
    return [article, section];
  });
}

/** A newsletter lists some dozen articles; a longer list is something else. */
const MAX_ENTRIES = 200;

/** Where each entry of the contents stands as a title in the body, in order. */
function matchEntries(blocks: readonly Block[], contents: Contents): TitleAt[] {
  const lines = blocks.map((block) => titleLine(textOf(block)));
  const starts: TitleAt[] = [];
  let from = contents.range[1];
  for (const entry of contents.entries.slice(0, MAX_ENTRIES)) {
    const start = findTitle(lines, entry.replace(/^【[^】]*】/, ''), from);
    if (!start) continue;
    starts.push(start);
    from = start.bodyFirst;
  }
  const column = indexIn(blocks, from, blocks.length, (block) => NEWS_COLUMN.test(textOf(block)));
  if (column >= 0 && starts.length > 0)
    starts.push({ title: textOf(blocks[column]), titleBlock: column, bodyFirst: column + 1 });
  return starts;
}

const MAX_TITLE_BLOCKS = 3;
const MAX_TITLE_LINE = 140;

function titleLine(text: string): TitleLine | undefined {
  return text === '' || text.length > MAX_TITLE_LINE ? undefined : new TitleLine(text);
}

function findTitle(
  lines: readonly (TitleLine | undefined)[],
  entry: string,
  from: number,
): TitleAt | undefined {
  const wanted = new TitleLine(entry);
  for (let i = from; i < lines.length; i += 1) {
    let joined: TitleLine | undefined;
    for (let n = 0; n < MAX_TITLE_BLOCKS; n += 1) {
      const line = lines[i + n];
      if (!line) break;
      joined = joined?.with(line) ?? line;
      if (sameTitle(joined, wanted)) {
        const title = entry.length > joined.text.length ? entry : joined.text;
        return { title, titleBlock: i, bodyFirst: i + n + 1 };
      }
      if (!wanted.squeezed.startsWith(joined.squeezed.slice(0, 6))) break;
    }
  }
  return undefined;
}

/** A title stands so many blocks below its editor's note at most. */
const MAX_BELOW_NOTE = 8;

/** Without a contents list: the title-like line after each editor's note. */
function startsByNotes(blocks: readonly Block[]): TitleAt[] {
  const starts: TitleAt[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    if (!NOTE.test(textOf(blocks[i]))) continue;
    const titleBlock = indexIn(blocks, i + 1, i + 1 + MAX_BELOW_NOTE, isTitleLike);
    if (titleBlock < 0) continue;
    starts.push({ title: textOf(blocks[titleBlock]), titleBlock, bodyFirst: titleBlock + 1 });
    i = titleBlock;
  }
  return starts;
}

/** A plain paragraph that reads as the title of a policy: 关于…的实施意见. */
function isTitleLike(block: Block | undefined): block is Paragraph {
  if (block?.kind !== 'paragraph' || block.depth !== undefined) return false;
  return isTitleText(block.flow.text) && !isNoTitle(block.flow.text);
}

function closeArticles(blocks: readonly Block[], starts: readonly TitleAt[]): RawArticle[] {
  // Some newsletters set the note under the title, most above it.
  const under = starts.some((start) => NOTE.test(textOf(blocks[start.bodyFirst])));
  const firstOf = (start: TitleAt, from: number): number =>
    under ? start.titleBlock : noteBefore(blocks, start.titleBlock, from);
  return starts.map((start, index) => {
    const first = firstOf(start, starts[index - 1]?.bodyFirst ?? 0);
    const next = starts[index + 1];
    const limit = endOfPart(blocks, start, next ? firstOf(next, start.bodyFirst) : blocks.length);
    const sourceAt = indexIn(blocks, start.bodyFirst, limit, (block) => SOURCE.test(textOf(block)));
    const source = sourceAt < 0 ? undefined : (SOURCE.exec(textOf(blocks[sourceAt]))?.[1] ?? '');
    const end = sourceAt < 0 ? limit : sourceAt + 1;
    const isUnder = under && NOTE.test(textOf(blocks[start.bodyFirst]));
    const note: readonly [number, number] = isUnder
      ? [start.bodyFirst, start.bodyFirst + 1]
      : [first, start.titleBlock];
    return { ...start, first, note, end, source };
  });
}

/** Where a Markdown heading above the level of the article's own title stands, or `end`: ## 数据窗 behind ### 某意见. */
function endOfPart(blocks: readonly Block[], { titleBlock, bodyFirst }: TitleAt, end: number): number {
  const own = levelOf(blocks[titleBlock]);
  if (own === undefined) return end;
  const at = indexIn(blocks, bodyFirst, end, (block) => (levelOf(block) ?? own) < own);
  return at < 0 ? end : at;
}

/** The editor's note that stands before a title and behind the article before it. */
function noteBefore(blocks: readonly Block[], titleBlock: number, from: number): number {
  for (let i = titleBlock - 1; i >= from; i -= 1) {
    const text = textOf(blocks[i]);
    if (NOTE.test(text)) return i;
    if (SOURCE.test(text)) break;
  }
  return titleBlock;
}

/** A title stands among so many blocks at the head. */
const FRONT = 12;
/** A line without the ending of a title is one only if it is no longer. */
const MAX_PLAIN_TITLE = 60;

/** One policy that stands alone: its title is the first title-like line, else the first line if it can be one, else there is none. */
function wholeDocument(blocks: readonly Block[]): RawArticle[] {
  if (blocks.length === 0) return [];
  const found = titleOf(blocks);
  const whole = { first: 0, note: [0, 0], end: blocks.length, source: undefined } as const;
  return [{ ...whole, ...(found ?? { title: '', titleBlock: 0, bodyFirst: 0 }) }];
}

/** Undefined where no line can be a title: the text begins with what somebody says, or with a sentence. */
function titleOf(blocks: readonly Block[]): TitleAt | undefined {
  const front = blocks.slice(0, FRONT);
  // What is said to deputies has begun: a title below is a running head.
  const said = front.findIndex((block) => SALUTATION.test(textOf(block)));
  const last = said < 0 ? front.length : said;
  for (let at = 0; at < last; at += 1)
    for (let lines = 1; lines <= MAX_TITLE_BLOCKS; lines += 1) {
      const title = joinedTitle(blocks, at, lines);
      if (title !== undefined) return withBrackets(blocks, { title, titleBlock: at, bodyFirst: at + lines });
    }
  const at = front.slice(0, last).findIndex((block) => isOwnLine(textOf(block)));
  return at >= 0 && isPlainTitle(textOf(blocks[at]), blocks[at])
    ? { title: withoutDate(textOf(blocks[at])), titleBlock: at, bodyFirst: at + 1 }
    : undefined;
}

/** （2023—2025年）, （试行） on a line of their own below the title end it. */
const BRACKETS = /^[（(](?:20\d\d年?[—\-－～至到]{1,2}20\d\d年?|试行|暂行|草案|修订|修订版|征求意见稿)[）)]$/;

function withBrackets(blocks: readonly Block[], start: TitleAt): TitleAt {
  const next = textOf(blocks[start.bodyFirst]);
  return BRACKETS.test(next)
    ? { ...start, title: start.title + next, bodyFirst: start.bodyFirst + 1 }
    : start;
}

/** Some lines that read as one title (某市人民政府 / 关于加快…的 / 实施意见); undefined where they do not. */
function joinedTitle(blocks: readonly Block[], at: number, lines: number): string | undefined {
  const pieces = blocks.slice(at, at + lines);
  if (pieces.length < lines || !pieces.every(isPlainLine)) return undefined;
  const texts = pieces.map(textOf);
  if (texts.slice(0, -1).some((text) => /[。；：]|〔\d{4}〕/.test(text) || DATE_OR_PLACE.test(text)))
    return undefined;
  const title = texts.join('');
  const opening = texts[0] ?? '';
  if (!isTitleText(title) || isNoTitle(title) || NUMBER_LINE.test(opening)) return undefined;
  // 三、提升… / …方案: the second line is a title by itself, and the first only stands above it.
  return lines === 1 || opensTitle(opening) ? withoutDate(title) : undefined;
}

/** 某市人民政府二〇二四年三月一日 某市规划; 某市规划2024-03-01: the date of a letter above it, or of the page, is no part of a title. */
const withoutDate = (title: string): string =>
  title
    .replace(
      /^.{0,20}二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日(?=.{6})/,
      '',
    )
    .replace(/20\d\d-\d\d-\d\d$/, '');

const isPlainLine = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.depth === undefined;

/** 2025年4月24日, 某市人民政府2025年4月24日: the end of a letter above a title. */
const DATE_OR_PLACE = /(?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年[^，。]{1,6}日$/;

/** 某市人民政府关于…, 某区工业经济: a line that a title can begin with. */
const opensTitle = (text: string): boolean => !isNoTitle(text) && !isMetaLine(text);

const isOwnLine = (text: string): boolean => text !== '' && !isMetaLine(text) && !NUMBER_LINE.test(text);

/** 穗埔府规〔2025〕12号 */
const NUMBER_LINE = /^[（(]?[一-龥]{1,14}[〔[［【]\d{4}[〕\]］】](?:第)?\d+号[）)]?$/;

/** 某市经济运行开局良好: no ending tells that it is a title, but it is a line by itself and no sentence. */
const isPlainTitle = (text: string, block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.depth === undefined &&
  text.length >= 3 &&
  text.length <= MAX_PLAIN_TITLE &&
  !/[。；]/.test(text) &&
  !isNoTitle(text);
