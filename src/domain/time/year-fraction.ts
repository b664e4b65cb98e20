/** Time on a continuous axis of years, for rates: 2025-12-31 is 2026.0 less a day, so that year ends are a whole year apart. */
import { lastDay, yearOf } from './period.ts';

const DAY_MS = 86_400_000;

function dayNumber(day: string): number {
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

/** The end of the period in years: `2024` → 2025, `2024-06-30` → 2024.497…; what is reported "for 2024" stands at its end. */
export function endInYears(edtf: string): number {
  const day = lastDay(edtf);
  const year = yearOf(day);
  const start = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  const next = dayNumber(`${String(year + 1).padStart(4, '0')}-01-01`);
  return year + (dayNumber(day) + 1 - start) / (next - start);
}
