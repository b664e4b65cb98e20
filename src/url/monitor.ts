/** What the monitoring table keeps in the address. */
import { codec } from './codec.ts';
import { nullable, oneOf, text, words } from './param.ts';

export interface MonitorParams {
  /** Region's code; null: the one with most recorded, else the first. */
  readonly region: string | null;
  /** Statuses of progress; none chosen means all. */
  readonly status: readonly string[];
  readonly method: 'compound' | 'linear';
  readonly view: 'table' | 'import';
}

export const monitorCodec = codec<MonitorParams>(
  { region: null, status: [], method: 'compound', view: 'table' },
  {
    region: nullable(text),
    status: words,
    method: oneOf(['compound', 'linear']),
    view: oneOf(['table', 'import']),
  },
);
