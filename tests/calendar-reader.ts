/** Reads calendars with ical.js, the parser of Thunderbird: another hand than the one that writes them. */
import ICAL from 'ical.js';

/** The events of an iCalendar file; throws where RFC 5545 does not hold. */
export function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
