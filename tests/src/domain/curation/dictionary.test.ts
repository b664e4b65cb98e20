/** The dictionary: what the families, the dataset and a person say of an indicator, and the file that comes of it. */
import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/domain/curation/curation.ts';
import { dictionaryOf, familiesWith, withWordings } from '../../../../src/domain/curation/dictionary.ts';
import { familyTable } from '../../../../src/domain/dataset/theme-tables.ts';
import { keyRowsOf } from '../../../../src/domain/indicator/key-table.ts';
import { row } from '../rows.ts';

const { families } = familyTable.parse({
  families: [
    {
      id: 'catch',
      name: { zh: '渔获', en: 'Catch' },
      definition: { zh: '捕捞量', en: 'What is caught' },
      kinds: ['target'],
      units: ['吨'],
      measures: ['level'],
      heads: [],
      words: [],
      without: [],
      keys: [
        {
          name: '捕捞量',
          wordings: ['渔获量'],
          definition: { zh: '一年的捕捞量。', en: 'Catch of a year.' },
          source: '渔业统计',
        },
        { name: '渔港污水排放量' },
      ],
    },
  ],
});
const place = { code: '330000', name: '浙江省', level: 'province' } as const;
const ROWS = [
  row({ id: 't-1', indicator: '捕捞量', unit: '吨' }),
  row({ id: 't-2', indicator: '捕捞量', unit: '吨', region: place }),
  row({ id: 't-3', indicator: '渔船', unit: '艘' }),
];
const by = { who: '甲', when: '2026-01-01', why: '' };
const said = (key: string, change: object = {}): Correction => ({
  ...by,
  id: `c-${key}`,
  action: 'indicator',
  key,
  definition: '按县统计。',
  source: '年报',
  better: 'high',
  wordings: ['海捕量'],
  ...change,
});

test('every key of the data and of the families is there, those of most places first', () => {
  const entries = dictionaryOf(families, ROWS, []);
  expect(
    entries.map(({ key, places, units, measures, better, source }) => [
      key,
      places,
      units,
      measures,
      better,
      source,
    ]),
  ).toEqual([
    ['捕捞量', 2, ['吨'], ['level'], 'high', '渔业统计'],
    ['渔船', 1, ['艘'], ['level'], 'high', ''],
    ['渔港污水排放量', 0, ['吨'], ['level'], 'low', ''],
  ]);
});

test('a person’s word stands in place of the table’s, with its names beside the others', () => {
  const [entry] = dictionaryOf(families, ROWS, [said('捕捞量', { better: 'near' })]);
  expect(entry).toMatchObject({
    definition: { zh: '按县统计。', en: '按县统计。' },
    source: '年报',
    better: 'near',
    wordings: ['渔获量', '海捕量'],
  });
  const rows = withWordings(keyRowsOf(families), [said('捕捞量'), said('渔船', { wordings: ['渔轮'] })]);
  expect(rows.map(({ name, wordings }) => [name, ...wordings])).toEqual([
    ['捕捞量', '渔获量', '海捕量'],
    ['渔港污水排放量'],
    ['渔船', '渔轮'],
  ]);
});

test('the file is the families’ with what a person said and merged, and is read as such', () => {
  const corrections: Correction[] = [
    said('捕捞量', { definition: '', source: '' }),
    said('渔船'),
    { ...by, id: 'c-4', action: 'synonym', from: '出海量', to: '捕捞量' },
  ];
  const made = familiesWith(families, dictionaryOf(families, ROWS, corrections), corrections);
  const read = familyTable.parse(JSON.parse(JSON.stringify({ families: made })));
  expect(read.families).toMatchObject([
    {
      id: 'catch',
      keys: [{ name: '捕捞量', wordings: ['渔获量', '海捕量', '出海量'] }, { name: '渔港污水排放量' }],
    },
    { id: 'own-渔船', units: ['艘'], keys: [{ name: '渔船', source: '年报', wordings: ['海捕量'] }] },
  ]);
  expect(read.families[0]?.keys?.[0]).not.toHaveProperty('definition');
  expect(familiesWith(families, dictionaryOf(families, ROWS, []), [])).toEqual(families);
});
