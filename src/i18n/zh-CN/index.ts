/** The source of the message keys: one file per area. */
import { brief } from './brief.ts';
import { deadlines } from './deadlines.ts';
import { compareViews } from './compare-views.ts';
import { first } from './zh-first.ts';
import { exportWords } from './export.ts';
import { help } from './help.ts';
import { monitor } from './monitor.ts';
import { later } from './zh-later.ts';
import { second } from './second.ts';

export const zhCN = {
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
