/** A time of a record, in milliseconds since the epoch. */
import { z } from '../dataset/schema/zod.ts';

/** The last moment of the year 9999: later ones cannot be written as a date of four digits, the latest not at all. */
export const LAST_MOMENT = 253_402_300_799_999;

export const moment = z.int().nonnegative().max(LAST_MOMENT);
