/** Finds a Chromium to test in. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** As people have it, with windows. */
export const WITH_WINDOWS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's, without them: it draws the same pages for three quarters of the work. */
const WITHOUT = 'chromium-headless-shell';

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Path of a Chromium: CHROMIUM_PATH, the first of `names` on the PATH, or Playwright's own; undefined where there is none. */
export function findChromium(names: readonly string[] = [WITHOUT, ...WITH_WINDOWS]): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], ...names.map(onPath), chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}
