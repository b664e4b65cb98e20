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
  [
    '.a{align-items:end;overflow-wrap:anywhere}.b:focus-visible{top:0}',
    '.a{align-items:end;overflow-wrap:anywhere}.b:focus-visible{top:0}',
    '.a{align-items:flex-end;overflow-wrap:anywhere;word-break:break-word}.b:focus:not([tabindex="-1"]){top:0}',
  ],
])('%s is written as a browser with containers and one without know it', (css, withThem, without) => {
  expect(olderStyle(css, { containers: true, focusVisible: true })).toBe(withThem);
  expect(olderStyle(css, { containers: false, focusVisible: false })).toBe(without);
});
