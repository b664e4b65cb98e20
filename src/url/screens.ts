/** What each screen keeps in the address. A new screen is a line here and a line in the app's screen table. */
import type { Codec } from './codec.ts';
import { compareCodec, type CompareParams } from './compare.ts';
import { deadlinesCodec, type DeadlinesParams } from './deadlines.ts';
import { notesCodec, type NotesParams } from './notes.ts';
import { targetsCodec, type TargetsParams } from './targets.ts';

export interface ScreenParams {
  readonly targets: TargetsParams;
  readonly compare: CompareParams;
  readonly deadlines: DeadlinesParams;
  readonly notes: NotesParams;
}

export type ScreenId = keyof ScreenParams;

export const SCREENS: { readonly [S in ScreenId]: Codec<ScreenParams[S]> } = {
  targets: targetsCodec,
  compare: compareCodec,
  deadlines: deadlinesCodec,
  notes: notesCodec,
};

export const DEFAULT_SCREEN = 'targets' satisfies ScreenId;

export function isScreenId(name: string): name is ScreenId {
  return Object.hasOwn(SCREENS, name);
}
