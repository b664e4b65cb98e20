/** Which places a body names, and how often. */
import { expect, it } from 'vitest';
import { placeHits } from '../../../extract/recognise/region.ts';
import { groupBy } from '../../../src/domain/collections/group-by.ts';

const named = (...texts: string[]): [string, number][] =>
  [...groupBy(texts.flatMap(placeHits), ({ region }) => region.name)].map(([name, hits]) => [
    name,
    hits.length,
  ]);

it.each<[string, string[], [string, number][]]>([
  ['none', ['到2027年建成海洋牧场', ''], []],
  ['a chain as its most precise place', ['浙江省杭州市余杭区'], [['余杭区', 1]]],
  [
    'short names, in the order of their first appearance',
    ['浙江与杭州，浙江'],
    [
      ['浙江省', 2],
      ['杭州市', 1],
    ],
  ],
  ['over all texts, but none across two', ['到浙江', '浙', '江'], [['浙江省', 1]]],
  ['a name at either end', ['上海', '在上海'], [['上海市', 2]]],
  ['no district by its short name', ['余杭的创新'], []],
])('%s', (_, texts, places) => expect(named(...texts)).toEqual(places));
