/** Times of repeated passes. Other work on the machine slows some passes and never quickens one, hence medians. */
export interface Pass {
  /** Seconds by the clock, and of the processor in all threads. */
  readonly wall: number;
  readonly processor: number;
}

export async function measured(passes: number, work: () => Promise<unknown>): Promise<Pass> {
  const all: Pass[] = [];
  for (let i = 0; i < passes; i += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await work();
    const used = process.cpuUsage(before);
    all.push({ wall: (performance.now() - start) / 1e3, processor: (used.user + used.system) / 1e6 });
  }
  return { wall: median(all.map(({ wall }) => wall)), processor: median(all.map((p) => p.processor)) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
