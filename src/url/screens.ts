/** What each screen keeps in the address. A new screen is a line here and a line in the app's screen table. */
import { aboutCodec } from './about.ts';
import type { Codec } from './codec.ts';
import { compareCodec } from './compare.ts';
import { correctionsCodec } from './corrections.ts';
import { deadlinesCodec } from './deadlines.ts';
import { documentsCodec } from './documents.ts';
import { importCodec } from './import.ts';
import { monitorCodec } from './monitor.ts';
import { notesCodec } from './notes.ts';
import { overviewCodec } from './overview.ts';
import { presentCodec } from './present.ts';
import { targetsCodec } from './targets.ts';

const CODECS = {
  overview: overviewCodec,
  targets: targetsCodec,
  compare: compareCodec,
  deadlines: deadlinesCodec,
  documents: documentsCodec,
  notes: notesCodec,
  monitor: monitorCodec,
  import: importCodec,
  corrections: correctionsCodec,
  present: presentCodec,
  about: aboutCodec,
};

type ParamsOf<C> = C extends Codec<infer P> ? P : never;
export type ScreenId = keyof typeof CODECS;
export type ScreenParams = { readonly [S in ScreenId]: ParamsOf<(typeof CODECS)[S]> };

export const SCREENS: { readonly [S in ScreenId]: Codec<ScreenParams[S]> } = CODECS;

export const DEFAULT_SCREEN = 'overview' satisfies ScreenId;

export function isScreenId(name: string): name is ScreenId {
  return Object.hasOwn(SCREENS, name);
}
