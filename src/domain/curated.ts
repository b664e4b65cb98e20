/** The curated tables: themes for browsing, indicator families for comparing. Written by people, read by the extractor. */
import * as z from 'zod';
import { measure, targetKind } from './schema.ts';

const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) });

export const theme = z.object({
  id: z.string(),
  name: bilingual,
  /** A commitment belongs to the first theme one of whose words its indicator, topic or policy title contains. */
  words: z.array(z.string().min(1)),
});

export const family = z.object({
  id: z.string(),
  name: bilingual,
  /** 口径: what is counted, and what it must not be mixed up with. */
  definition: bilingual,
  kinds: z.array(targetKind),
  /** Base units; an empty list takes any. */
  units: z.array(z.string()),
  measures: z.array(measure),
  /** The indicator must contain one of these … */
  words: z.array(z.string().min(1)),
  /** … and none of these. */
  without: z.array(z.string().min(1)),
});

export const themeTable = z.object({ themes: z.array(theme).min(1) });
export const familyTable = z.object({ families: z.array(family) });

export type Theme = z.infer<typeof theme>;
export type Family = z.infer<typeof family>;
