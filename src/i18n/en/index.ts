/** English beside the Chinese; the types in ../index.ts make a missing key an error. */
import { first } from './en-first.ts';
import { later } from './en-later.ts';

export const en = { ...first, ...later } as const;
