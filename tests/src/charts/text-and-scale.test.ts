import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOfEvent } from '../../../src/charts/event.ts';
import { niceScale } from '../../../src/charts/scale.ts';
import { plainText, textWidth, wrapText } from '../../../src/charts/text.ts';

describe('niceScale', () => {
  it.each([
    [2e11, 4, { max: 2e11, interval: 5e10 }],
    [5e11, 4, { max: 6e11, interval: 2e11 }],
    [15, 4, { max: 15, interval: 5 }],
    [1.25, 4, { max: 1.5, interval: 0.5 }],
    [0.3, 3, { max: 0.3, interval: 0.1 }],
    [7, 1, { max: 10, interval: 10 }],
    [0, 4, { max: 1, interval: 1 }],
  ])('%d in %d steps', (max, ticks, expected) => {
    expect(niceScale(max, ticks)).toEqual(expected);
  });

  it('covers the highest value in at most as many steps as asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e15, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (max, ticks) => {
          const scale = niceScale(max, ticks);
          expect(scale.max).toBeGreaterThanOrEqual(max * (1 - 1e-9));
          expect(Math.round(scale.max / scale.interval)).toBeLessThanOrEqual(ticks);
        },
      ),
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

  it('takes the markup out of rich text', () => {
    expect(plainText('{amount|9}')).toBe('｛amount｜9｝');
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
