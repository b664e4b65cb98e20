/**
 * Merging part files with more commitments than one text of JSON can hold: made of the commitments of perturbed seeds, as
 * documents and policies of their own. Then the same merged again, against the dataset and the register just made.
 */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../../../extract/corpus/version.ts';
import { partFile } from '../../../extract/corpus/part-file.ts';
import type { Read } from '../../../extract/corpus/read.ts';
import { DOCUMENT } from '../../../extract/pipeline.ts';
import type { DocumentPart } from '../../../extract/part.ts';
import { readText } from '../../../extract/read/text.ts';
import { perturbed } from '../../extract/perturbed.ts';
import { ROOT } from '../../extract/support.ts';
import { command, type Usage } from './as-process.ts';
import { table } from './measure.ts';

const PARTS = 3;
const COMMITMENTS = Number(process.env['COMMITMENTS'] ?? 400_000);

/** @param folder to work in; needs some 4 GB */
export async function parts(folder: string): Promise<string> {
  const paths = made(folder);
  const output = join(folder, 'merged');
  const merge = (): Promise<Usage | undefined> =>
    command(['--max-old-space-size=16384'], folder, ['merge', ...paths, '--output', output]);
  const size = (name: string): string => (statSync(join(output, name)).size / 1e6).toFixed(0);
  const rows: string[][] = [];
  for (const name of ['first', 'against the dataset just made']) {
    const usage = await merge();
    rows.push([
      name,
      ...[usage?.seconds, usage?.processor, usage?.megabytes].map((n) => (n ?? 0).toFixed(0)),
    ]);
  }
  const files = `${COMMITMENTS} statements in ${PARTS} parts`;
  return `${files}: targets.json ${size('targets.json')} MB, ids.json ${size('ids.json')} MB.\n\n${table(['merging', 'seconds', 'processor seconds', 'most memory, MB'], rows)}`;
}

/** @returns paths of part files */
function made(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const documents = [...perturbed(1e6)].map((document) => DOCUMENT.run({ source: readText(document) }));
  const reads = copies(documents);
  return Array.from({ length: PARTS }, (_, i) => {
    const path = join(folder, `part-${i + 1}.jsonl`);
    const header = {
      format: 'policy-targets part',
      version: codeVersion(ROOT),
      part: i + 1,
      of: PARTS,
      names: 'bench',
    } as const;
    const own = reads.filter((_read, at) => at % PARTS === i);
    rmSync(path, { force: true });
    for (const line of partFile(header, { reads: own, problems: [] }))
      writeFileSync(path, line, { flag: 'a' });
    return path;
  });
}

/** Documents of their own, with commitments only, each said once. */
function copies(documents: readonly DocumentPart[]): Read[] {
  const reads: Read[] = [];
  for (let copy = 0, held = 0; held < COMMITMENTS; copy += 1)
    for (const { record, statements, text } of documents) {
      const said = new Set<string>();
      const once = statements.filter(({ kind, value, unit }) => {
        const figure = `${kind} ${value} ${unit}`;
        return kind !== 'observation' && !said.has(figure) && said.add(figure);
      });
      const id = `d-${(reads.length + 1).toString(16).padStart(12, '0')}`;
      const articles = record.articles.map((article) => ({
        ...article,
        id: article.id.replace(record.id, id),
        title: `${article.title}${copy}`,
      }));
      const copied = { ...record, id, sha256: id.slice(2).padEnd(64, '0'), file: `${id}.txt`, articles };
      reads.push({ record: copied, statements: once, bytes: 0, rest: () => ({ numbers: [], text }) });
      held += once.length;
    }
  return reads;
}
