import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../../src/domain/notes/beginning.ts';

describe('beginningOf', () => {
  it('leaves alone what is short, and what would hardly be shorter', () => {
    expect(beginningOf('')).toBeNull();
    expect(beginningOf(Array.from({ length: 10 }, (_, n) => `第${n}行`).join('\n'))).toBeNull();
    expect(beginningOf('字'.repeat(450))).toBeNull();
  });

  it('ends behind the eighth line, or in the middle of a very long one', () => {
    const lines = Array.from({ length: 12 }, (_, n) => `第${n}行`);
    expect(beginningOf(lines.join('\n'))).toBe(`${lines.slice(0, 8).join('\n')}…`);
    expect(beginningOf('字'.repeat(500))).toBe(`${'字'.repeat(360)}…`);
  });

  it('is the beginning of any long text, with no character torn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 451, maxLength: 900 }), (text) => {
        const beginning = beginningOf(text);
        if (beginning === null) return;
        expect(text.startsWith(beginning.slice(0, -1))).toBe(true);
        expect(beginning.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});
