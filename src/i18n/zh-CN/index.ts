/** The source of the message keys: one file per area. */
import { first } from './zh-first.ts';
import { exportWords } from './export.ts';
import { help } from './help.ts';
import { later } from './zh-later.ts';
import { second } from './second.ts';

export const zhCN = { ...first, ...later, ...exportWords, ...help, ...second } as const;
