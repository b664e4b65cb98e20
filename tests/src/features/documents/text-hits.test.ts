import { expect, test } from 'vitest';
import { textHits } from '../../../../src/features/documents/text-hits.ts';

test('each place of a query in a text has its offset and what stands around it', () => {
  const text = '第一章 总则\n建设渔港三座，渔港年吞吐量翻番。';
  const hits = textHits(text, '渔港');
  expect(hits.map(({ at }) => text.slice(at, at + 2))).toEqual(['渔港', '渔港']);
  expect(hits[0]).toMatchObject({ found: '渔港', after: '三座，渔港年吞吐量翻番。' });
  expect(textHits(text, '机场')).toEqual([]);
});
