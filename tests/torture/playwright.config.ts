/**
 * `npm run torture`, the browser's half: the page killed a thousand times in the middle of writes, the browser's process
 * twenty times under somebody who types, and what neither store takes. KILLS, PROCESS_KILLS and MUTATED set other bounds. Each round
 * says what it found. Minutes, not seconds; not part of `npm test`.
 */
import { join } from 'node:path';
import base from '../browser/playwright.config.ts';

process.env['KILLS'] ??= '1000';
process.env['PROCESS_KILLS'] ??= '20';
process.env['MUTATED'] ??= '600';
console.log(
  `torture: the page killed ${process.env['KILLS']} times, the browser ${process.env['PROCESS_KILLS']} times, full stores, mutated backups`,
);

export default {
  ...base,
  testDir: join(import.meta.dirname, '../browser'),
  testMatch: ['storage-kill', 'process-kill', 'drafts', 'mutated-backups'].map(
    (name) => `**/${name}.spec.ts`,
  ),
  outputDir: '../../test-results/torture',
};
