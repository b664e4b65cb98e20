/** Where and when: the places, dates and periods that documents, commitments and results name. */
import { z } from './zod.ts';
import { REGION_LEVELS } from './lists.ts';

/** ISO 8601 / EDTF level 0 date with the text's own precision: `2025`, `2025-06`, `2025-06-30`. */
const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;

export const edtfDate = z.string().regex(new RegExp(`^${DATE}$`));

/** A date, or an interval of two with its ends in it: `2021/2025`. */
const edtfPeriod = z.string().regex(new RegExp(`^${DATE}(/${DATE})?$`));

/** Where in the text a date was found; everything but `sentence` is inferred. */
export const basis = z.enum(['sentence', 'paragraph', 'heading', 'title', 'document', 'none']);
export type Basis = z.infer<typeof basis>;

/**
 * The time that a result holds for, or that governs a section, with the words that say it. Of a result, whether its value
 * is of the whole time, of its end (年末) or of a part of the year (前三季度, 1—10月).
 */
export const period = z.object({
  value: edtfPeriod.nullable(),
  basis,
  text: z.string(),
  part: z.enum(['year', 'end', 'part']).optional(),
});
export type Period = z.infer<typeof period>;

const regionLevel = z.enum(REGION_LEVELS);
export type RegionLevel = z.infer<typeof regionLevel>;

export const region = z.object({
  /** GB/T 2260 code, `100000` for the nation, `000000` where the text does not say. */
  code: z.string().regex(/^\d{6}$/),
  /** Official full name: 北京市, 浙江省, 全国; 未定 where the text does not say. */
  name: z.string().min(1),
  level: regionLevel,
});
export type Region = z.infer<typeof region>;
