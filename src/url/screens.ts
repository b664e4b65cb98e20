/** What each screen keeps in the address. A new screen is a line here and a line in the app's screen table. */
import { aboutCodec, type AboutParams } from './about.ts';
import type { Codec } from './codec.ts';
import { compareCodec, type CompareParams } from './compare.ts';
import { correctionsCodec, type CorrectionsParams } from './corrections.ts';
import { deadlinesCodec, type DeadlinesParams } from './deadlines.ts';
import { documentsCodec, type DocumentsParams } from './documents.ts';
import { importCodec, type ImportParams } from './import.ts';
import { monitorCodec, type MonitorParams } from './monitor.ts';
import { notesCodec, type NotesParams } from './notes.ts';
import { overviewCodec, type OverviewParams } from './overview.ts';
import { presentCodec, type PresentParams } from './present.ts';
import { targetsCodec, type TargetsParams } from './targets.ts';

export interface ScreenParams {
  readonly overview: OverviewParams;
  readonly targets: TargetsParams;
  readonly compare: CompareParams;
  readonly deadlines: DeadlinesParams;
  readonly documents: DocumentsParams;
  readonly notes: NotesParams;
  readonly monitor: MonitorParams;
  readonly import: ImportParams;
  readonly corrections: CorrectionsParams;
  readonly present: PresentParams;
  readonly about: AboutParams;
}

export type ScreenId = keyof ScreenParams;

export const SCREENS: { readonly [S in ScreenId]: Codec<ScreenParams[S]> } = {
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

export const DEFAULT_SCREEN = 'overview' satisfies ScreenId;

export function isScreenId(name: string): name is ScreenId {
  return Object.hasOwn(SCREENS, name);
}
