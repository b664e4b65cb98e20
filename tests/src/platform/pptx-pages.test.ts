/** Every kind of frame of 31 regions as a PPTX file, read as an office program reads it: what stands where, and how large. */
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawSvg } from '../../../src/charts/view/runtime.ts';
import type { Deck } from '../../../src/page/deck.ts';
import { LEAST_TYPE, MEDIA } from '../../../src/page/medium.ts';
import { PROVINCES } from '../../../src/domain/region/provinces.ts';
import { textWidth } from '../../../src/domain/text/text-width.ts';
import { keptSlide } from '../../../src/ui/frame/kept-slide.ts';
import { deckIn } from '../../../src/ui/frame/presentation-deck.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { A4 } from '../../../src/page/area.ts';
import { slidePages } from '../../../src/page/slides.ts';
import { writeDeck } from '../../../src/platform/pptx/write-deck.ts';
import {
  all,
  misplaced,
  numberAt,
  PARSER,
  placeOf,
  sizesIn,
  withPixels,
  type Node,
  type Placed,
} from '../../pptx-reader.ts';
import { exhibitsOf, formsOf } from '../../exhibits.ts';
import { createI18n } from '../../i18n.ts';
import { NATIONWIDE } from '../../nationwide.ts';

/** Every frame as it is shown, then as its table. */
function deckOf(lang: Lang): Deck {
  const i18n = createI18n(lang);
  const slides = [...exhibitsOf(NATIONWIDE, lang).values()].flatMap((exhibit) =>
    formsOf(exhibit).map((asTable) =>
      keptSlide(
        { exhibit, asTable, href: '#/' },
        { id: 'synthetic', evidence: ['虚构的一句。'], drawSvg, i18n },
      ),
    ),
  );
  const deck = deckIn({ name: '虚构演示', lang, slides }, 'native', i18n);
  return { ...deck, slides: deck.slides.map(withPixels) };
}

const valueOf = (node: Node, name: string): number => numberAt(all(node, name)[0], 'val');

/** What of a chart has no room: rows that are closer than their type is high, names or labels that are cut. */
function cramped(chart: Node, frame: Placed): string[] {
  const [layout] = all(chart, 'manualLayout');
  if (layout === undefined) return ['no place for its marks'];
  const [x, w, h] = ['x', 'w', 'h'].map((side) => valueOf(layout, side)) as [number, number, number];
  const [series] = all(chart, 'ser');
  if (series === undefined) return ['no series'];
  const names = all(all(series, 'cat'), 'v').map((name) => String(name['#text']));
  const size = Math.min(...sizesIn(all(chart, 'catAx')[0] ?? {}));
  const faults: string[] = [];
  const isBars = all(chart, 'barDir')[0]?.['@_val'] === 'bar';
  const every = valueOf(chart, 'tickLblSkip');
  if (isBars) {
    if ((h * frame.h) / names.length < size * 1.15) faults.push(`rows of ${(h * frame.h) / names.length}`);
    if (every !== 1) faults.push('not every name');
    faults.push(...names.filter((name) => textWidth(name, size) > x * frame.w));
  } else {
    const slot = ((w * frame.w) / names.length) * every;
    faults.push(...names.filter((name) => textWidth(name, size) > slot));
  }
  const [max] = all(chart, 'max');
  const labels = all(all(series, 'dLbl'), 'numFmt').map((format) =>
    String(format['@_formatCode']).replaceAll('"', ''),
  );
  const values = all(all(series, 'val'), 'v').map((value) => Number(value['#text']));
  if (isBars)
    values.forEach((value, at) => {
      const end = (value / numberAt(max, 'val')) * w * frame.w;
      const label = (labels[at] ?? '').replace('General', String(value));
      if (end + textWidth(label, size) > w * frame.w + 0.1) faults.push(`cut: ${label}`);
    });
  return faults;
}

