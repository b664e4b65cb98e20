/**
 * A record as a second reader writes it: a line of the annotations in tests/gold, of which only place, words and kind are
 * asked for without fail. What is not said (undefined) is no opinion; null says that there is none.
 */
import { z } from '../dataset/schema/zod.ts';
import { readReported } from '../quantity/typed.ts';
import { comparator, edtfDate, frequency, measure } from '../dataset/schema.ts';

/** Signs; a paragraph is seldom longer, and a quote is one sentence of it. */
const LONGEST = 2000;
const LONGEST_NAME = 200;

const words = (most: number) => z.string().trim().max(most);
const name = words(LONGEST_NAME);
/** An empty string says that there is none. */
const orNone = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (given === '' ? null : given), schema.nullable().optional());

/** A number in quotes is read as one that is typed: 1,200 is, and 1,23 is none. */
function numeral(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  const read = readReported(given);
  return read?.unit === '' ? read.value : given;
}
const figure = z.preprocess(numeral, orNone(z.number()));
/** 12, "12", "12-13": the line on which it begins. */
const line = z.preprocess(
  (given) => (typeof given === 'string' ? Number.parseInt(given, 10) : given),
  z.int().positive(),
);

const SIGNS = new Map([
  ['==', '='],
  ['≥', '>='],
  ['≤', '<='],
  ['＞', '>'],
  ['＜', '<'],
  ['≈', '~'],
]);
const bound = orNone(
  z.preprocess(
    (given) => (typeof given === 'string' ? (SIGNS.get(given.trim()) ?? given) : given),
    comparator,
  ),
);

/** `observation`: the reader takes the figure for a result, which is no commitment. */
const ROW_CLASSES = ['target', 'support', 'milestone', 'observation'] as const;

/** What is none of what may stand there is passed over. */
const others = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.unknown())
    .transform((list) =>
      list.flatMap((one): z.infer<T>[] => {
        const read = schema.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    )
    .optional();

/** Other readings of a field that are as good. */
const alternatives = z.object({
  class: others(z.enum(ROW_CLASSES)),
  unit: others(name),
  comparator: others(comparator),
  measure: others(measure.nullable()),
  deadline: others(edtfDate.nullable()),
  frequency: others(frequency.nullable()),
  region: others(name),
  indicator: others(name),
});

export const row = z.object({
  line,
  class: z.enum(ROW_CLASSES),
  quote: words(LONGEST),
  value_text: words(LONGEST_NAME).default(''),
  value: figure,
  value_max: figure,
  unit: name.nullable().optional(),
  comparator: bound,
  measure: orNone(measure),
  indicator: name.min(1),
  scope: name.nullable().optional(),
  region: name.nullable().optional(),
  deadline: orNone(edtfDate),
  frequency: orNone(frequency),
  group: words(LONGEST_NAME).optional(),
  alt: alternatives.optional().catch(undefined),
  /** The reader is not sure that it counts: it is shown, and neither agrees nor differs. */
  doubt: z.boolean().optional(),
  optional: z.boolean().optional(),
});
export type Row = z.infer<typeof row>;
