/**
 * Documents are read with weights that never saw them, nor a text that they share paragraphs with.
 *
 * @module-tag whole-corpus
 */
import { expect, it } from 'vitest';
import { readText } from '../../extract/read/text.ts';
import type { Lesson } from '../gold/train/annotated.ts';
import { foldsOf, readLeftOut } from '../gold/train/folds.ts';
import type { Model } from '../gold/train/model.ts';
import { encode } from './support.ts';

const SHARED =
  '各县（市、区）要把智慧渔港建设摆在突出位置，健全机制、压实责任，加强资金、用地和人才保障，确保各项任务落到实处、见到成效。';

function lesson(name: string, body: string): Lesson {
  const text = `江西省智慧渔港行动方案\n\n${body}\n\n到2028年，建成智慧渔港40个。\n`;
  const source = readText({ name: `${name}.txt`, bytes: encode(text) });
  return { name, set: 'test', source, path: '', resultsPath: undefined, gold: [], results: undefined };
}

const ALL = [lesson('a', SHARED), lesson('b', '一、总体要求'), lesson('c', SHARED), lesson('d', '二、任务')];

const names = (lessons: readonly Lesson[]): string => lessons.map(({ name }) => name).join('');

it('puts what shares a paragraph into one fold, and each document into one', () => {
  expect(foldsOf(ALL, 2).map(names)).toEqual(['acd', 'b']);
});

it('trains each model without the fold that it reads, and reads with what was trained', async () => {
  const asked: string[] = [];
  const model: Model = {
    name: 'fate',
    purpose: 'for this test',
    file: 'extract/decide/weights.json',
    prepare: async (lessons) => (isIn) => {
      asked.push(names(lessons.filter(isIn)));
      // Nothing is a commitment to these weights, unless b was learnt.
      return isIn(ALL[1] ?? lesson('', '')) ? {} : { 'neither|bias': 0, 'result|bias': 9 };
    },
  };
  const parts = await readLeftOut(ALL, foldsOf(ALL, 2), [model]);
  expect(asked).toEqual(['b', 'acd']);
  const kinds = ALL.map((one) => parts.get(one)?.statements.map(({ kind }) => kind));
  expect(kinds).toEqual([['target'], ['observation'], ['target'], ['target']]);
});
