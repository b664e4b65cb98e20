/** What the app gives to every screen. A screen gets its own parameters as props and the rest from here. */
import { createContext, use } from 'react';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { Results } from '../../domain/time/due.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DraftBox } from '../../storage/draft-box.ts';
import type { ScreenId, ScreenParams } from '../../url/screens.ts';
import type { CurationPort } from './work/curation-port.ts';
import type { ImportsPort } from './work/imports-port.ts';
import type { NotesPort, ProgressPort, StatusesPort, StoreHealth } from './work/notes-port.ts';

export interface Shell {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
  /** The day, `YYYY-MM-DD`, against which deadlines are past or coming. */
  readonly asOf: string;
  /** The theme that is drawn, after the system's wish. */
  readonly theme: 'light' | 'dark';
  readonly notes: NotesPort;
  /** Reported values and baselines. */
  readonly progress: ProgressPort;
  /** Where the commitments have reported values, as of that day; null while they are not read, or cannot be. */
  readonly results: Results | null;
  /** Imported documents and what was decided on their records. */
  readonly imports: ImportsPort;
  /** What the person corrected in the records of the built-in dataset. */
  readonly curation: CurationPort;
  /** The set of statuses that notes may have. */
  readonly statuses: StatusesPort;
  readonly storeHealth: StoreHealth;
  /** Text of notes that is not saved yet. */
  readonly drafts: DraftBox;
  /** Says a short word for some seconds, with a way back where there is one. */
  readonly notify: (notification: Notification) => void;
  /** Puts what is framed into the presentation that is being made, as the table where that is looked at, and says so. */
  readonly collect: (exhibit: Exhibit, asTable: boolean) => Promise<void>;
  /** Opens the export of what is framed: the exhibit as it stands now, or one that is made when asked for. */
  readonly openExport: (exhibit: Exhibit | (() => Promise<Exhibit>)) => void;
  /** The commitment whose panel is open. */
  readonly openId: string | null;
  /** Address of this screen with a commitment's panel open (null: closed): for links. */
  readonly targetHref: (id: string | null) => string;
  /** Address of another screen, as-of date and language kept; `t` opens a commitment's panel beside it. */
  readonly screenHref: <S extends ScreenId>(
    screen: S,
    params?: Partial<ScreenParams[S]>,
    t?: string | null,
  ) => string;
  /** Opens a commitment's panel beside this screen: for marks on a chart. */
  readonly openTarget: (id: string) => void;
  readonly closeTarget: () => void;
}

export interface Notification {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = use(ShellContext);
  if (shell === null) throw new Error('a screen is rendered outside the shell');
  return shell;
}

export interface ScreenProps<S extends ScreenId> {
  readonly params: ScreenParams[S];
  /** Writes the parameters to the address; `replace` leaves no entry in the history (typing). */
  readonly setParams: (patch: Partial<ScreenParams[S]>, options?: { readonly replace?: boolean }) => void;
}
