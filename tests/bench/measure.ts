/** What a page takes: from an input to the frame that shows its result, the longest task, the heap. In milliseconds and MB. */
import type { Page } from '@playwright/test';

export interface Probe {
  /** Waits until what `selector` says has changed by the action, and tells the time from the input event to the frame drawn. */
  readonly toPaint: (selector: string, action: () => Promise<void>) => Promise<number>;
  /** Duration of the longest task since the last call. */
  readonly longestTask: () => Promise<number>;
  /** Processor time of the page's main thread since the last call, in all and of scripts: other work on the machine counts nothing. */
  readonly processorTime: () => Promise<{ readonly all: number; readonly script: number }>;
  readonly heapMegabytes: () => Promise<number>;
  readonly slowDown: (times: number) => Promise<void>;
}

/** Installed before the page's own code runs. */
function install(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
      buffered: true,
    },
  );
  let inputAt = 0;
  let before = '';
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  for (const type of ['input', 'click', 'hashchange'])
    window.addEventListener(type, (event) => (inputAt ||= event.timeStamp), { capture: true });
  Reflect.set(window, 'probe', {
    arm: (selector: string) => {
      inputAt = 0;
      before = textOf(selector);
    },
    painted: (selector: string) =>
      new Promise<number>((resolve, reject) => {
        const until = performance.now() + 10_000;
        const look = (): void => {
          if (performance.now() > until) return reject(new Error(`${selector} did not change`));
          if (inputAt === 0 || textOf(selector) === before) {
            requestAnimationFrame(look);
            return;
          }
          // Inside a frame whose layout follows: the task after it begins when the frame is committed.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - inputAt));
          port1.start();
          port2.postMessage(null);
        };
        look();
      }),
    longest: () => Math.max(0, ...tasks.splice(0)),
  });
}

interface InPage {
  arm(selector: string): void;
  painted(selector: string): Promise<number>;
  longest(): number;
}

export async function probe(page: Page): Promise<Probe> {
  await page.addInitScript(install);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = { all: 0, script: 0 };
  const call = <T>(work: (probe: InPage, selector: string) => T | Promise<T>, selector = ''): Promise<T> =>
    page.evaluate(`(${String(work)})(window.probe, ${JSON.stringify(selector)})`);
  return {
    toPaint: async (selector, action) => {
      await call((inPage, what) => inPage.arm(what), selector);
      const painted = call((inPage, what) => inPage.painted(what), selector);
      await action();
      return painted;
    },
    longestTask: () => call((inPage) => inPage.longest()),
    processorTime: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string): number =>
        1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
      const now = { all: of('TaskDuration'), script: of('ScriptDuration') };
      const since = { all: now.all - before.all, script: now.script - before.script };
      before = now;
      return since;
    },
    heapMegabytes: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1_000_000;
    },
    slowDown: async (rate) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
  };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/**
 * When each selector's first element was painted, in milliseconds since the navigation began. To be asked for before the
 * navigation: what is there before the page has loaded is seen too.
 */
export async function arrivals(
  page: Page,
  selectors: readonly string[],
): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript((wanted) => {
    const arrival = (selector: string): Promise<number> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        const look = (): void => {
          const text = document.querySelector(selector)?.textContent ?? '';
          // Inside a frame whose layout follows: the task after it begins when the frame is committed.
          if (text === '') requestAnimationFrame(look);
          else port2.postMessage(null);
        };
        requestAnimationFrame(look);
      });
    Reflect.set(window, 'arrivals', Promise.all(wanted.map(arrival)));
  }, selectors);
  return () => page.evaluate('window.arrivals');
}
