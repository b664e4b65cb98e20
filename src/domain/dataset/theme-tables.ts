/** The curated tables: themes for browsing, indicator families for comparing. Written by people, read by the extractor. */
import { z } from './schema/zod.ts';
import { measure, targetKind } from './schema.ts';

const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) });
const terms = z.array(z.string().min(1));

const theme = z.object({
  id: z.string(),
  name: bilingual,
  /** What belongs here, and what of it stands elsewhere. */
  definition: bilingual,
  /** The longest word that a text contains decides its theme; of equal ones the last, since a Chinese name ends in its head. */
  words: terms,
});

/**
 * One indicator of a family under the name that it has in every document. A name that ends in 增速, 涨幅 or 降幅 is that
 * of a change, any other that of a level. Wordings are spelt as they come (GDP, 规上, 占比 are known to be one with their
 * long forms); fillers may stand in any of them and change nothing.
 */
const indicatorKey = z.object({
  name: z.string().min(1),
  english: z.string().min(1).optional(),
  wordings: terms.optional(),
  fillers: terms.optional(),
  /** What is counted or measured, in words of this project. */
  definition: bilingual.optional(),
  /** Who defines it: a yearbook's notes, a standard, an office's statistics. */
  source: z.string().min(1).optional(),
  /** `near`: kept near its goal. Without it the name says whether less is better (`better-low.ts`). */
  better: z.enum(['high', 'low', 'near']).optional(),
});

const family = z.object({
  id: z.string(),
  name: bilingual,
  /** 口径: what is counted, and what it must not be mixed up with. */
  definition: bilingual,
  kinds: z.array(targetKind),
  /** Base units; an empty list takes any. */
  units: z.array(z.string()),
  measures: z.array(measure),
  /** The indicator ends in one of these … */
  heads: terms,
  /** … or contains one of these … */
  words: terms,
  /** … and none of these. */
  without: terms,
  keys: z.array(indicatorKey).optional(),
});

export const themeTable = z.object({ themes: z.array(theme).min(1) });
export const familyTable = z.object({ families: z.array(family) });

export type Theme = z.infer<typeof theme>;
export type Family = z.infer<typeof family>;
