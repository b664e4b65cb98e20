/** `npm run bench`: measures in the browser, asserts nothing in milliseconds. */
import { findChromium, WITH_WINDOWS } from '../browser/chromium.ts';
import base from '../browser/playwright.config.ts';

const executablePath = findChromium(WITH_WINDOWS) ?? findChromium();

/** One after the other, so that none slows another, in a browser as people have it, or what there is. */
export default {
  ...base,
  workers: 1,
  use: { ...base.use, launchOptions: { ...base.use?.launchOptions, executablePath } },
  testDir: import.meta.dirname,
  outputDir: '../../test-results/bench',
};
