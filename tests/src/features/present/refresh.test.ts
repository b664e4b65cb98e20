/** A kept slide and what its frame shows later: found again, compared figure by figure, taken over. */
import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../../../src/charts/view/runtime.ts';
import { changesOf } from '../../../../src/features/present/changes.ts';
import { refreshed } from '../../../../src/features/present/edits.ts';
import { shownOn } from '../../../../src/features/present/refresh.ts';
import type { Presentation, StoredSlide } from '../../../../src/storage/presentation.ts';
import { keptSlide } from '../../../../src/ui/frame/kept-slide.ts';
import { slide } from '../../../browser/slides.ts';
import { exhibitsOf, formsOf } from '../../../exhibits.ts';
import { createI18n } from '../../../i18n.ts';
import { NATIONWIDE } from '../../../nationwide.ts';

const EXHIBITS = exhibitsOf(NATIONWIDE, 'zh-CN');
const KEPT = [...EXHIBITS].flatMap(([name, exhibit]) =>
  formsOf(exhibit).map((asTable) => ({
    name,
    exhibit,
    kept: keptSlide(
      { exhibit, asTable, href: '#/' },
      { id: name, evidence: [], drawSvg, i18n: createI18n('zh-CN') },
    ),
  })),
);

test('every kind of frame is found again among all others, and nothing of it has changed', () => {
  for (const { name, exhibit, kept } of KEPT) {
    const found = shownOn(kept, [...EXHIBITS.values()]);
    expect([name, found === exhibit]).toEqual([name, true]);
    expect(changesOf(kept, kept)).toEqual([]);
  }
});

test('it is found by what it measures where its title has other figures now, and not where two could be meant', () => {
  const [{ exhibit, kept } = { exhibit: null, kept: null }] = KEPT;
  if (exhibit === null) throw new Error('no exhibit');
  const later = { ...exhibit, title: '别的数字' };
  expect(shownOn(kept, [later])).toBe(later);
  expect(shownOn(kept, [later, { ...later, title: '又一个' }])).toBeNull();
  expect(shownOn(kept, [{ ...later, kind: 'notes' }])).toBeNull();
});

const chart = (values: readonly (number | null)[]): Partial<StoredSlide> => ({
  chart: {
    kind: 'bars',
    categories: ['甲市', '乙市'],
    series: [{ name: '亿元', values, colour: '0B5394' }],
    unit: '亿元',
  },
});

describe('what changes', () => {
  test('is said figure by figure; what is missing is no zero', () => {
    const changes = changesOf(slide(1, chart([3, null])), slide(1, chart([4.5, 0])));
    expect(changes).toEqual([
      { kind: 'figure', what: '甲市', from: '3亿元', to: '4.5亿元' },
      { kind: 'figure', what: '乙市', from: null, to: '0亿元' },
    ]);
  });

  test('is said of the cells of a table by row and column, and of its title', () => {
    const table = (cell: string): Partial<StoredSlide> => ({
      chart: null,
      table: {
        columns: [
          { label: '地区', numeric: false },
          { label: '目标', numeric: true },
        ],
        rows: [['甲市', cell]],
      },
    });
    expect(changesOf(slide(1, table('≥5%')), slide(1, { ...table('≥6%'), title: '新' }))).toEqual([
      { kind: 'title', what: '', from: '第1张', to: '新' },
      { kind: 'figure', what: '甲市 · 目标', from: '≥5%', to: '≥6%' },
    ]);
  });

  test('is said of one commitment by its figure, its sentence and its standing', () => {
    const of = (figure: string, standing: readonly string[]): StoredSlide =>
      slide(1, { chart: null, statement: { figure, quote: '原句', standing } });
    expect(changesOf(of('5%', []), of('6%', ['进展：已达成']))).toEqual([
      { kind: 'words', what: '1', from: '5%', to: '6%' },
      { kind: 'words', what: '3', from: null, to: '进展：已达成' },
    ]);
  });
});

test('what a person wrote stays: the footnote, and a title of their own', () => {
  const frame = { kind: 'tile-grid', title: '第1张' };
  const deck = (one: StoredSlide): Presentation => ({
    id: one.id,
    name: '演示',
    lang: 'zh-CN',
    slides: [one],
    createdAt: 1,
    updatedAt: 1,
    revision: 1,
  });
  const after = slide(9, { title: '新标题', frame: { kind: 'tile-grid', title: '新标题' } });
  const taken = (one: StoredSlide) => refreshed(one.id, after)(deck(one))?.slides[0];
  const own = taken(slide(1, { title: '我的标题', footnote: '附注', frame }));
  expect(own).toMatchObject({ id: slide(1).id, title: '我的标题', footnote: '附注', chart: after.chart });
  expect(taken(slide(1, { frame }))?.title).toBe('新标题');
  expect(refreshed('gone', after)(deck(slide(1)))).toBeNull();
});
