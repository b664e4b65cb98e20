/**
 * The sections of an article: which headings stand over a paragraph, what each section is there for, and of which years
 * it speaks. Decided before any number is judged; a sentence can still overrule it.
 */
import type { RawArticle } from '../segment/articles.ts';
import type { Block, Paragraph } from '../segment/blocks.ts';
import { isGlossaryEntry } from '../segment/glossary.ts';
import type { Clock, Era } from './era.ts';
import { headingOf, type Heading } from './heading.ts';
import { announcedPart, openingOf } from './opening.ts';
import { looksBack, stretchesOf, type Stretch } from './role.ts';
import { leaning, NO_TENSE, plus, tenseOf, type Tense } from './tense.ts';

/** A section that is open: its heading and what it says of the paragraph that is read. */
export interface Level {
  readonly depth: number;
  readonly text: string;
  /** What the heading announces, in order. */
  readonly stretches: readonly Stretch[];
  /** What holds for the next paragraph. */
  current: Stretch;
}

/** A section with the blocks that it holds, as indices [first, end); -1 while it is open. */
export interface OpenSection {
  readonly title: string;
  readonly depth: number;
  /** Its heading has a number, or says what the section is there for. */
  readonly isNamed: boolean;
  readonly stretch: Stretch;
  readonly first: number;
  end: number;
}

/** A whole text without a section that says what it is there for must lean this far. */
const IS_REVIEW = 0.3;

/** Depth of 二、. */
const PART = 1;

/** Headings and the tense of what stands below each, found before the sections are walked. */
interface Prepared {
  readonly headings: ReadonlyMap<number, Heading>;
  readonly tenses: ReadonlyMap<number, Tense>;
  /** Of the paragraph at each block that is no heading. */
  readonly paragraphs: ReadonlyMap<number, Tense>;
  readonly whole: Tense;
}

function prepare(raw: RawArticle, blocks: readonly Block[]): Prepared {
  const headings = new Map<number, Heading>();
  const tenses = new Map<number, Tense>();
  const paragraphs = new Map<number, Tense>();
  const open: { at: number; depth: number; tense: Tense }[] = [];
  let whole = NO_TENSE;
  const closeFrom = (depth: number): void => {
    while ((open.at(-1)?.depth ?? -1) >= depth) {
      const level = open.pop();
      if (!level) return;
      tenses.set(level.at, level.tense);
      const parent = open.at(-1);
      if (parent) parent.tense = plus(parent.tense, level.tense);
    }
  };
  for (let i = raw.bodyFirst; i < raw.end; i += 1) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph') continue;
    const heading = headingOf(
      block,
      open.map(({ depth }) => depth),
    );
    if (heading) {
      headings.set(i, heading);
      closeFrom(heading.depth);
      open.push({ at: i, depth: heading.depth, tense: NO_TENSE });
    }
    if (block.heading) continue;
    const tense = tenseOf(block.flow.text);
    paragraphs.set(i, tense);
    whole = plus(whole, tense);
    const level = open.at(-1);
    if (level) level.tense = plus(level.tense, tense);
  }
  closeFrom(-1);
  return { headings, tenses, paragraphs, whole };
}

/** Walks the paragraphs of an article in order and knows the sections that each stands in. */
export class Outline {
  private readonly sections: OpenSection[] = [];
  private levels: Level[] = [];
  private readonly prepared: Prepared;
  private readonly root: Level;
  private readonly clock: Clock;
  private readonly isReport: boolean;

  /** @param isReport a report on work: its paragraphs turn from one time to another without a heading */
  constructor(raw: RawArticle, blocks: readonly Block[], clock: Clock, root: Stretch, isReport: boolean) {
    this.prepared = prepare(raw, blocks);
    this.clock = clock;
    this.isReport = isReport || leaning(this.prepared.whole) > IS_REVIEW;
    const isReview = !isReport && root.role === 'other' && leaning(this.prepared.whole) > IS_REVIEW;
    this.root = {
      depth: -1,
      text: '',
      stretches: [],
      current: isReview ? { ...root, role: 'review' } : root,
    };
  }

  get innermost(): Level {
    return this.levels.at(-1) ?? this.root;
  }

  /** The tense of the article as a whole. */
  get tense(): Tense {
    return this.prepared.whole;
  }

  tenseAt(index: number): Tense {
    return this.prepared.paragraphs.get(index) ?? NO_TENSE;
  }

  get open(): readonly Level[] {
    return this.levels;
  }

  /** The heading that the block is, or runs in with. */
  headingAt(index: number): Heading | undefined {
    return this.prepared.headings.get(index);
  }

  /** Opens the section of the heading at this block, if it has one. Returns whether it did. */
  enter(index: number): Level | undefined {
    const heading = this.prepared.headings.get(index);
    if (!heading) return undefined;
    this.levels = this.levels.filter((level) => level.depth < heading.depth);
    const parent = this.innermost;
    const leans = leaning(this.prepared.tenses.get(index) ?? NO_TENSE);
    const announced = stretchesOf(heading.text, this.clock, leans);
    const stretches = announced.filter((stretch) => mayStandIn(stretch, parent));
    const level: Level = {
      depth: heading.depth,
      text: heading.text,
      stretches,
      current: stretches[0] ? withEra(stretches[0], parent.current) : parent.current,
    };
    this.levels.push(level);
    this.record(level, index);
    return level;
  }

