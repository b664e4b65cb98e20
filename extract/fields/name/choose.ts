/** Where a name is chosen: training listens here (tests/gold/train/record.ts). */
import type { Name } from './name-list.ts';
import type { Asked } from './phrase.ts';
import { likeliest, type Chosen } from './ranker.ts';
import { settingOf } from './setting.ts';

/** What the name is chosen for. */
export interface Choosing {
  readonly asked: Asked;
  /** The word for the grant beside the sum, or empty. */
  readonly ownGrant: string;
  /** What is said behind the name whichever it is. */
  readonly behind: string;
}

/** The likeliest of the names, or undefined of none. */
export const choose = (names: readonly Name[], { asked, ownGrant }: Choosing): Chosen | undefined =>
  likeliest(names, settingOf(asked, ownGrant), asked.kind);
