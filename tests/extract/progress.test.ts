import { expect, it } from 'vitest';
import { Progress, progressLine } from '../../extract/progress.ts';

it.each([
  [1234, 10000, 12_000_000, 2, '1234 of 10000 documents, 6.0 MB/s, about 15 s left'],
  [100, 10000, 10_000_000, 10, '100 of 10000 documents, 1.0 MB/s, about 17 min left'],
])('%d of %d', (done, total, bytes, seconds, line) => {
  expect(progressLine(done, total, bytes, seconds)).toBe(line);
});

it('speaks every five seconds, not at once and not at the end', () => {
  const lines: string[] = [];
  let time = 0;
  const progress = new Progress(
    20,
    () => time,
    (line) => lines.push(line),
  );
  for (let document = 1; document <= 20; document += 1) {
    time = document * 1000;
    progress.add(1_000_000);
  }
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['5', '10', '15']);
});
