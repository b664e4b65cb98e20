import { describe, expect, it } from 'vitest';
import { drawnParts } from '../../../src/page/fit.ts';
import type { Exhibit } from '../../../src/charts/exhibit/exhibit.ts';
import { FRAMES as KINDS } from '../../../src/charts/registry.ts';
import type { Slide } from '../../../src/page/deck.ts';
import { deckPages, pagesOf } from '../../../src/page/pages.ts';
import { LEAST_TYPE, MEDIA, POINTS_PER_PIXEL, type Medium } from '../../../src/page/medium.ts';
import type { Box, Page } from '../../../src/page/page.ts';
import { tableHeight, tableParts } from '../../../src/page/table.ts';
import { textHeight } from '../../../src/page/text.ts';
import { textWidth } from '../../../src/domain/text/text-width.ts';
import { keptSlide } from '../../../src/ui/frame/kept-slide.ts';
import { deckWords, slideOf } from '../../../src/ui/frame/presentation-deck.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { PROVINCES } from '../../../src/domain/region/provinces.ts';
import { matrixExhibit } from '../../../src/charts/compare-matrix/exhibit.ts';
import { matrixOf } from '../../../src/domain/compare/matrix.ts';
import { comparisonOf, indexTopics } from '../../../src/domain/compare/comparison.ts';
import { exhibitsOf, sampleOf } from '../../exhibits.ts';
import { createI18n } from '../../i18n.ts';
import { NATIONWIDE } from '../../nationwide.ts';
import { syntheticDataset } from '../../synthetic.ts';

const LANGS: readonly Lang[] = ['zh-CN', 'en'];
const FRAMES = LANGS.flatMap((lang) =>
  [...exhibitsOf(NATIONWIDE, lang)].map(([name, exhibit]) => ({ name, lang, exhibit })),
);
const FORMS = ['drawn', 'native', 'table'] as const;

/** As it is shown, as it is edited in an office program, and as the table behind it. */
function slideIn(form: (typeof FORMS)[number], exhibit: Exhibit, lang: Lang, medium: Medium): Slide {
  const asTable =
    form === 'table' || exhibit.drawing === null || drawnParts(exhibit.drawing, medium) === null;
  const keeping = { id: '', evidence: [], drawSvg: () => '', i18n: createI18n(lang), medium };
  const kept = keptSlide({ exhibit, asTable, href: '#/' }, keeping);
  return slideOf({ ...kept, footnote: '虚构的脚注' }, form === 'drawn' ? 'drawn' : 'native');
}

const boxesOf = ({ texts, body }: Page): Box[] => [
  ...texts.map(({ box }) => box),
  ...(body === null ? [] : [body.box]),
];

const overlap = (a: Box, b: Box): boolean =>
  a.x + 0.01 < b.x + b.w && b.x + 0.01 < a.x + a.w && a.y + 0.01 < b.y + b.h && b.y + 0.01 < a.y + a.h;

function misplaced(page: Page, { width, height }: Medium): string[] {
  const boxes = boxesOf(page);
  const outside = boxes.filter(
    ({ x, y, w, h }) => x < 0 || y < 0 || x + w > width + 0.01 || y + h > height + 0.01,
  );
  const crossing = boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlap(box, other)));
  return [...outside, ...crossing].map((box) => JSON.stringify(box));
}

/** What is larger than the box that it stands in, or smaller than can be read. */
function unfit({ texts, body }: Page): string[] {
  const words = texts.flatMap(({ role, box, paragraphs, size }) => {
    const isHigh = textHeight(paragraphs, size, box.w) > box.h + 0.1;
    return isHigh || size < LEAST_TYPE ? [`${role} ${size}`] : [];
  });
  if (body?.kind === 'table') {
    const { box, part } = body;
    if (part.size < LEAST_TYPE || tableHeight(part) > box.h + 0.1) words.push('table');
  }
  if (body?.kind === 'picture') {
    const { box, picture } = body;
    const scale = Math.min(box.w / picture.width, box.h / picture.height);
    if (scale < POINTS_PER_PIXEL - 0.01) words.push(`picture ${scale}`);
  }
  return words;
}

/** All words of the pages but those that stand on each. */
function said(pages: readonly Page[]): string {
  const words = pages.flatMap(({ texts, body }) => [
    ...texts.flatMap(({ paragraphs }) => paragraphs),
    ...(body?.kind === 'table' ? body.part.table.rows.flat() : []),
    ...(body?.kind === 'chart' ? body.chart.categories : []),
  ]);
  return words.join('').replace(/\s/gu, '');
}

function missing({ body, doubts, measured, footnote }: Slide, pages: readonly Page[]): string[] {
  const all = said(pages);
  const words = [
    ...doubts,
    ...measured,
    footnote,
    ...(body.kind === 'table' ? body.table.rows.flat() : []),
    ...(body.kind === 'chart' ? body.chart.categories : []),
  ];
  return words.filter((text) => !all.includes(text.replace(/\s/gu, '')));
}

