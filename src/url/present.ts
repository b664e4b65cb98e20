/** What presentations keep in the address: which one is open. */
import { codec } from './codec.ts';
import { nullable, text } from './param.ts';

export interface PresentParams {
  /** Id of the presentation; null: the one that was worked on last. */
  readonly p: string | null;
}

export const presentCodec = codec<PresentParams>({ p: null }, { p: nullable(text) });
