/**
 * What the shell gives every screen, each a context of its own, so that what changes redraws only what shows it: words and
 * colours; the data that are shown; where the reader is; how something leaves the page. What the reader has made: work.ts.
 */
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { CurationProblem } from '../../domain/curation/problem.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { LinkedResults } from '../../domain/progress/result-links.ts';
import type { Results } from '../../domain/time/due.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ScreenId, ScreenParams } from '../../url/screens.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { held } from './required-context.ts';

export const [I18nContext, useI18n] = held<I18n>('words');

/** The theme that is drawn, after the system's wish. */
export const [ThemeContext, useTheme] = held<'light' | 'dark'>('theme');

export const [DatasetContext, useDataset] = held<DatasetView>('dataset');

/** What became of the corrections on the built-in dataset. */
export type Applied =
  | { readonly kind: 'opening' }
  /** The records could not be read: nothing is corrected on the screens. */
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ready';
      /** By the correction's row id; what is not here holds. */
      readonly problems: ReadonlyMap<string, CurationProblem>;
      /** What the reader said is no commitment, as it stood. */
      readonly rejected: ReadonlyMap<string, Target>;
    };

export const [AppliedContext, useApplied] = held<Applied>('applied corrections');

/** Where the commitments have reported values, as of that day; null while they are not read, or cannot be. */
export const [ResultsContext, useResults] = held<Results | null>('results');

/** The results of documents beside the commitments that they answer; null while they are not read, or cannot be. */
export const [LinkedContext, useLinked] = held<LinkedResults | null>('linked results');

/** Of data that come in parts (`partOf`); what of them is not there, the dataset says. */
export interface DataParts {
  /** Whether the results of a place are there. Missing: all are. */
  readonly isRead?: Results['isRead'];
  readonly isLoading: boolean;
  /** Which were asked for and did not come, and why. */
  readonly failed: ReadonlyMap<string, string>;
  readonly load: (parts: readonly string[]) => void;
  /** Says which ids are in no part at all. */
  readonly settle: (ids: readonly string[]) => void;
}

export const [PartsContext, useDataParts] = held<DataParts>('parts of the data');

export interface Navigation {
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

export const [NavigationContext, useNavigation] = held<Navigation>('navigation');

/** The day, `YYYY-MM-DD`, against which deadlines are past or coming. */
export const [AsOfContext, useAsOf] = held<string>('as-of date');

export interface ScreenProps<S extends ScreenId> {
  readonly params: ScreenParams[S];
  /** Writes the parameters to the address; `replace` leaves no entry in the history (typing). */
  readonly setParams: (patch: Partial<ScreenParams[S]>, options?: { readonly replace?: boolean }) => void;
}

export interface Exporting {
  /** Puts what is framed into the presentation that is being made, as the table where that is looked at, and says so. */
  readonly collect: (exhibit: Exhibit, asTable: boolean) => Promise<void>;
  /** Opens the export of what is framed: the exhibit as it stands now, or one that is made when asked for. */
  readonly openExport: (exhibit: Exhibit | (() => Promise<Exhibit>)) => void;
}

export const [ExportContext, useExporting] = held<Exporting>('export');

/** What is framed on the screen that is open, made when it is asked for. */
export type Offered = () => Exhibit | Promise<Exhibit>;

/** By the id of the slide that it may take the place of; null where its frame is on its screen no more. */
export type RefreshedSlides = ReadonlyMap<string, StoredSlide | null>;

export interface Refreshed {
  /** Id of the presentation. */
  readonly presentation: string;
  readonly slides: RefreshedSlides;
}

export interface Refreshing {
  /** Says what the screen has to offer, until the returned function is called. */
  readonly offer: (frame: Offered) => () => void;
  /** Makes the slides anew from the data as they are now; changes none. */
  readonly refresh: (presentation: Presentation) => Promise<void>;
  readonly refreshed: Refreshed | null;
  readonly forget: () => void;
}

export const [RefreshContext, useRefreshing] = held<Refreshing>('refresh');

export interface Notification {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export type Notify = (notification: Notification) => void;

/** Says a short word for some seconds, with a way back where there is one. */
export const [NotifyContext, useNotify] = held<Notify>('notifications');
