/** JSON files of the program itself: what is wrong with one is said with its name. */
import type * as z from 'zod';
import { misfit } from '../../src/domain/dataset/misfit.ts';
import { messageOf } from '../output/words.ts';
import { jsonByLines } from '../output/json-lines.ts';
import { bytesIfAny } from './plain-file.ts';

/** A text of more bytes may be longer than a string can be. */
const MAX_BYTES_AT_ONCE = 2 ** 28;

/**
 * Parsed JSON, or undefined where there is no such file.
 * @param atOnce bytes that are parsed as one text
 * @throws Error that names the file
 */
export function jsonAt(path: string, atOnce = MAX_BYTES_AT_ONCE): unknown {
  const bytes = bytesIfAny(path, atOnce);
  if (bytes === undefined) return undefined;
  try {
    return bytes === 'large' ? jsonByLines(path) : (JSON.parse(bytes.toString('utf8')) as unknown);
  } catch (error) {
    throw new Error(`${path} is damaged, or no JSON: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * What was read of a file, if it is there.
 * @throws Error that names the file and says in a sentence what does not fit
 */
export function checked<T>(path: string, value: unknown, schema: z.ZodType<T>): T | undefined {
  try {
    return value === undefined ? undefined : schema.parse(value);
  } catch (error) {
    throw new Error(`${path} ${misfit(value, error)}`, { cause: error });
  }
}
