/** Starts the command line on this machine. */
// Before all that it is to hold for.
import './engine.ts';
import { join } from 'node:path';
import { nodeEffects } from './effects.ts';
import { main } from './main.ts';
import { codeOf } from './output/words.ts';

// Whoever reads along has seen enough (`explain FILE | head`): what is left is said to nobody, and work goes on.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });

process.exitCode = await main(process.argv.slice(2), nodeEffects(join(import.meta.dirname, '..')));
