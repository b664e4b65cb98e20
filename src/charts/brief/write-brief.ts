/** From a draft to a brief: numbers of headings, captions and notes; what says nothing is left out. Pure. */
import type { Block, Brief, Draft, Run, Section, Written } from '../../domain/brief/brief.ts';
import { notesOf, type Source } from '../../domain/brief/notes.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import type { I18n } from '../../i18n/index.ts';
import { citationLine, citationOf, citationWithLines } from '../citation.ts';
import { type ExhibitContext, stamp } from '../exhibit/context.ts';

type Results = ReadonlyMap<string, Pick<DocumentResult, 'articleId' | 'line'>>;

/** `results`: those of documents that the draft names, by id. */
export function writeBrief(draft: Draft, context: ExhibitContext, results: Results = new Map()): Brief {
  const { dataset, i18n } = context;
  const sections = draft.sections.filter(saysSomething);
  const { notes, numbersOf } = notesOf(sections.flatMap(idsIn), (id) =>
    sourceOf(results.get(id) ?? dataset.rowById.get(id), dataset, i18n),
  );
  const captions = captioned(i18n);
  const blocks = sections.flatMap((section, at) => blocksOf(section, { at, level: 1 }, i18n));
  return {
    title: draft.title,
    dateline: draft.dateline,
    lang: i18n.lang,
    blocks: blocks.map((block) => captions(noted(block, numbersOf))),
    sources: {
      heading: i18n.t('brief.sources'),
      notes: notes.map(({ citation, lines }) => citationWithLines(citation, lines, i18n)),
    },
    dataDate: stamp(context).dataDate,
  };
}

function sourceOf(
  of: Pick<DocumentResult, 'articleId' | 'line'> | undefined,
  { policyById }: DatasetView,
  i18n: I18n,
): Source | null {
  const policy = of === undefined ? undefined : policyById.get(of.articleId);
  if (of === undefined || policy === undefined) return null;
  const own = citationLine(citationOf(policy, i18n), i18n);
  const date = policy.article.issueDate?.value;
  const citation =
    date === undefined ? own : i18n.t('brief.dated', { citation: own, date: i18n.format.date(date) });
  return { policyId: of.articleId, citation, line: of.line };
}

const saysSomething = ({ blocks, parts = [] }: Section): boolean =>
  blocks.length > 0 || parts.some(saysSomething);

const runsIn = (block: Block): readonly Run[] => {
  if (block.kind === 'paragraph') return block.runs;
  return block.kind === 'table' ? block.rows.flat() : [];
};

const idsIn = ({ blocks, parts = [] }: Section): readonly string[] => [
  ...blocks.flatMap((block) => runsIn(block).flatMap(({ of }) => of)),
  ...parts.flatMap(idsIn),
];

type Unnoted = Block | Extract<Written, { readonly kind: 'heading' }>;

interface Place {
  /** From 0. */
  readonly at: number;
  readonly level: 1 | 2;
}

const NUMERALS = '一二三四五六七八九十';

/** 一、and （一）; 1 and 1.1 would be no number of a Chinese paper, nor these of an English one. */
function numbered(heading: string, { at, level }: Place, { t, lang }: I18n): string {
  const n = lang === 'en' ? String(at + 1) : (NUMERALS[at] ?? String(at + 1));
  return t(`brief.heading.${level}`, { n, heading });
}

const blocksOf = ({ heading, blocks, parts = [] }: Section, place: Place, i18n: I18n): readonly Unnoted[] => [
  { kind: 'heading', level: place.level, text: numbered(heading, place, i18n) },
  ...blocks,
  ...parts.filter(saysSomething).flatMap((part, at) => blocksOf(part, { at, level: 2 }, i18n)),
];

type NumbersOf = (ids: readonly string[]) => readonly number[];

function noted(block: Unnoted, numbersOf: NumbersOf): Written {
  const runOf = ({ text, of }: Run) => ({ text, notes: numbersOf(of) });
  if (block.kind === 'paragraph') return { ...block, runs: block.runs.map(runOf) };
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(runOf)) } : block;
}

/** Tables and pictures are counted each by themselves. */
function captioned({ t }: I18n): (block: Written) => Written {
  const counts = { table: 0, picture: 0 };
  return (block) => {
    if (block.kind !== 'table' && block.kind !== 'picture') return block;
    counts[block.kind] += 1;
    const caption = t(`brief.caption.${block.kind}`, { n: counts[block.kind], caption: block.caption });
    return { ...block, caption };
  };
}
