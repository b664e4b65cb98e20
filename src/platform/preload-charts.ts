/**
 * Fetches the program that draws charts ahead of the first chart, and does not run it. Where it is stands in the page
 * (src/build/first-visit.ts), except in the build that is one file, which has it inside.
 */
export function preloadCharts(): void {
  const path = document.querySelector<HTMLElement>('script[data-charts]')?.dataset['charts'];
  if (path === undefined) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = path;
  document.head.append(link);
}
