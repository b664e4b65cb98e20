/** What leaves is whole: each picture, slide and sheet of paper together name every row and every column of their data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixExhibit } from '../../../src/charts/compare-matrix/exhibit.ts';
import { multiplesExhibit } from '../../../src/charts/compare-multiples/exhibit.ts';
import { isDrawn, type DrawnExhibit, type Exhibit } from '../../../src/charts/exhibit/exhibit.ts';
import { composeFrame } from '../../../src/charts/exhibit/picture.ts';
import { drawSvg } from '../../../src/charts/view/runtime.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { matrixOf } from '../../../src/domain/compare/matrix.ts';
import { PROVINCES } from '../../../src/domain/region/provinces.ts';
import { paperPages } from '../../../src/features/export/paper.ts';
import { PRESETS, sizeOf } from '../../../src/features/export/wishes.ts';
import type { Page } from '../../../src/page/page.ts';
import { MEDIA } from '../../../src/page/medium.ts';
import { pagesOf } from '../../../src/page/pages.ts';
import { keptSlide } from '../../../src/ui/frame/kept-slide.ts';
import { deckWords, slideOf } from '../../../src/ui/frame/presentation-deck.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { exhibitsOf, plainPicture, sampleOf } from '../../exhibits.ts';
import { createI18n } from '../../i18n.ts';
import { NATIONWIDE } from '../../nationwide.ts';
import { syntheticDataset } from '../../synthetic.ts';

const LANGS: readonly Lang[] = ['zh-CN', 'en'];
const UNITS = ['吨', '%', '人', '家', '亩', '元'];
const NAMES = Array.from('甲乙丙丁戊己庚辛壬癸子丑').map((sign, at) =>
  at % 3 === 0 ? `规模以上虚构${sign}类企业数字化改造覆盖面` : `虚构${sign}类增长`,
);
const { dataset } = sampleOf(
  syntheticDataset(
    PROVINCES.flatMap(({ code, zh }, place) =>
      NAMES.map((indicator, n) => ({
        region: { code, name: `${zh}省`, level: 'province' as const },
        indicator,
        unit: UNITS[n % UNITS.length] ?? '吨',
        value: (place + 9) * 10 ** (n % 7),
        comparator: (['>=', '=', '~'] as const)[(place + n) % 3] ?? '=',
        basis: place % 5 === 0 ? ('title' as const) : ('sentence' as const),
      })),
    ),
  ),
  [],
  [],
);
const COVERED = new Map([...dataset.regions].map(([code, { name }]) => [code, name]));
const TOPICS = indexTopics(dataset);

function exhibitIn(kind: 'matrix' | 'multiples', regions: number, indicators: number, lang: Lang): Exhibit {
  const topic = NAMES.slice(0, indicators).map((name) => `indicator:${name}`);
  const model = comparisonOf(TOPICS, { topic, region: [], mine: null });
  const region = PROVINCES.slice(0, regions).map(({ code }) => code);
  const scope = {
    region,
    horizon: null,
    mine: null,
    pin: [],
    covered: COVERED,
    by: null,
    dir: 'asc',
  } as const;
  const matrix = matrixOf(model, scope);
  const context = { asOf: '2026-01-01', dataset, i18n: createI18n(lang) };
  return kind === 'matrix'
    ? matrixExhibit(matrix, { mine: null, by: null }, context)
    : multiplesExhibit(matrix, { mine: null }, context);
}

const bare = (text: string): string => text.replace(/[\s▸]/gu, '');
const wordsOf = (svg: string): string =>
  bare(
    svg
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

/** All words of the pages, those of pictures as they are drawn. */
function said(pages: readonly Page[]): string {
  const words = pages.flatMap(({ body }) => {
    if (body?.kind === 'table') {
      const { columns, rows } = body.part.table;
      return [...columns.map(({ label }) => label), ...rows.flat()];
    }
    if (body?.kind === 'chart') return body.chart.categories;
    return body === null ? [] : [wordsOf(decodeURIComponent(body.picture.data))];
  });
  return bare(words.join(''));
}

