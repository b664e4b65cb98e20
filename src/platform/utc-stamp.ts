/** `YYYYMMDDTHHMMSSZ`, as calendars stamp their events. */
export function utcStamp(epochMs: number): string {
  return new Date(epochMs).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
}
