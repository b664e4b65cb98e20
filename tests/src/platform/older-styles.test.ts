import { expect, test } from 'vitest';
import { olderStyle } from '../../../src/platform/older-styles.ts';

test.each([
  ['.a{height:100dvh}', '.a{height:100vh}', '.a{height:100vh}'],
  [
    '@container targets (width<640px){.a{top:0}}@container (width>=840px){.b{top:0}}',
    '@container targets (width<640px){.a{top:0}}@container (width>=840px){.b{top:0}}',
    '@media (max-width:640px){.a{top:0}}@media (min-width:840px){.b{top:0}}',
  ],
  [
    '@media print{body:has(.brief-print)>:not(.brief-print){display:none}}',
    '@media print{body:has(.brief-print)>:not(.brief-print){display:none}}',
    '@media print{body[data-printed=brief]>:not(.brief-print){display:none}}',
  ],
  [
    '.a{width:100cqw}',
    '.a{width:100cqw}',
    '.a{width:var(--cqw)}@media print{.deck-print .deck-page{--point:1pt}}',
  ],
])('%s is written as a browser with containers and one without know it', (css, withThem, without) => {
  expect(olderStyle(css, true)).toBe(withThem);
  expect(olderStyle(css, false)).toBe(without);
});