  /** What holds for a paragraph, by the words that open it, else by its section. */
  read(paragraph: Paragraph, index: number): Stretch {
    this.openPart(paragraph, index);
    const level = this.innermost;
    if (isGlossaryEntry(paragraph.flow.text)) return { ...level.current, role: 'definitions' };
    const opening = paragraph.heading ? undefined : openingOf(paragraph.flow.text, this.clock);
    if (!opening || (opening.era && !this.turns(level, opening.era))) return level.current;
    const stretch = this.turned(level, opening.era, opening.role);
    const carries = this.carries(level, stretch);
    if (!carries && !looksBack(stretch)) return level.current;
    if (opening.era && carries) this.turnTo(level, stretch, index);
    return stretch;
  }

  /** From here on the section says what its paragraph turned to. */
  private turnTo(level: Level, stretch: Stretch, index: number): void {
    const before = level.current;
    level.current = stretch;
    if (before.role !== stretch.role && index > 0) this.record(level, index);
  }

  /** Under a review that was left without its next heading, words that announce what is to come open a part of their own. */
  private openPart({ flow: { text }, heading }: Paragraph, index: number): void {
    // Where （一） comes next, it stands in the part that is open, or in none.
    const part = this.levels.findLast(({ depth }) => depth <= PART) ?? this.root;
    if (!this.isReport || heading || ![this.innermost, part].some(({ current }) => looksBack(current)))
      return;
    const era = announcedPart(text, this.clock);
    if (!era) return;
    const stretch: Stretch = { role: 'tasks', era, basis: 'heading' };
    const depth = Math.min(PART, this.levels[0]?.depth ?? PART);
    const level: Level = {
      depth,
      text: text.slice(0, text.search(/[：。]/)),
      stretches: [stretch],
      current: stretch,
    };
    this.levels = [level];
    this.record(level, index);
  }

  /** The sections end where the article does. */
  close(end: number): readonly OpenSection[] {
    for (const section of this.sections) if (section.end < 0) section.end = end;
    return this.sections;
  }

  /** A section that announces two times is in the one that its paragraph names. */
  private turned(level: Level, era: Era | undefined, role: 'situation' | undefined): Stretch {
    const { current, stretches } = level;
    if (!era) return { role: role ?? current.role, era: current.era, basis: 'paragraph' };
    const announced = stretches.find((stretch) => stretch.era?.last === era.last && era.last !== undefined);
    const basis = 'paragraph';
    if (announced) return { ...announced, era, basis };
    if (era.side === 'past')
      return { role: current.role === 'situation' ? 'situation' : 'review', era, basis };
    if (!looksBack(current)) return { role: current.role, era, basis };
    return { role: era.isYear ? 'tasks' : 'goals', era, basis };
  }

  /** 去年 opens a condition in measures that grant something (上年产值…的，给予); 五年来 tells of the past in any text. */
  private turns(level: Level, { isYear, side }: Era): boolean {
    return this.isReport || level.stretches.length > 1 || !isYear || side === 'ahead';
  }

  /** Whether what a paragraph turns to holds for those behind it as well. */
  private carries(level: Level, stretch: Stretch): boolean {
    if (level.stretches.length > 1) return true;
    if (!this.isReport || (this.isReviewByName() && !looksBack(stretch))) return false;
    if (looksBack(level.current) && looksBack(stretch)) return true;
    return level.current.era === undefined || level.current.basis === 'paragraph';
  }

  /** 一、2016年工作回顾: the innermost heading that says what it is there for says that it looks back, and nothing else. */
  private isReviewByName(): boolean {
    const named = this.levels.findLast(({ stretches }) => stretches.length > 0)?.stretches;
    return named?.length === 1 && named.every(looksBack);
  }

  private record(level: Level, index: number): void {
    for (const section of this.sections)
      if (section.end < 0 && section.depth >= level.depth) section.end = index;
    this.sections.push({
      title: level.text,
      depth: level.depth,
      isNamed: Number.isInteger(level.depth) || level.stretches.length > 0,
      stretch: level.current,
      first: index,
      end: -1,
    });
  }
}

/** Under a review only what looks back as well, or names years that lie ahead, has a role of its own. */
const mayStandIn = (stretch: Stretch, parent: Level): boolean =>
  parent.depth < 0 ||
  parent.current.role !== 'review' ||
  looksBack(stretch) ||
  stretch.era?.side === 'ahead' ||
  stretch.role === 'annex';

/** A heading without years speaks of those of the section that it stands in. */
const withEra = (stretch: Stretch, over: Stretch): Stretch =>
  stretch.era || looksBack(stretch) !== looksBack(over) ? stretch : { ...stretch, era: over.era };
