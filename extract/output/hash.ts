/** The hash that files are known by, as Node takes it: several times faster than in JavaScript. */
import { createHash } from 'node:crypto';

/** Hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
