/** Every test watches the page: no console error, no refused content, no request to another origin. */
import { test as base, expect, type Page } from '@playwright/test';
import { BASE_URL } from './address.ts';

const ORIGIN = new URL(BASE_URL).origin;

/** What the test runner itself says where the configuration keeps service workers out. */
const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

async function watch(page: Page, problems: string[]): Promise<void> {
  page.on('console', (message) => {
    const isProblem = message.type() === 'error' || message.type() === 'warning';
    if (isProblem && message.text() !== NO_SERVICE_WORKER) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== ORIGIN)
      problems.push(`request to ${href}`);
  });
  await page.exposeFunction('reportViolation', (what: string) =>
    problems.push(`content security policy: ${what}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

export const test = base.extend<{ problems: string[] }>({
  /** What went wrong on the page; a test that provokes a problem empties it. */
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      await watch(page, problems);
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address and waits for its screen: what is looked at next is not the screen before it. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const [, screen = 'overview'] = /#\/(\w+)/u.exec(address) ?? [];
  const current = page.locator('.nav [aria-current="page"]');
  await expect(current).toHaveAttribute('href', new RegExp(`#/${screen}\\b`, 'u'));
  await expect(page.locator('main h1').first()).toBeVisible();
}

export { expect } from '@playwright/test';
