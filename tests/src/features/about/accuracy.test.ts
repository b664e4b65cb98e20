import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCURACY, MEASURED_ON } from '../../../../src/features/about/accuracy.ts';

const figures = readFileSync(join(import.meta.dirname, '../../../gold/README.md'), 'utf8');

test('the about page shows the figures of tests/gold/README.md, with their date', () => {
  expect(figures).toContain(`## Figures (${MEASURED_ON})`);
  for (const { set, commitments, detection, full } of ACCURACY)
    expect(figures).toContain(`| ${set} | ${commitments} | ${detection.toFixed(3)} | ${full.toFixed(3)} |`);
});
