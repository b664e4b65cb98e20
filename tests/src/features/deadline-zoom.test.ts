import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/domain/collections/steps.ts';
import { yearsCovered, type Years } from '../../../src/domain/time/deadlines.ts';
import {
  chosenOf,
  fullestHalf,
  isWhole,
  moved,
  yearsBetween,
  yearsShown,
  zoomed,
} from '../../../src/features/deadlines/zoom.ts';
import { row } from '../domain/rows.ts';

const COVERED: Years = { from: 2020, to: 2035 };
const due = (value: string | null) =>
  row({ deadline: { value, basis: value === null ? 'none' : 'sentence', text: '' } });

describe('the years that are shown', () => {
  it('cover the data, duties from their first year on', () => {
    expect(atOnce(yearsCovered([due('2025-06'), due('2030'), due(null)], () => null))).toEqual({
      from: 2025,
      to: 2030,
    });
    expect(atOnce(yearsCovered([due('2025')], () => 2021))).toEqual({ from: 2021, to: 2025 });
    expect(atOnce(yearsCovered([due(null)], () => null))).toBeNull();
  });

  it('halve and double around the middle, or around the pointer', () => {
    expect(zoomed(COVERED, COVERED, true)).toEqual({ from: 2024, to: 2031 });
    expect(zoomed({ from: 2024, to: 2031 }, COVERED, false)).toEqual(COVERED);
    expect(zoomed(COVERED, COVERED, true, 2020)).toEqual({ from: 2020, to: 2027 });
    expect(zoomed({ from: 2025, to: 2025 }, COVERED, true)).toEqual({ from: 2025, to: 2025 });
  });

  it('come nearer to where most falls due, of equals to the middle', () => {
    const groups = [2021, 2022, 2034].map((year) => ({ year, rows: [1, 2] }));
    expect(fullestHalf(COVERED, COVERED, groups)).toEqual({ from: 2021, to: 2028 });
    expect(fullestHalf(COVERED, COVERED, [{ year: 2034, rows: [1] }])).toEqual({ from: 2027, to: 2034 });
    expect(fullestHalf(COVERED, COVERED, [])).toEqual(zoomed(COVERED, COVERED, true));
    expect(fullestHalf({ from: 2025, to: 2025 }, COVERED, groups)).toEqual({ from: 2025, to: 2025 });
  });

  it('move by half of what is shown and stop at the ends', () => {
    expect(moved({ from: 2024, to: 2027 }, COVERED, true)).toEqual({ from: 2026, to: 2029 });
    expect(moved({ from: 2021, to: 2024 }, COVERED, false)).toEqual({ from: 2020, to: 2023 });
    expect(moved({ from: 2034, to: 2035 }, COVERED, true)).toEqual({ from: 2034, to: 2035 });
  });

  it('are every year that a dragged stretch touches, drawn either way', () => {
    expect(yearsBetween(2024.9, 2026.1, COVERED)).toEqual({ from: 2024, to: 2026 });
    expect(yearsBetween(2026.1, 2024.9, COVERED)).toEqual({ from: 2024, to: 2026 });
    expect(yearsBetween(2025.2, 2025.8, COVERED)).toEqual({ from: 2025, to: 2025 });
  });

  it('stand in the address only where they leave something out', () => {
    expect(chosenOf(COVERED, COVERED)).toEqual({ from: null, to: null });
    expect(chosenOf({ from: 2020, to: 2027 }, COVERED)).toEqual({ from: null, to: 2027 });
    expect(yearsShown({ from: null, to: 2015 }, COVERED)).toEqual({ from: 2015, to: 2015 });
  });

  it('whatever is done: at least a year, nothing beyond the data, and the address brings it back', () => {
    const step = fc.constantFrom('in', 'out', 'earlier', 'later');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let shown = COVERED;
        for (const taken of steps) {
          shown =
            taken === 'in' || taken === 'out'
              ? zoomed(shown, COVERED, taken === 'in')
              : moved(shown, COVERED, taken === 'later');
          expect(shown.from).toBeGreaterThanOrEqual(COVERED.from);
          expect(shown.to).toBeLessThanOrEqual(COVERED.to);
          expect(shown.to).toBeGreaterThanOrEqual(shown.from);
          expect(yearsShown(chosenOf(shown, COVERED), COVERED)).toEqual(shown);
        }
        for (let n = 0; n < 6; n += 1) shown = zoomed(shown, COVERED, false);
        expect(isWhole(shown, COVERED)).toBe(true);
      }),
    );
  });
});
