/** `npm run torture`: the page killed a thousand times in the middle of writes. Minutes, not seconds; not part of `npm test`. */
import { join } from 'node:path';
import base from '../browser/playwright.config.ts';

process.env['KILLS'] ??= '1000';

export default {
  ...base,
  testDir: join(import.meta.dirname, '../browser'),
  testMatch: '**/storage-kill.spec.ts',
  outputDir: '../../test-results/torture',
};
