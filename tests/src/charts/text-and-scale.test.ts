import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfEvent } from '../../../src/charts/hover.ts';
import { niceScale } from '../../../src/charts/scale.ts';
import { plainText, textWidth, wrapText } from '../../../src/charts/text.ts';

describe('niceScale', () => {
  it.each([
    [0, 2e11, 4, { min: 0, max: 2e11, interval: 5e10 }],
    [1e11, 5e11, 4, { min: 0, max: 6e11, interval: 2e11 }],
    [0, 1.25, 4, { min: 0, max: 1.5, interval: 0.5 }],
    [0.1, 0.3, 3, { min: 0, max: 0.3, interval: 0.1 }],
    [0, 7, 1, { min: 0, max: 10, interval: 10 }],
    [0, 0, 4, { min: 0, max: 1, interval: 1 }],
    [5, 5, 5, { min: 0, max: 5, interval: 1 }],
    [4.5, 7, 5, { min: 4.5, max: 7, interval: 0.5 }],
    [900, 1200, 4, { min: 900, max: 1200, interval: 100 }],
    [-3, 6, 4, { min: -5, max: 10, interval: 5 }],
  ])('from %d to %d in %d steps', (low, high, ticks, expected) => {
    expect(niceScale(low, high, ticks)).toEqual(expected);
  });

  it('covers both ends in at most as many steps as asked', () => {
    const number = fc.double({ min: 1e-3, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 8 }), (a, b, ticks) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { min, max, interval } = niceScale(low, high, ticks);
        expect(min).toBeLessThanOrEqual(low * (1 + 1e-9));
        expect(max).toBeGreaterThanOrEqual(high * (1 - 1e-9));
        expect(Math.round((max - min) / interval)).toBeLessThanOrEqual(ticks);
      }),
    );
  });
});

describe('text', () => {
  it('counts Han and full-width signs as one em', () => {
    expect(textWidth('北京市', 10)).toBe(30);
    expect(textWidth('2025', 10)).toBe(24);
    expect(textWidth('（2025）', 10)).toBe(44);
  });

  it('wraps and cuts long names', () => {
    expect(wrapText('北京市', 10, 100, 2)).toBe('北京市');
    expect(wrapText('积石山保安族东乡族撒拉族自治县', 10, 50, 2)).toBe('积石山保安\n族东乡族…');
    expect(wrapText('贵阳贵安新区', 10, 40, 2)).toBe('贵阳贵安\n新区');
  });

  it('breaks no word and no year, unless it is wider than a line', () => {
    expect(wrapText('Port throughput (mean) 2030', 10, 140, 2)).toBe('Port throughput (mean)\n2030');
    expect(wrapText('粮食产量 2030', 10, 45, 2)).toBe('粮食产量\n2030');
    expect(wrapText('Inner Mongolia', 10, 60, 1)).toMatch(/^Inner M\w*…$/u);
    expect(wrapText('throughput', 10, 30, 5).replaceAll('\n', '')).toBe('throughput');
  });

  it('takes the markup out of rich text', () => {
    expect(plainText('{amount|9}')).toBe('｛amount｜9｝');
    expect(plainText('__proto__')).toBe('\u2060__proto__');
  });
});

describe('idOfEvent', () => {
  it.each([
    [{ data: { id: 't-1', value: 3 } }, 't-1'],
    [{ data: { value: 3 } }, null],
    [{ data: [1, 2] }, null],
    [{ data: null }, null],
    [null, null],
    ['click', null],
  ])('%j', (event, expected) => {
    expect(idOfEvent(event)).toBe(expected);
  });
});
