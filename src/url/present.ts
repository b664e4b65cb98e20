/** What presentations keep in the address: which one is open, and at which slide. */
import { codec } from './codec.ts';
import { nullable, text } from './param.ts';

export interface PresentParams {
  /** Id of the presentation; null: the one that was worked on last. */
  readonly p: string | null;
  /** Id of the slide; null: the first. */
  readonly s: string | null;
}

export const presentCodec = codec<PresentParams>(
  { p: null, s: null },
  { p: nullable(text), s: nullable(text) },
);
