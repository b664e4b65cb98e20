/** Where one word of the judgement ends and the next begins: each limit belongs to the better one. */
import { expect, test } from 'vitest';
import { statusOfRatio } from '../../../../src/domain/progress/pace.ts';

test.each([
  [Infinity, 'on-track'],
  [1, 'on-track'],
  [0.95, 'on-track'],
  [0.9499, 'accelerate'],
  [0.6, 'accelerate'],
  [0.5999, 'behind'],
  [0, 'behind'],
  [-0, 'behind'],
  [-0.0001, 'away'],
  [-Infinity, 'away'],
])('%f of the required pace is %s', (ratio, status) => {
  expect(statusOfRatio(ratio)).toBe(status);
});
