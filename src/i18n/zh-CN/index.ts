/** The source of the message keys: one file per area, joined here. */
import { common } from './common.ts';
import { notes } from './notes.ts';
import { target } from './target.ts';
import { targets } from './targets.ts';

export const zhCN = { ...common, ...target, ...targets, ...notes } as const;
