/**
 * `npm run train -- [--gold DIR --documents DIR …] [--curation FILE …] [--only NAME] [--measure] [--errors]`: all trained weights of the extractor, from the
 * project's own annotated texts and from those that are given: of the models that read (models.ts), and of confidence.
 * Names learn from those that people mended, too (`--curation`). With
 * `--only` the weights of one model are written, and all others stay as they are. With
 * `--measure` nothing is written, and each group of documents that share text is left out in turn. What whole records are
 * worth then: ../left-out.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessons } from './annotated.ts';
import { askedOf, USAGE } from './arguments.ts';
import { CONFIDENCE_FILE, judgedRecords, measureConfidence, trainConfidence } from './confidence.ts';
import { measureFacts } from './facts.ts';
import { measureFate } from './fate.ts';
import type { WeightFile } from './model.ts';
import { READING_MODELS } from './models.ts';
import { mendedIn } from './mended.ts';
import { measureNames } from './names.ts';
import { measureSupport } from './support.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

function write(file: string, weights: WeightFile, purpose: string): void {
  writeFileSync(join(ROOT, file), `${JSON.stringify(weights, null, 1)}\n`);
  console.log(`${Object.keys(weights).length} weights ${purpose}`);
}

const args = process.argv.slice(2);
const names = READING_MODELS.map(({ name }) => name);
const asked = askedOf(args, names);
if (!asked) {
  console.error(`${USAGE}\nNAME: ${names.join(', ')}`);
  process.exit(2);
}
const { only, measure, errors, curations } = asked;
const wanted = READING_MODELS.filter(({ name }) => only === undefined || name === only);
const all = lessons(args);
if (measure) {
  const isWanted = (name: string): boolean => wanted.some((model) => model.name === name);
  if (isWanted('facts')) measureFacts(args, errors);
  if (isWanted('fate')) measureFate(all, errors);
  if (isWanted('support')) measureSupport(all, errors);
  if (isWanted('names')) await measureNames(all, errors);
  if (only === undefined) await measureConfidence(all);
} else {
  const mended = mendedIn(curations);
  console.log(`${all.length} documents, ${mended.length} names that people mended`);
  for (const { name, purpose, file, prepare } of wanted)
    write(
      file,
      (await prepare(name === 'names' ? [...all, ...mended] : all))(() => true),
      purpose,
    );
  if (only === undefined) write(CONFIDENCE_FILE, trainConfidence(await judgedRecords(all)), 'for confidence');
}
