/** `npm run bench`: measures in the browser, asserts nothing in milliseconds. */
import base from '../browser/playwright.config.ts';

export default { ...base, testDir: import.meta.dirname, outputDir: '../../test-results/bench' };
