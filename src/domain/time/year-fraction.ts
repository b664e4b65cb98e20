/** Time on a continuous axis of years, for rates: 2025-12-31 is 2026.0 less a day, so that year ends are a whole year apart. */
import { getDayOfYear } from 'date-fns/getDayOfYear';
import { getDaysInYear } from 'date-fns/getDaysInYear';
import { lastDay, midnight, yearOf } from './period.ts';

/** The end of the period in years: `2024` → 2025, `2024-06-30` → 2024.497…; what is reported "for 2024" stands at its end. */
export function endInYears(edtf: string): number {
  const day = lastDay(edtf);
  return yearOf(day) + getDayOfYear(midnight(day)) / getDaysInYear(midnight(day));
}
