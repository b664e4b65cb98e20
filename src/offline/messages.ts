/** What a page and its service worker say to each other. */

/** `KEEP` is answered with `Kept` by the port that comes with it; the other lets a waiting worker take over. */
export type Wish = { readonly type: 'KEEP' } | { readonly type: 'SKIP_WAITING' };

/** How much of the page is kept for use without a network, in files. */
export interface Kept {
  readonly kept: number;
  readonly all: number;
  /** Some that were asked for did not come, or found no room. */
  readonly hasFailed: boolean;
}
