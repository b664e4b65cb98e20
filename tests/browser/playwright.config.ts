import { defineConfig } from '@playwright/test';
import { BASE_URL } from './address.ts';
import { findChromium } from './chromium.ts';

const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;

/**
 * What a window of Chromium has around the page and no test looks at: two lists of suggestions under its address bar, each
 * a page with a process of its own, cost more than our page does. Then Playwright's own list, which this one replaces.
 */
const DISABLED_FEATURES = `
  WebUIOmniboxPopup WebUIOmniboxAimPopup WebUIOmniboxFullPopup PreloadTopChromeWebUI
  AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose HttpsUpgrades HttpsFirstBalancedModeAutoEnable
  LensOverlay MediaRouter PaintHolding ThirdPartyStoragePartitioning AvoidCorsURLLoaderRestartOnRedirect
  OptimizationHints NetworkTimeServiceQuerying AimEnabled PreconnectToSearch
`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Generous: a slow machine must not fail what is right. No test measures time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // One more than the cores of a small machine: tests also wait, for timers and for the network to be still.
  workers: 3,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: BASE_URL,
    // A worker would answer what a test wants to intercept; offline.spec.ts allows it.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${DISABLED_FEATURES.trim().split(/\s+/u).join(',')}`,
      ],
    },
  },
  webServer: {
    command: 'node --import tsx serve.ts',
    cwd: import.meta.dirname,
    url: BASE_URL,
    reuseExistingServer: false,
  },
});
