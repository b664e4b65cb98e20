/**
 * `npm run extract` with a folder of its own for what it keeps, so that a bench takes nothing from the user's:
 * `command.ts KEPT [arguments of the command …]`. Its last line on stderr is what the process has used, as JSON.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { nodeEffects } from '../../../extract/effects.ts';
import { main } from '../../../extract/main.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const [kept, ...argv] = process.argv.slice(2);
process.exitCode = await main(argv, nodeEffects(ROOT, kept));

/** In all threads. */
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const used = {
  processor: (userCPUTime + systemCPUTime) / 1e6,
  megabytes: (maxRSS * 1024) / 1e6,
  busy: performance.eventLoopUtilization().active / 1e3,
};
process.stderr.write(`${JSON.stringify(used)}\n`);
