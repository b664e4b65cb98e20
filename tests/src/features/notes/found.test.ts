import { expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../../src/bulk/dataset-index.ts';
import { findNotes, haystacksOf, mostFrequent } from '../../../../src/features/notes/note-search.ts';
import { notesCodec } from '../../../../src/url/notes.ts';
import { syntheticDataset } from '../../../synthetic.ts';
import { noteRow } from '../../storage/rows.ts';

const SHANDONG = { code: '370000', name: '山东省', level: 'province' } as const;
const dataset = openIndex(
  buildIndex(syntheticDataset([{ region: SHANDONG, indicator: '海水淡化规模', value: 90 }]), 'v', {
    themes: [],
    families: [],
  }),
);
const notes = [
  noteRow(1, { text: '甲 ＤＣＭＭ', tags: ['季报', '重点'], status: 'late' }),
  noteRow(2, { text: '乙', tags: ['季报'], subject: { kind: 'region', code: '370000', name: '山东省' } }),
  noteRow(3, { text: '丙', office: '经信局', subject: { kind: 'none' } }),
];

test.each([
  [{ q: 'dcmm' }, [1]],
  [{ q: '山东' }, [2]],
  [{ q: '经信局' }, [3]],
  [{ q: '季报' }, [1, 2]],
  [{ tag: ['季报'] }, [1, 2]],
  [{ tag: ['季报', '重点'] }, [1]],
  [{ status: ['late'] }, [1]],
  [{ status: ['-'] }, [2, 3]],
  [{ about: 'region' as const }, [2]],
  // Its commitment is not in this dataset.
  [{ about: 'moved' as const }, [1]],
  [{}, [1, 2, 3]],
])('%j leaves %j', (params, expected) => {
  const found = findNotes(notes, haystacksOf(dataset), { ...notesCodec.defaults, ...params }, dataset);
  expect(found.map((note) => notes.indexOf(note) + 1)).toEqual(expected);
});

test('counts the most frequent first', () => {
  expect(mostFrequent(['b', 'a', 'b'])).toEqual([
    { value: 'b', count: 2 },
    { value: 'a', count: 1 },
  ]);
});
