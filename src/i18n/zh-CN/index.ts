/** The source of the message keys: one file per area. */
import { first } from './zh-first.ts';
import { later } from './zh-later.ts';

export const zhCN = { ...first, ...later } as const;
