/** 未定: said as such wherever a place is said, last where places are in order, and never taken for one. */
import { describe, expect, it } from 'vitest';
import { byPlaceCode } from '../../../src/domain/region/provinces.ts';
import { chainOf } from '../../../src/domain/region/region-chain.ts';
import { applyCorrections } from '../../../src/domain/proposal/proposal.ts';
import type { Article, Region } from '../../../src/domain/dataset/schema.ts';
import { matrixOf } from '../../../src/domain/compare/matrix.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { regionGroups } from '../../../src/features/compare/region-picks.ts';
import { evidenceWords } from '../../../src/features/documents/words.ts';
import { readFact, typedFact } from '../../../src/ui/record/fact-form.ts';
import { overviewModel } from '../../../src/features/overview/model.ts';
import { facetLabel } from '../../../src/features/targets/facet-labels.ts';
import { placeOptions } from '../../../src/ui/form/place-options.ts';
import { regionName } from '../../../src/i18n/shown-names.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset, syntheticView } from '../../synthetic.ts';

const zh = createI18n('zh-CN');
const en = createI18n('en');
const UNKNOWN: Region = { code: '000000', name: '未定', level: 'unknown' };
const SHANDONG: Region = { code: '370000', name: '山东省', level: 'province' };
const view = syntheticView([
  { region: SHANDONG, indicator: '海水淡化工程规模', value: 9, due: '2025' },
  { region: UNKNOWN, indicator: '海水淡化工程规模', value: 7, due: '2025' },
]);
const covered = new Map([
  ['370000', '山东省'],
  ['000000', '未定'],
]);
const picks = { topic: ['indicator:海水淡化工程规模'], region: [], mine: null };

it('has a name in both languages', () => {
  expect([regionName(UNKNOWN, zh), regionName(UNKNOWN, en)]).toEqual(['未定', 'Place not known']);
  expect(regionName(SHANDONG, en)).toBe('Shandong');
  expect(facetLabel('region', '000000', view, en)).toBe('Place not known');
});

it('stands last, and in no chain but by the nation', () => {
  expect(['000000', '370000', '100000'].toSorted(byPlaceCode)).toEqual(['100000', '370000', '000000']);
  const counts = new Map([
    ['000000', 1],
    ['370000', 1],
  ]);
  const { listed } = placeOptions({ counts, chosen: [], words: '', mine: null }, view.regions, zh);
  expect(listed.map(({ option: { label } }) => label)).toEqual(['山东省', '未定']);
  expect(chainOf('000000')).toEqual(['100000']);
});

it('is not counted as a region', () => {
  expect(overviewModel(view).regions).toBe(1);
});

describe('the comparison', () => {
  const compared = () => comparisonOf(indexTopics(view), picks);

  it('gives it an axis of its own, with the reason between', () => {
    expect(compared().panels.map(({ members }) => members.map(({ region }) => region.name))).toEqual([
      ['山东省'],
      ['未定'],
    ]);
    expect(compared().gates[1]?.reasons.map(({ code }) => code)).toEqual(['place-unknown']);
  });

  it('offers it last among the regions and gives it no row of the matrix', () => {
    expect(regionGroups(compared(), covered, zh)[0]?.options.map(({ name }) => name)).toEqual([
      '山东省',
      '未定',
    ]);
    const asked = {
      region: [],
      horizon: null,
      mine: '000000',
      pin: ['000000'],
      covered,
      by: null,
      dir: 'asc',
    } as const;
    const { rows } = matrixOf(compared(), asked);
    expect(rows.map(({ code }) => code)).toEqual(['370000']);
  });
});

const article = (more: Partial<Article>): Article => ({
  id: 'a',
  title: '绿色工厂若干措施',
  region: UNKNOWN,
  status: 'issued',
  lines: [1, 9],
  ...more,
});

it('the reader says by what a place was decided, and what speaks for another', () => {
  const regionEvidence = [
    { kind: 'title' as const, text: '山东省措施', line: 1, region: '山东省', weight: 5 },
    { kind: 'number' as const, text: '豫政〔2024〕1号', region: '河南省', weight: 5 },
  ];
  const decided = article({ region: SHANDONG, regionEvidence });
  expect(evidenceWords(decided, decided, zh)).toBe('题名“山东省措施”、文号“豫政〔2024〕1号”（指向河南省）');
  expect(evidenceWords(decided, decided, en)).toContain('number “豫政〔2024〕1号” (for 河南省)');
  expect(evidenceWords(article({}), {}, zh)).toBe('没有依据');
  expect(evidenceWords(article({ region: SHANDONG }), {}, zh)).toBeUndefined();
});

it('a person who says the place of one record ends the doubt about it', () => {
  const [read] = syntheticDataset([
    { region: UNKNOWN, indicator: '海水淡化工程规模', value: 7, due: '2025' },
  ]).targets;
  if (read === undefined) throw new Error('no target');
  const flagged = { ...read, flags: ['region-unknown' as const, 'draft' as const] };
  expect(applyCorrections(flagged, { region: SHANDONG }).flags).toEqual(['draft']);
  expect(applyCorrections(flagged, { scope: '全省' }).flags).toEqual(['region-unknown', 'draft']);
});

it('the form asks for it, and does not take 未定 for an answer', async () => {
  expect(typedFact(article({}), 'region', zh)).toBe('');
  expect(typedFact(article({ region: SHANDONG }), 'region', zh)).toBe('山东省');
  expect(typedFact(article({ region: SHANDONG }), 'region', createI18n('en'))).toBe('Shandong');
  const none = () => Promise.resolve(null);
  expect(await readFact('region', '未定', none, zh)).toBeNull();
});
