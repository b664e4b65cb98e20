/**
 * `npm run train -- [--gold DIR --documents DIR …] [--measure] [--errors]`: the weights that decide what an amount is
 * (fate.ts) and how a grant is called (names.ts), from the project's own annotated texts and from those that are given; with `--measure` nothing is written, and
 * each group of documents that share text is left out in turn.
 */
import { lessons } from './annotated.ts';
import { measureFate, trainFate } from './fate.ts';
import { trainNames } from './names.ts';

const args = process.argv.slice(2);
const all = lessons(args);
if (args.includes('--measure')) measureFate(all, args.includes('--errors'));
else console.log(`${trainFate(all)} weights for what an amount is, from ${all.length} documents`);
await trainNames(all, args);
