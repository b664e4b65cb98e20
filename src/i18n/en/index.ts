/** English beside the Chinese; the types in ../index.ts make a missing key an error. */
import { brief } from './brief.ts';
import { deadlines } from './deadlines.ts';
import { compareViews } from './compare-views.ts';
import { first } from './en-first.ts';
import { exportWords } from './export.ts';
import { help } from './help.ts';
import { monitor } from './monitor.ts';
import { later } from './en-later.ts';
import { second } from './second.ts';

export const en = {
  ...first,
  ...later,
  ...brief,
  ...compareViews,
  ...deadlines,
  ...exportWords,
  ...help,
  ...monitor,
  ...second,
} as const;
