/**
 * `npm run torture:text [FOLDER…]`: figures of texts with one character changed (tests/extract/writing/mutations.ts), in
 * bounded rounds. Of no folder it takes the seeds and the texts of the tests. `ROUNDS` and `SEED` set other bounds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedIn, mutated, wrongIn } from '../extract/writing/mutations.ts';
import { ROOT } from '../extract/support.ts';
import { randomFrom } from '../random.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5000);
const SEED = Number(process.env['SEED'] ?? 1);
const SHOWN = 20;

const folders = process.argv.slice(2);
const random = randomFrom(SEED);
const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
const files = (
  folders.length > 0 ? folders : ['seeds', 'tests/cases', 'tests/gold'].map((name) => join(ROOT, name))
).flatMap(textsIn);
const accepted = files.flatMap((file) => acceptedIn(readFileSync(file, 'utf8'), 'text.txt'));

let tried = 0;
const wrong: string[] = [];
for (let round = 0; round < ROUNDS && accepted.length > 0; round += 1) {
  const figure = accepted[Math.floor(random() * accepted.length)];
  const changed = figure && mutated(figure, random(), random(), random());
  if (!figure || changed === undefined) continue;
  tried += 1;
  wrong.push(...wrongIn(figure, changed));
}

console.log(
  `torture: ${files.length} texts, ${accepted.length} figures, ${tried} changed: ${wrong.length} silently wrong`,
);
for (const line of wrong.slice(0, SHOWN)) console.log(`  ${line}`);
process.exitCode = wrong.length > 0 || accepted.length === 0 ? 1 : 0;