const picturesOf = (pages: readonly Page[]): number =>
  pages.filter(({ body }) => body?.kind === 'picture').length;

it('has every kind of frame of the registry', () => {
  expect(new Set(FRAMES.map(({ exhibit }) => exhibit.kind))).toEqual(new Set(Object.keys(KINDS)));
});

describe('the aligned table of 31 regions and six indicators', () => {
  const names = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `虚构${name}类指标增速`);
  const { dataset } = sampleOf(
    syntheticDataset(
      PROVINCES.slice(0, 31).flatMap(({ code, zh }, place) =>
        names.map((indicator, n) => ({
          region: { code, name: `${zh}省`, level: 'province' as const },
          indicator,
          unit: n === 0 ? '人' : '%',
          value: n === 0 ? 10_000 * (place + 9) : n + place / 2,
          comparator: (['>=', '=', '~'] as const)[(place + n) % 3] ?? '=',
          basis: place % 5 === 0 ? 'title' : 'sentence',
        })),
      ),
    ),
    [],
    [],
  );
  const model = comparisonOf(indexTopics(dataset), { topic: [], region: [], mine: null });
  const covered = new Map([...dataset.regions].map(([code, { name }]) => [code, name]));
  const matrix = matrixOf(model, {
    region: [],
    horizon: null,
    mine: null,
    pin: [],
    covered,
    by: null,
    dir: 'asc',
  });

  // English names of provinces are too long for two halves side by side.
  it.each([
    ['zh-CN', 1],
    ['en', 2],
  ] as const)('stands at nine points or more, all of it, in %s on slides: %i', (lang, slides) => {
    const context = { asOf: '2026-01-01', dataset, i18n: createI18n(lang) };
    const exhibit = matrixExhibit(matrix, { mine: null, by: null }, context);
    const slide = slideIn('table', exhibit, lang, MEDIA.slide);
    const pages = pagesOf(slide, MEDIA.slide, deckWords(createI18n(lang)));
    expect(exhibit.table.rows).toHaveLength(31);
    expect(pages.filter(({ body }) => body !== null)).toHaveLength(slides);
    expect(pages.flatMap(unfit)).toEqual([]);
    expect(missing(slide, pages)).toEqual([]);
  });
});

describe.each(FRAMES)('$name $lang', ({ exhibit, lang }) => {
  it.each(Object.entries(MEDIA))(
    'is laid out for a %s, nothing outside, crossing, small or left out',
    (_, medium) => {
      // Without a drawing all forms are the table.
      for (const form of exhibit.drawing === null ? (['table'] as const) : FORMS) {
        const slide = slideIn(form, exhibit, lang, medium);
        const pages = pagesOf(slide, medium, deckWords(createI18n(lang)));
        expect(pages.flatMap((page) => misplaced(page, medium))).toEqual([]);
        expect(pages.flatMap(unfit)).toEqual([]);
        expect(missing(slide, pages)).toEqual([]);
        expect(picturesOf(pages)).toBe(slide.body.kind === 'pictures' ? slide.body.pictures.length : 0);
        const titles = pages.map(({ texts }) => texts[0]?.paragraphs.join('') ?? '');
        expect(new Set(titles).size).toBe(pages.length);
      }
    },
  );
});

describe('a drawing of rows', () => {
  const { drawing } = exhibitsOf(NATIONWIDE, 'zh-CN').get('timeline') ?? {};
  const rows = drawing?.rows;

  it('goes on on as many pages as hold all of its rows at a size that is read', () => {
    if (drawing === null || drawing === undefined || rows === undefined) throw new Error('no rows');
    const parts = drawnParts(drawing, MEDIA.slide) ?? [];
    const heights = parts.map(({ drawing: part, width }) => part.height(width));
    const one = rows.of(0, 1).height(900);
    const head = 2 * one - rows.of(0, 2).height(900);
    const sum = heights.reduce((total, height) => total + height - head, head);
    expect(parts.length).toBeGreaterThan(1);
    expect(sum).toBeCloseTo(drawing.height(parts[0]?.width ?? 0));
  });
});

describe('a table of narrow columns', () => {
  it('breaks no short heading', () => {
    const columns = ['地区', '≥2031'].map((label, n) => ({ label, numeric: n === 1 }));
    const rows = [['虚构的一个名称很长很长很长的地区，比它的列宽得多', '1']];
    const [part] = tableParts({ columns, rows }, MEDIA.slide, { width: 150, height: () => 340 });
    expect(part?.widths[1]).toBeGreaterThan(textWidth('≥2031', part?.size ?? 0));
  });

  it('stands in two halves on one slide, every row once', () => {
    const rows = Array.from({ length: 34 }, (_, n) => [`虚构${n}`, `${n}吨`]);
    const columns = ['地区', '数值'].map((label, n) => ({ label, numeric: n === 1 }));
    const parts = tableParts({ columns, rows }, MEDIA.slide, { width: 880, height: () => 340 });
    expect(parts).toHaveLength(1);
    const cells = parts.flatMap(({ table }) => table.rows.flat()).filter((cell) => cell !== '');
    expect(cells.toSorted()).toEqual(rows.flat().toSorted());
  });
});

