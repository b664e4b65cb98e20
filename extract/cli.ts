/** Starts the command line on this machine. */
import { join } from 'node:path';
import { nodeEffects } from './effects.ts';
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), nodeEffects(join(import.meta.dirname, '..')));
