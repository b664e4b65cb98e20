/**
 * `npm run train -- [--gold DIR --documents DIR …] [--measure] [--errors]`: all trained weights of the extractor
 * (models.ts), from the project's own annotated texts and from those that are given; with `--measure` nothing is written,
 * and each group of documents that share text is left out in turn. What whole records are worth then: ../left-out.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessons } from './annotated.ts';
import { measureFate } from './fate.ts';
import { MODELS } from './models.ts';
import { measureNames } from './names.ts';
import { measureSupport } from './support.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const args = process.argv.slice(2);
const all = lessons(args);
if (args.includes('--measure')) {
  measureFate(all, args.includes('--errors'));
  measureSupport(all, args.includes('--errors'));
  await measureNames(all, args.includes('--errors'));
} else
  for (const { purpose, file, prepare } of MODELS) {
    const weights = (await prepare(all))(() => true);
    writeFileSync(join(ROOT, file), `${JSON.stringify(weights, null, 1)}\n`);
    console.log(`${Object.keys(weights).length} weights ${purpose}, from ${all.length} documents`);
  }
