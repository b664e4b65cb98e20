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
  const unnoted = [...blocksIn(draft.sections, 1, i18n), ...(draft.annex ?? [])];
  const { notes, numbersOf } = notesOf(unnoted.flatMap(idsIn), (id) =>
    sourceOf(results.get(id) ?? dataset.rowById.get(id), dataset, i18n),
  );
  const captions = captioned(i18n);
  return {
    title: draft.title,
    dateline: draft.dateline,
    lang: i18n.lang,
    blocks: unnoted.map((block) => captions(noted(block, numbersOf))),
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

type Heading = Extract<Written, { readonly kind: 'heading' }>;
type Unnoted = Block | Heading;

function idsIn(block: Unnoted): readonly string[] {
  if (block.kind === 'paragraph') return block.runs.flatMap(({ of }) => of);
  return block.kind === 'table' ? block.rows.flat().flatMap(({ of }) => of) : [];
}

const NUMERALS = '一二三四五六七八九十';

/** 一、and （一）of a Chinese paper; 1. and (1) of an English one. `at`: from 0. */
function headingOf(heading: string, at: number, level: 1 | 2, { t, lang }: I18n): Heading {
  const n = lang === 'en' ? String(at + 1) : (NUMERALS[at] ?? String(at + 1));
  return { kind: 'heading', level, text: t(`brief.heading.${level}`, { n, heading }) };
}

const blocksIn = (sections: readonly Section[], level: 1 | 2, i18n: I18n): readonly Unnoted[] =>
  sections
    .filter(saysSomething)
    .flatMap(({ heading, blocks, parts = [] }, at) => [
      headingOf(heading, at, level, i18n),
      ...blocks,
      ...blocksIn(parts, 2, i18n),
    ]);

const saysSomething = ({ blocks, parts = [] }: Section): boolean =>
  blocks.length > 0 || parts.some(saysSomething);

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
