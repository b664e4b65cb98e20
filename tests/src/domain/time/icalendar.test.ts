import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../../calendar-reader.ts';
import {
  escapeText,
  foldLine,
  formatCalendar,
  type CalendarEvent,
} from '../../../../src/domain/time/icalendar.ts';

const EVENT: CalendarEvent = {
  uid: 't-1@policy-targets',
  firstDay: '2025-12-31',
  lastDay: '2025-12-31',
  summary: '山东省 海水淡化工程规模 90吨以上',
  description: '“到2025年，……；达到90吨以上”\n《虚构规划》，第 3 行',
  yearlyUntil: null,
};
const STAMP = '20261121T080000Z';

describe('formatCalendar', () => {
  const written = () => formatCalendar({ name: '期限；目标', stamp: STAMP, remindDays: 30, events: [EVENT] });

  it('is a calendar of all-day events whose end is the day after', () => {
    const text = written();
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:期限；目标',
        'DTEND;VALUE=DATE:20260101',
      ]),
    );
    expect(text).not.toContain('RRULE');
    const [event] = eventsIn(text);
    expect(event).toMatchObject({
      uid: 't-1@policy-targets',
      summary: EVENT.summary,
      description: EVENT.description,
    });
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, '2025-12-31']);
    expect([event?.endDate.isDate, event?.endDate.toString()]).toEqual([true, '2026-01-01']);
    expect(event?.duration.toString()).toBe('P1D');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-21T08:00:00Z');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('reminds at nine in the morning, so many days before', () => {
    const [event] = eventsIn(written());
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(EVENT.summary);
    const trigger = alarm?.getFirstPropertyValue('trigger')?.toString();
    expect(trigger).toBe('-P29DT15H');
    const at = event?.startDate.clone();
    if (at !== undefined) at.isDate = false;
    at?.adjust(-29, -15, 0, 0);
    expect(at?.toString()).toBe('2025-12-01T09:00:00');
  });

  it('lets an annual duty recur until its last year', () => {
    const events = [{ ...EVENT, firstDay: '2023-12-31', lastDay: '2023-12-31', yearlyUntil: 2025 }];
    const [event] = eventsIn(formatCalendar({ name: '', stamp: STAMP, remindDays: 30, events }));
    const days = event?.iterator();
    const all = [1, 2, 3, 4].map(() => days?.next()?.toString());
    expect(all).toEqual(['2023-12-31', '2024-12-31', '2025-12-31', undefined]);
  });

  it('keeps any words through escaping and folding, in lines of at most 75 octets that end in CRLF', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((s) => s.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const folded = formatCalendar({
          name: summary,
          stamp: STAMP,
          remindDays: 30,
          events: [{ ...EVENT, summary, description }],
        });
        for (const line of folded.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
        }
        const [event] = eventsIn(folded);
        expect([event?.summary, event?.description]).toEqual([summary, description]);
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
  ['a', 80, [75, 6]],
  ['\u007f', 80, [75, 6]],
  ['\u0080', 40, [74, 7]],
  ['\u07ff', 40, [74, 7]],
  ['\u0800', 30, [75, 16]],
  ['\uffff', 30, [75, 16]],
  ['\u{10000}', 20, [72, 9]],
])('folds as late as it can: %j', (sign, times, octets) => {
  const lengths = foldLine(sign.repeat(times))
    .split('\r\n')
    .map((line) => new TextEncoder().encode(line).length);
  expect(lengths).toEqual(octets);
});
