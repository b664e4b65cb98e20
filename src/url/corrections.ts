/** The list of corrections keeps nothing in the address. */
import { codec } from './codec.ts';

export type CorrectionsParams = Readonly<Record<string, never>>;

export const correctionsCodec = codec<CorrectionsParams>({}, {});
