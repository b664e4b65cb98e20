/** Errors gather among the records of low confidence, on texts annotated by hand. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { extract } from '../../extract/in-memory.ts';
import { judge, wrongByThird, type Judged } from '../gold/judged.ts';
import { documentsIn } from '../gold/sources.ts';
import { ROOT, tables } from './support.ts';

function judgedSet(set: string): Judged[] {
  const found = documentsIn(join(ROOT, 'tests/gold/own', set));
  const sources = found.map(({ source }) => source);
  const { dataset } = extract(sources, tables, emptyRegister());
  return judge(
    dataset,
    found.flatMap(({ gold }) => gold ?? []),
  );
}

it('the share of wrong records falls from the lowest to the highest third', () => {
  const { lowest, highest } = wrongByThird(['dev', 'dev2', 'heldout'].flatMap(judgedSet));
  expect(lowest).toBeGreaterThan(1.5 * highest);
});
