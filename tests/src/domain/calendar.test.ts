import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  escapeText,
  foldLine,
  formatCalendar,
  type CalendarEvent,
} from '../../../src/domain/calendar.ts';

const EVENT: CalendarEvent = {
  uid: 't-1@policy-targets',
  firstDay: '2025-12-31',
  lastDay: '2025-12-31',
  summary: '山东省 海水淡化工程规模 90吨以上',
  description: '“到2025年，……；达到90吨以上”\n《虚构规划》，第 3 行',
  yearlyUntil: null,
};
const STAMP = '20261121T080000Z';

/** Reads a calendar by other means than it is written: unfold, split at the first colon, unescape. */
function readBack(text: string): ReadonlyMap<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  let current: Map<string, string> | null = null;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') current = new Map();
    else if (line === 'END:VEVENT' && current !== null) {
      events.push(current);
      current = null;
    } else if (current !== null) {
      const at = line.indexOf(':');
      const value = line.slice(at + 1).replaceAll(/\\([\\;,nN])/gu, (_, c: string) => (c === 'n' ? '\n' : c));
      current.set(line.slice(0, at), value);
    }
  }
  return events;
}

describe('formatCalendar', () => {
  const text = formatCalendar({ name: '期限', stamp: STAMP, events: [EVENT] });

  it('is a calendar of all-day events whose end is the day after', () => {
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const [event] = readBack(text);
    expect(Object.fromEntries(event ?? [])).toEqual({
      UID: 't-1@policy-targets',
      DTSTAMP: STAMP,
      'DTSTART;VALUE=DATE': '20251231',
      'DTEND;VALUE=DATE': '20260101',
      SUMMARY: EVENT.summary,
      DESCRIPTION: EVENT.description,
      TRANSP: 'TRANSPARENT',
    });
  });

  it('lets an annual duty recur until its last year', () => {
    const events = [{ ...EVENT, firstDay: '2023-12-31', lastDay: '2023-12-31', yearlyUntil: 2025 }];
    expect(formatCalendar({ name: '', stamp: STAMP, events })).toContain(
      'RRULE:FREQ=YEARLY;UNTIL=20251231\r\n',
    );
  });

  it('keeps any words through escaping and folding, in lines of at most 75 octets that end in CRLF', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((s) => s.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const written = formatCalendar({
          name: summary,
          stamp: STAMP,
          events: [{ ...EVENT, summary, description }],
        });
        for (const line of written.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
        }
        const [event] = readBack(written);
        expect([event?.get('SUMMARY'), event?.get('DESCRIPTION')]).toEqual([summary, description]);
      }),
    );
  });
});

it('escapes what would end a line or a value', () => {
  expect(escapeText('a\\b;c,d\r\ne\u0007')).toBe('a\\\\b\\;c\\,d\\ne');
});

it('never tears a sign when it folds', () => {
  const folded = foldLine('𠮷'.repeat(60));
  expect(folded.replaceAll('\r\n ', '')).toBe('𠮷'.repeat(60));
  for (const line of folded.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

it.each([
  ['2025-12-31', '2026-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2023-02-28', '2023-03-01'],
  ['2025-06-30', '2025-07-01'],
])('the day after %s is %s', (day, next) => expect(dayAfter(day)).toBe(next));