describe.each(['zh-CN', 'en'] as const)('every kind of frame of 31 regions as PPTX: %s', (lang) => {
  const deck = deckOf(lang);
  let slides: Node[] = [];
  let charts: Node[] = [];
  beforeAll(async () => {
    const zip = await JSZip.loadAsync(await (await writeDeck(deck)).arrayBuffer());
    const read = async (kind: string): Promise<Node[]> => {
      const named = Object.values(zip.files).filter(({ name }) =>
        new RegExp(`^ppt/${kind}\\d+\\.xml$`).test(name),
      );
      const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1]);
      const sorted = named.toSorted((a, b) => number(a.name) - number(b.name));
      return Promise.all(sorted.map(async (file) => PARSER.parse(await file.async('string')) as Node));
    };
    [slides, charts] = await Promise.all([read('slides/slide'), read('charts/chart')]);
  }, 120_000);

  it('has as many slides as were announced', () => {
    expect(slides).toHaveLength(slidePages(deck).length);
  });

  it('has every box on its page and none across another', () => {
    expect(
      slides.flatMap((slide, at) => misplaced(slide, MEDIA.slide).map((fault) => `${at + 1} ${fault}`)),
    ).toEqual([]);
  });

  it('sets no word smaller than can be read', () => {
    const sizes = [...slides, ...charts].flatMap(sizesIn);
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_TYPE);
  });

  it('gives every name and every label of a chart its room', () => {
    const frames = slides.flatMap((slide) =>
      all(slide, 'graphicFrame').filter((frame) => all(frame, 'chart').length > 0),
    );
    expect(frames).toHaveLength(charts.length);
    expect(charts.flatMap((chart, at) => cramped(chart, placeOf('chart', frames[at] ?? {})))).toEqual([]);
  });

  it('has all regions, and all other rows, of every chart and table', () => {
    const textsIn = (nodes: readonly Node[], name: string): string[] =>
      all(nodes, name).map((text) => String(text['#text']).trim());
    // The names of dots are the labels of points.
    const inCharts = new Set([...textsIn(all(charts, 'cat'), 'v'), ...textsIn(all(charts, 'rich'), 't')]);
    const inTables = new Set(textsIn(all(slides, 'tc'), 't'));
    const missing = deck.slides.flatMap(({ body }) => {
      if (body.kind === 'chart') return body.chart.categories.filter((name) => !inCharts.has(name));
      if (body.kind === 'pictures' || body.kind === 'statement') return [];
      return body.table.rows.flatMap(([name = '']) => (inTables.has(name.trim()) ? [] : [name]));
    });
    expect(missing).toEqual([]);
    const names = new Set([...inCharts, ...inTables]);
    const regions = PROVINCES.filter(({ code }) => NATIONWIDE.regions.includes(code));
    expect(regions).toHaveLength(31);
    expect(regions.flatMap(({ zh, en }) => (names.has(zh) || names.has(en) ? [] : [zh]))).toEqual([]);
  });
});

it('stands within A4 where that is chosen', async () => {
  const deck = deckOf('zh-CN');
  const zip = await JSZip.loadAsync(await (await writeDeck(deck, { plain: A4 })).arrayBuffer());
  const read = async (path: string): Promise<Node> =>
    PARSER.parse((await zip.file(path)?.async('string')) ?? '') as Node;
  const [size] = all(await read('ppt/presentation.xml'), 'sldSz');
  // 297 × 210 mm, in EMU.
  expect(Math.abs(numberAt(size, 'cx') / 36_000 - 297)).toBeLessThan(0.5);
  expect(Math.abs(numberAt(size, 'cy') / 36_000 - 210)).toBeLessThan(0.5);
  const paths = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect(paths).toHaveLength(slidePages(deck, false, A4).length);
  const faults = await Promise.all(paths.map(async (path) => misplaced(await read(path), A4)));
  expect(faults.flat()).toEqual([]);
}, 120_000);
