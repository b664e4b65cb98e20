/** What the about page keeps in the address: the part that is brought into sight. */
import { codec } from './codec.ts';
import { oneOf } from './param.ts';

const ABOUT_PARTS = ['top', 'stated', 'found', 'limits', 'yours', 'accuracy'] as const;

export interface AboutParams {
  readonly part: (typeof ABOUT_PARTS)[number];
}

export const aboutCodec = codec<AboutParams>({ part: 'top' }, { part: oneOf(ABOUT_PARTS) });
