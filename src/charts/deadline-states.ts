/** How a deadline's states are drawn and counted: each has a shape of its own beside its colour. */
import type { Palette } from './palette.ts';
import { DEADLINE_STATES, type DeadlineState, type StateCounts } from '../domain/time/due.ts';
import type { I18n } from '../i18n/index.ts';

/** Hollow: nobody knows yet; a diamond: a result is there; filled: to come. */
export const STATE_SIGN: Readonly<Record<DeadlineState, string>> = {
  unread: '○',
  passed: '○',
  reported: '◆',
  coming: '●',
};

export function stateColours(
  state: DeadlineState,
  { surface, neutral, ink, accent }: Palette,
): { readonly color: string; readonly borderColor: string } {
  if (state === 'coming') return { color: accent, borderColor: accent };
  if (state === 'reported') return { color: ink, borderColor: ink };
  return { color: surface, borderColor: neutral };
}

/** The states that there are. */
export function presentStates(counts: StateCounts): DeadlineState[] {
  return DEADLINE_STATES.filter((state) => counts[state] > 0);
}

/** `已到期·未录入结果 3、尚未到期 2`. */
export function stateWords(counts: StateCounts, i18n: I18n): string {
  return i18n.list(
    presentStates(counts).map(
      (state) => `${i18n.t(`deadlines.now.${state}`)} ${i18n.format.count(counts[state])}`,
    ),
  );
}
