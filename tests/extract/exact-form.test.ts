/** What the quick look at a record says yes to is what the schema would make of it, byte for byte. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { formOf, parserOf } from '../../extract/verify/exact-form.ts';
import { dataset, idRegister, observations, target, type Target } from '../../src/domain/dataset/schema.ts';
import { extractText, ROOT } from './support.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const record = extractText('江苏省发展规划\n\n苏政发〔2024〕3号\n\n到2027年，占比从7.8%提高到10%以上。\n')
  .dataset.targets[0] as Target;

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  text: z.string().min(2),
  date: z.string().regex(/^\d{4}$/),
  email: z.email(),
  count: z.int().positive(),
  share: z.number().min(0).max(1),
  word: z.enum(['a', 'b']),
  one: z.literal(1),
  list: z.array(z.string()).min(1),
  pair: z.tuple([z.string(), z.int()]),
  fields: z.object({ a: z.string(), b: z.int().optional(), c: z.null().or(z.string()) }),
  strict: z.strictObject({ a: z.string() }),
  map: z.record(z.string(), z.int()),
  either: z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
  maybe: z.string().nullable(),
  anything: z.unknown(),
  trimmed: z.string().trim(),
  refined: z.object({ a: z.string() }).refine(({ a }) => a !== 'a'),
  standing: z.string().default('a'),
};

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    'a',
    'b',
    ' a',
    '2024',
    'a@b.cn',
    '',
    0,
    1,
    -1,
    0.5,
    Number.NaN,
    true,
  ),
  fc.string(),
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), scalar, { maxKeys: 4 }),
  fc.record({ a: fc.constant('b'), b: scalar, c: scalar }, { requiredKeys: ['a'] }),
);

/** With undefined told from a field that is missing. */
const written = (made: unknown): string =>
  JSON.stringify(made, (_, held: unknown) => (held === undefined ? '(undefined)' : held)) ?? '(undefined)';

describe.each(Object.entries(SCHEMAS))('%s', (_, schema) => {
  it('takes only what the schema takes and leaves as it is', () => {
    const isExact = formOf(schema);
    fc.assert(
      fc.property(value, (made) => {
        if (!isExact(made)) return;
        expect(written(schema.parse(made))).toBe(written(made));
      }),
    );
  });
});

it('takes everything that the extractor has written', () => {
  expect(formOf(dataset)(json('data/targets.json'))).toBe(true);
  expect(formOf(idRegister)(json('data/ids.json'))).toBe(true);
  expect(formOf(observations)(json('data/observations.json'))).toBe(true);
});

describe('a record', () => {
  const isExact = formOf(target);
  it('is taken as it was made', () => {
    expect(isExact(record)).toBe(true);
    expect(parserOf(target)(record)).toBe(record);
  });

  const { indicatorKey: _key, average: _average, cumulative: _cumulative, rows: _rows, ...needed } = record;

  it('is taken as it was made before there were keys and rows', () => {
    expect(isExact(needed)).toBe(true);
  });

  it.each(Object.keys(needed))('is not taken without its %s', (name) => {
    expect(isExact(Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)))).toBe(false);
  });

  it.each([
    ['a field that is not known', { ...record, extra: 1 }],
    ['a negative value', { ...record, value: -1 }],
    ['a date that is none', { ...record, deadline: { ...record.deadline, value: '2027-13' } }],
    ['no mention', { ...record, mentions: [] }],
    ['a line 0', { ...record, mentions: record.mentions.map((mention) => ({ ...mention, line: 0 })) }],
    ['another order', Object.fromEntries(Object.entries(record).toReversed())],
  ])('is not taken with %s', (_, changed) => {
    expect(isExact(changed)).toBe(false);
  });

  it('is put in order by the schema, or refused', () => {
    const reversed = Object.fromEntries(Object.entries(record).toReversed());
    expect(JSON.stringify(parserOf(target)(reversed))).toBe(JSON.stringify(record));
    expect(() => parserOf(target)({ ...record, value: -1 })).toThrow(z.ZodError);
  });
});
