/** How what is framed leaves the page, and how the page says a short word. */
import type { Exhibit } from '../../../charts/exhibit/exhibit.ts';
import { held } from './held.ts';

export interface Exporting {
  /** Puts what is framed into the presentation that is being made, as the table where that is looked at, and says so. */
  readonly collect: (exhibit: Exhibit, asTable: boolean) => Promise<void>;
  /** Opens the export of what is framed: the exhibit as it stands now, or one that is made when asked for. */
  readonly openExport: (exhibit: Exhibit | (() => Promise<Exhibit>)) => void;
}

export const [ExportContext, useExporting] = held<Exporting>('export');

export interface Notification {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export type Notify = (notification: Notification) => void;

/** Says a short word for some seconds, with a way back where there is one. */
export const [NotifyContext, useNotify] = held<Notify>('notifications');
