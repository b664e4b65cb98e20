/**
 * Deadlines as an iCalendar file (RFC 5545): all-day events, each on the last day on which the commitment can be kept.
 * Pure: the caller brings the events, in words, and the moment of writing.
 */
import { dayAfter } from './period.ts';

export interface CalendarEvent {
  /** Stable over exports, so that an import into a calendar updates instead of doubling. */
  readonly uid: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly summary: string;
  readonly description: string;
  /** Last year of an annual duty, which recurs from the first day's year on; null: once. */
  readonly yearlyUntil: number | null;
}

export interface Calendar {
  readonly name: string;
  /** Days before an event at which the calendar reminds of it, at nine in the morning; at least one. */
  readonly remindDays: number;
  /** Moment of writing, `YYYYMMDDTHHMMSSZ`. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters have no place. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replaceAll(/\r\n|\r|\n/gu, '\\n')
      // oxlint-disable-next-line no-control-regex -- what is taken out here is control characters.
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
  );
}

const OCTETS = 75;

/** UTF-8 length of a code point; an unpaired surrogate is written as U+FFFD, three octets. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.1: no line is longer than 75 octets; the next begins with a space. Code points are never torn. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += char;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

function eventLines(event: CalendarEvent, { stamp, remindDays }: Calendar): string[] {
  const { uid, firstDay, lastDay, summary, description, yearlyUntil } = event;
  // UNTIL has the type of DTSTART: a date, and the last occurrence may fall on it.
  const rule =
    yearlyUntil === null ? [] : [`RRULE:FREQ=YEARLY;UNTIL=${yearlyUntil}${compact(firstDay).slice(4)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(firstDay)}`,
    // An all-day event's end is exclusive.
    `DTEND;VALUE=DATE:${compact(dayAfter(lastDay))}`,
    ...rule,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    // A deadline does not make its day busy.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    // From the day's beginning: 29 days and 15 hours before it are nine o'clock, 30 days ahead.
    `TRIGGER:-P${remindDays - 1}DT15H`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The file's text: CRLF, folded, ready to be written as UTF-8. */
export function formatCalendar(calendar: Calendar): string {
  const { name, events } = calendar;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//policy-targets//deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
