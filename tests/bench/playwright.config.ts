/** `npm run bench`: measures in the browser, asserts nothing in milliseconds. */
import base from '../browser/playwright.config.ts';

/** One after the other, so that none slows another. */
export default { ...base, workers: 1, testDir: import.meta.dirname, outputDir: '../../test-results/bench' };
