/**
 * Words can be taken out of the extractor's tables, which tests/gold/lodo.ts rests on.
 *
 * @module-tag whole-corpus
 */
import { expect, it } from 'vitest';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { readText } from '../../extract/read/text.ts';
import { extractorWithout } from '../gold/withholding.ts';
import { encode, tables } from './support.ts';

const TEXT =
  '江苏省关于促进粮食产业发展的实施意见\n\n苏政发〔2024〕12号\n\n到2027年，粮食年产量达到3900万吨，新建粮仓30座。\n';

it('an extractor without a unit does not know it, and knows the others', async () => {
  const source = readText({ name: 'test.txt', bytes: encode(TEXT) });
  const unitsOf = async (withheld: readonly string[]): Promise<string[]> => {
    const { extract } = await extractorWithout(new Set(withheld));
    return extract([source], tables, emptyRegister()).dataset.targets.map(({ unit }) => unit);
  };
  expect(await unitsOf([])).toEqual(['吨', '座']);
  expect(await unitsOf(['吨'])).toEqual(['座']);
});

it('knows the words of all tables', async () => {
  const { words } = await extractorWithout(new Set());
  for (const word of ['吨', '培育', '达到', '给予', '回顾', '人民政府', '企业', '目前'])
    expect(words).toContain(word);
});
