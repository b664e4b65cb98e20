/** The one way from the page to the extractor: its own code, with the curated tables, in a background thread. */
import curationFile from '../../data/curation.json' with { type: 'json' };
import families from '../../data/families.json' with { type: 'json' };
import themes from '../../data/themes.json' with { type: 'json' };
import { extractSingle, regionNamed, type SingleRequest } from '../../extract/single.ts';
import type { CuratedTables } from '../../extract/merge/curate.ts';
import type { Result } from '../../extract/in-memory.ts';
import { readSource } from '../../extract/read/read-source.ts';
import { UnreadableDocument } from '../../extract/read/unreadable.ts';
import { familyTable, themeTable } from '../domain/dataset/theme-tables.ts';
import { curation } from '../domain/curation/curation.ts';
import type { Extracted, Progress, ReadNote, ReadProblem, Reply, Request } from './extraction.ts';

const tables: CuratedTables = {
  themes: themeTable.parse(themes).themes,
  families: familyTable.parse(families).families,
  corrections: curation.parse(curationFile).corrections,
};

function extractedOf(
  { dataset, observations, ledgers, texts }: Result,
  notes: readonly ReadNote[],
): Extracted {
  const [document] = dataset.documents;
  const [ledger] = ledgers;
  if (document === undefined || ledger === undefined) throw new Error('a document without its ledger');
  const used = new Set(dataset.targets.map(({ family }) => family?.id));
  return {
    document,
    targets: dataset.targets,
    observations: observations.observations,
    ledger,
    text: texts.get(document.id) ?? '',
    families: tables.families
      .filter(({ id }) => used.has(id))
      .map(({ id, name, definition }) => ({ id, name, definition })),
    notes,
  };
}

type Report = (progress: Progress) => void;

/** Wishes for character maps that the page has not answered yet. */
const wished = new Map<string, (bytes: Uint8Array | null) => void>();

async function characterMap(name: string): Promise<Uint8Array> {
  const bytes = await new Promise<Uint8Array | null>((resolve) => {
    wished.set(name, resolve);
    send({ kind: 'map', name });
  });
  if (bytes === null) throw new Error(`no character map ${name}`);
  return bytes;
}

function readFile({ name, bytes }: Extract<Request, { kind: 'read' }>, report: Report) {
  report({ stage: 'read', done: 0, total: 0 });
  return readSource(
    { name, bytes: new Uint8Array(bytes) },
    { characterMap, onProgress: (done, total) => report({ stage: 'read', done, total }) },
  );
}

async function run(request: Exclude<Request, { kind: 'place' | 'map' }>, report: Report): Promise<Extracted> {
  const read = (given: Pick<SingleRequest, 'source' | 'before' | 'overrides'>): Result => {
    report({ stage: 'interpret', done: 0, total: 0 });
    return extractSingle({
      ...given,
      tables,
      onArticle: (done, total) => report({ stage: 'interpret', done, total }),
      onMerge: () => report({ stage: 'merge', done: 0, total: 0 }),
    });
  };
  if (request.kind === 'reread') return extractedOf(read(request), []);
  const source = await readFile(request, report);
  return extractedOf(read({ source, before: null, overrides: {} }), source.notes);
}

function problemOf(error: unknown): ReadProblem {
  if (error instanceof UnreadableDocument) return error.reason;
  // As every browser says it of a file that a dynamic import does not get.
  if (error instanceof TypeError && /\bmodule\b/u.test(error.message)) return { code: 'no-reader' };
  return { code: 'crashed', detail: error instanceof Error ? error.message : String(error) };
}

async function answer(request: Exclude<Request, { kind: 'map' }>, report: Report): Promise<Reply> {
  const { id } = request;
  if (request.kind === 'place') return { id, kind: 'place', region: regionNamed(request.name) ?? null };
  try {
    return { id, kind: 'read', extracted: await run(request, report) };
  } catch (error) {
    return { id, kind: 'failed', problem: problemOf(error) };
  }
}

const send = (reply: Reply): void => self.postMessage(reply, { transfer: [] });

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'map') return wished.get(data.name)?.(data.bytes);
  void answer(data, (progress) => send({ id: data.id, kind: 'progress', progress })).then(send);
});
