import { expect, test } from 'vitest';
import { uncertainNames } from '../../../../src/domain/dataset/uncertain-names.ts';
import { syntheticDataset, type SyntheticTarget } from '../../../synthetic.ts';

const region = { code: '330000', name: '浙江省', level: 'province' } as const;
const named = (indicator: string, more: SyntheticTarget['more']): SyntheticTarget => ({
  region,
  indicator,
  value: 3,
  ...(more && { more }),
});
const mark = { correction: 'c-1', who: '虚构', when: '2028-01-01T00:00:00Z', why: '虚构', old: '甲' };

test('the least certain names come first; what was not chosen or a person named is none', () => {
  const dataset = syntheticDataset([
    named('渔港', { nameCertainty: 0.7 }),
    named('渔船', { nameCertainty: 0.3 }),
    named('灯塔', {}),
    named('码头', { nameCertainty: 0.1, curated: [{ ...mark, field: 'indicator' }] }),
    named('航标', { nameCertainty: 0.2, curated: [{ ...mark, field: 'value' }] }),
  ]);
  const nameOf = new Map(dataset.targets.map(({ id, indicator }) => [id, indicator]));
  expect(uncertainNames(dataset).map(({ id, certainty }) => [nameOf.get(id), certainty])).toEqual([
    ['航标', 0.2],
    ['渔船', 0.3],
    ['渔港', 0.7],
  ]);
});

test('a hundred at the most', () => {
  const many = Array.from({ length: 150 }, (_, i) => named(`渔港${i}`, { nameCertainty: i / 150 }));
  const found = uncertainNames(syntheticDataset(many));
  expect(found).toHaveLength(100);
  expect(found[0]?.certainty).toBe(0);
});