/** Names of rows and columns, and every figure. */
function namesOf({ table: { columns, rows } }: Exhibit): string[] {
  return [...columns.slice(1).map(({ label }) => label), ...rows.map(({ cells }) => cells[0] ?? '')].map(
    bare,
  );
}

function pictures(exhibit: DrawnExhibit, preset: (typeof PRESETS)[number], lang: Lang) {
  const size = sizeOf(preset, { width: 1000, height: 640 });
  return { size, made: composeFrame({ ...plainPicture(exhibit), ...size }, drawSvg, createI18n(lang)) };
}

function slidePages(exhibit: Exhibit, lang: Lang): Page[] {
  const i18n = createI18n(lang);
  const kept = keptSlide({ exhibit, asTable: false, href: '#/' }, { id: '', evidence: [], drawSvg, i18n });
  return pagesOf(slideOf(kept, 'native'), MEDIA.slide, deckWords(i18n));
}

describe('regions by indicators', () => {
  it('are all named, in every size, on slides and on paper, in both languages', () => {
    const cases = fc.record({
      kind: fc.constantFrom('matrix' as const, 'multiples' as const),
      regions: fc.integer({ min: 1, max: 34 }),
      indicators: fc.integer({ min: 1, max: 12 }),
      lang: fc.constantFrom(...LANGS),
      way: fc.constantFrom(...PRESETS, 'pptx' as const, 'paper' as const),
    });
    fc.assert(
      fc.property(cases, ({ kind, regions, indicators, lang, way }) => {
        const exhibit = exhibitIn(kind, regions, indicators, lang);
        if (!isDrawn(exhibit)) return;
        const i18n = createI18n(lang);
        const paper = { exhibit, title: exhibit.title, footnote: '', drawSvg };
        const words =
          way === 'pptx'
            ? said(slidePages(exhibit, lang))
            : way === 'paper'
              ? said(paperPages(paper, i18n))
              : pictures(exhibit, way, lang)
                  .made.map(({ svg }) => wordsOf(svg))
                  .join('');
        expect(namesOf(exhibit).filter((name) => !words.includes(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('at their most have every figure in every picture', () => {
    const exhibit = exhibitIn('matrix', 34, 12, 'en');
    if (!isDrawn(exhibit)) throw new Error('not drawn');
    const figures = exhibit.table.rows
      .flatMap(({ cells }) => cells.slice(1))
      .map((cell) => bare(cell.split('*')[0] ?? ''));
    for (const preset of PRESETS) {
      const words = pictures(exhibit, preset, 'en')
        .made.map(({ svg }) => wordsOf(svg))
        .join('');
      expect(figures.filter((figure) => !words.includes(figure))).toEqual([]);
    }
  });
});

describe.each(LANGS)('every frame of the app as pictures in %s', (lang) => {
  const drawn = [...exhibitsOf(NATIONWIDE, lang)].flatMap(([name, exhibit]) =>
    isDrawn(exhibit) ? [[name, exhibit] as const] : [],
  );

  it.each(drawn)(
    '%s: of exactly the size that was asked for, in words of one size that are read',
    (_, exhibit) => {
      for (const preset of PRESETS) {
        const { size, made } = pictures(exhibit, preset, lang);
        for (const { width, height } of made) expect({ width, height }).toEqual(size);
        const sizes = new Set(made.map(({ smallest }) => smallest));
        expect([preset, sizes]).toEqual([preset, new Set([12 * Math.max(1, size.width / 1152)])]);
        const numbered = made.map(({ title }) => title.slice(exhibit.title.length).replace(/[^\d/]/gu, ''));
        expect(numbered).toEqual(made.map((__, at) => (made.length === 1 ? '' : `${at + 1}/${made.length}`)));
        for (const doubt of exhibit.doubts)
          expect(made.map(({ svg }) => wordsOf(svg)).join('')).toContain(bare(doubt));
      }
    },
  );
});