describe('a few words', () => {
  const words = deckWords(createI18n('zh-CN'));

  const slideOfFrame = (frame: string, form: (typeof FORMS)[number]): Slide => {
    const exhibit = exhibitsOf(NATIONWIDE, 'zh-CN').get(frame);
    if (exhibit === undefined) throw new Error(`no ${frame}`);
    return slideIn(form, exhibit, 'zh-CN', MEDIA.slide);
  };

  it('are smaller rather than a page of their own', () => {
    const slide = { ...slideOfFrame('value tiles', 'drawn'), footnote: '' };
    expect(pagesOf(slide, MEDIA.slide, words)).toHaveLength(1);
  });

  it('stand below the end of a table that leaves them room there', () => {
    const doubts = Array.from({ length: 7 }, (_, n) => `虚构的疑点之${n}`);
    const pages = pagesOf({ ...slideOfFrame('matrix', 'table'), doubts }, MEDIA.slide, words);
    expect(pages.every(({ body }) => body?.kind === 'table')).toBe(true);
    expect(pages.flatMap((page) => misplaced(page, MEDIA.slide))).toEqual([]);
    expect(pages.at(-1)?.texts.map(({ role }) => role)).toContain('lines');
  });
});

describe('titles of slides', () => {
  const words = deckWords(createI18n('zh-CN'));
  const slideTitled = (form: (typeof FORMS)[number], title: string): Slide => {
    const exhibit = exhibitsOf(NATIONWIDE, 'zh-CN').get('panel');
    if (exhibit === undefined) throw new Error('no panel');
    return { ...slideIn(form, exhibit, 'zh-CN', MEDIA.slide), title };
  };
  const chinese = '虚构省市二〇二六年第一产业、第二产业和第三产业增加值的增速与上一年的比较，'.repeat(9);
  const english = 'Growth of industrial value added above the designated size '.repeat(9).trim();

  it.each([
    ['short', '虚构指标的增速', false],
    ['long in Chinese', chinese, true],
    ['long in English', english, true],
  ])('have one size and two lines at most; what is cut is whole in the notes: %s', (_what, title, isCut) => {
    for (const form of FORMS) {
      const pages = pagesOf(slideTitled(form, title), MEDIA.slide, words);
      const titles = pages.flatMap(({ texts }) => texts.filter(({ role }) => role === 'title'));
      expect(new Set(titles.map(({ size }) => size))).toEqual(new Set([24]));
      expect(Math.max(...titles.map(({ box }) => box.h))).toBeLessThanOrEqual(2 * 24 * 1.45 + 0.1);
      expect(titles[0]?.paragraphs[0]?.includes('…')).toBe(isCut);
      expect(pages.map((page) => page.slide?.notes.includes(title))).toEqual(pages.map(() => isCut));
      expect(pages.flatMap((page) => misplaced(page, MEDIA.slide))).toEqual([]);
    }
  });

  it('are cut between words', () => {
    const [page] = pagesOf(slideTitled('table', english), MEDIA.slide, words);
    const [said = ''] = page?.texts[0]?.paragraphs ?? [];
    expect(english.startsWith(`${said.slice(0, said.indexOf('…'))} `)).toBe(true);
  });
});

describe('a deck', () => {
  it('has its title, its slides and every source once', () => {
    const i18n = createI18n('zh-CN');
    const exhibit = FRAMES.find(({ name, lang }) => name === 'panel' && lang === 'zh-CN')?.exhibit;
    if (exhibit === undefined) throw new Error('no panel');
    const slide = slideIn('table', exhibit, 'zh-CN', MEDIA.slide);
    const deck = {
      lang: 'zh-CN',
      title: '虚构演示',
      subtitle: [],
      slides: [slide, slide],
      words: deckWords(i18n),
    } as const;
    const pages = deckPages(deck, MEDIA.slide);
    const own = pagesOf(slide, MEDIA.slide, deck.words).length;
    const listed = pages.filter(({ kind }) => kind === 'sources');
    expect(pages[0]?.kind).toBe('title');
    expect(pages.length).toBe(1 + 2 * own + listed.length);
    expect(listed.flatMap(({ texts }) => texts[1]?.paragraphs ?? [])).toEqual([...slide.sources]);
    expect(slide.folded).toMatch(/^\d+ 个地区的/u);
    expect(pages.flatMap((page) => misplaced(page, MEDIA.slide))).toEqual([]);
  });
});
