/** Merging and ids alone, up to 100,000 commitments: first without a register, then against the one it made. */
import { CORPUS, DOCUMENT } from '../../../extract/pipeline.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import type { Statements } from '../../../extract/part.ts';
import { readText } from '../../../extract/read/text.ts';
import type { IdRegister } from '../../../src/domain/dataset/schema.ts';
import { perturbed } from '../../extract/perturbed.ts';
import { tables } from '../../extract/support.ts';
import { measured, table } from './measure.ts';

const SIZES = [25_000, 50_000, 100_000, 200_000];

export async function merging(): Promise<string> {
  const parts = [...perturbed(8e6)].map((document) => DOCUMENT.run({ source: readText(document) }));
  const rows: string[][] = [];
  for (const size of SIZES) {
    const corpus = corpusOf(parts, size);
    let register: IdRegister = emptyRegister();
    let commitments = 0;
    const run = (known: IdRegister) => (): Promise<void> => {
      const merged = CORPUS.run({ parts: corpus, tables, register: known, textOf: () => '' });
      register = merged.register;
      commitments = merged.dataset.targets.length;
      return Promise.resolve();
    };
    const fresh = await measured(1, run(emptyRegister()));
    const again = await measured(1, run(register));
    const each = (seconds: number): string => ((seconds / commitments) * 1e6).toFixed(0);
    rows.push([String(commitments), each(fresh.processor), each(again.processor)]);
  }
  return table(['commitments', 'µs of processor each', 'µs each against the register'], rows);
}

/** Copies of the parts as documents and policies of their own, until they hold so many statements. */
function corpusOf(parts: readonly Statements[], size: number): Statements[] {
  const corpus: Statements[] = [];
  let held = 0;
  for (let copy = 0; held < size; copy += 1)
    for (const { record, statements } of parts) {
      if (held >= size) break;
      const articles = record.articles.map((article) => ({ ...article, title: `${article.title}${copy}` }));
      corpus.push({
        record: { ...record, id: `${record.id}-${copy}`, articles },
        statements: statements.map((s) => ({ ...s })),
      });
      held += statements.length;
    }
  return corpus;
}
