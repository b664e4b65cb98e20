/** Time on a continuous axis of years: 2025 is the first moment of 2025, 2026 its last, so that year ends are a whole year apart. */
import { firstDay, lastDay } from './period.ts';

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** `passed`: the day itself counts too. Without the calendar of the browser, for a hundred thousand deadlines. */
function dayInYears(day: string, passed: 0 | 1): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = (DAYS_BEFORE[month - 1] ?? 0) + (isLeap && month > 2 ? 1 : 0) + date - 1 + passed;
  return year + days / (isLeap ? 366 : 365);
}

/** The first moment of the period. */
export const startInYears = (edtf: string): number => dayInYears(firstDay(edtf), 0);

/** The end of the period: `2024` → 2025, `2024-06-30` → 2024.497…; what is reported "for 2024" stands at its end. */
export const endInYears = (edtf: string): number => dayInYears(lastDay(edtf), 1);
