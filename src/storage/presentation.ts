/** A presentation: slides as they were collected, each with its numbers, its picture, its sentences and the way back. */
import { z } from '../domain/dataset/schema/zod.ts';
import { rowShape } from './row.ts';

/** Bounds that no honest slide reaches; what is over them is not ours. */
const line = z.string().max(4000);
const lines = z.array(line).max(1000).readonly();

const nativeChart = z.object({
  kind: z.enum(['bars', 'columns', 'dots']),
  categories: lines,
  series: z
    .array(
      z.object({
        name: line,
        values: z.array(z.number().nullable()).max(1000).readonly(),
        colour: z.union([z.string().max(7), z.array(z.string().max(7)).max(1000).readonly()]),
        upTo: z.array(z.number().nullable()).max(1000).readonly().exactOptional(),
        around: z
          .array(z.object({ before: line, behind: line }))
          .max(1000)
          .readonly()
          .exactOptional(),
      }),
    )
    .max(50)
    .readonly(),
  unit: line,
  beside: z
    .array(
      z.object({
        label: line,
        cells: z
          .array(z.union([line, z.number(), z.null()]))
          .max(1000)
          .readonly(),
      }),
    )
    .max(50)
    .readonly()
    .exactOptional(),
  isLog: z.boolean().exactOptional(),
  lines: z
    .array(z.object({ label: line, value: z.number() }))
    .max(50)
    .readonly()
    .exactOptional(),
  span: z.tuple([z.number(), z.number()]).readonly().exactOptional(),
  total: line.exactOptional(),
  asOf: z.object({ at: z.number(), label: line }).exactOptional(),
});

const slideTable = z.object({
  columns: z
    .array(
      z.object({
        label: line,
        numeric: z.boolean(),
        sum: line.exactOptional(),
        mine: line.exactOptional(),
        shares: z.record(line, z.number().min(0).max(1)).exactOptional(),
      }),
    )
    .max(100)
    .readonly(),
  rows: z.array(z.array(line).readonly()).max(20_000).readonly(),
});

/** An SVG's text; it is shown as an image, in which no script runs. */
const drawing = z.object({
  svg: z.string().max(4_000_000),
  width: z.number().positive(),
  height: z.number().positive(),
});

const storedSlide = z.object({
  id: z.uuid(),
  title: line,
  measured: lines,
  doubts: lines,
  sources: lines,
  dataDate: line,
  /** Version of the dataset on which it was collected. */
  version: z.string().max(100),
  altText: z.string().max(20_000),
  /** The reader's own words. */
  footnote: line,
  /** Sentences with where they stand, one a line. */
  evidence: lines,
  /** Address of the screen in the state in which it was collected; begins with `#/`. */
  href: z.string().startsWith('#/').max(4000),
  chart: nativeChart.nullable(),
  table: slideTable.nullable(),
  drawing: drawing.nullable(),
  /** The frame it was made of, with its title then: a person may have written another. */
  frame: z.object({ kind: z.string().max(100), title: line }).exactOptional(),
  /** Of one commitment. */
  statement: z.object({ figure: line, quote: line, standing: lines }).exactOptional(),
  /** Where the drawing goes on on further pages: what follows its first part. */
  further: z.array(drawing).max(100).readonly().exactOptional(),
  /** The drawing laid out for an upright phone, in parts. */
  phone: z.array(drawing).max(100).readonly().exactOptional(),
  /** Of a chart: how its drawing is read. */
  key: lines.exactOptional(),
  /** All sources in one line where they are many. */
  folded: line.exactOptional(),
});

/** Who presents it, and when: below the title of the first page. Empty: not said. */
const cover = z.object({
  office: z.string().max(200),
  speaker: z.string().max(200),
  date: z.string().max(200),
});

export const presentation = z.object({
  id: z.uuid(),
  name: z.string().max(200),
  cover: cover.exactOptional(),
  lang: z.enum(['zh-CN', 'en']),
  slides: z.array(storedSlide).max(500).readonly(),
  ...rowShape,
});

export type StoredSlide = z.infer<typeof storedSlide>;
export type Presentation = z.infer<typeof presentation>;
export type Cover = z.infer<typeof cover>;
