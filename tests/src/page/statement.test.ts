/** A slide of one commitment: its figure, its sentence, its source, how it stands. */
import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../../src/charts/view/runtime.ts';
import { LEAST_TYPE, MEDIA, type Medium } from '../../../src/page/medium.ts';
import { pagesOf } from '../../../src/page/pages.ts';
import type { SlideStatement } from '../../../src/page/deck.ts';
import { keptSlide } from '../../../src/ui/frame/kept-slide.ts';
import { deckWords, slideOf } from '../../../src/ui/frame/presentation-deck.ts';
import { exhibitsOf } from '../../exhibits.ts';
import { createI18n } from '../../i18n.ts';
import { NATIONWIDE } from '../../nationwide.ts';

const i18n = createI18n('zh-CN');
const exhibit = exhibitsOf(NATIONWIDE, 'zh-CN').get('commitment');
if (exhibit === undefined) throw new Error('no commitment');
const kept = keptSlide(
  { exhibit, asTable: false, href: '#/' },
  { id: 'synthetic', evidence: ['虚构的一句。'], drawSvg, i18n },
);

function pagesWith(statement: SlideStatement, medium: Medium) {
  return pagesOf(slideOf({ ...kept, statement }, 'native'), medium, deckWords(i18n));
}

describe('a slide of one commitment', () => {
  it('says the figure, the sentence, the value reached last with its source, and where it is from', () => {
    const statement = kept.statement ?? { figure: '', quote: '', standing: [] };
    const [page, ...more] = pagesWith(statement, MEDIA.slide);
    expect(more).toEqual([]);
    expect(page?.texts.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['title', 'figure', 'quote', 'standing', 'sources', 'date']),
    );
    // Its status, the value, and how much of the way that is.
    expect(statement.standing).toHaveLength(3);
    expect(statement.standing[1]).toContain('40.5');
    const figure = page?.texts.find(({ role }) => role === 'figure');
    expect(figure?.paragraphs).toEqual([statement.figure]);
    expect(figure?.size).toBeGreaterThan(2 * MEDIA.slide.title);
  });

  it.each(Object.entries(MEDIA))('keeps all of a long sentence within %s', (_, medium) => {
    const quote = '到二〇三〇年底，全县改造泵站和渠道，新增节水灌溉面积。'.repeat(40);
    const pages = pagesWith({ figure: '≥1234.5万公顷', quote, standing: ['进展：尚无结果'] }, medium);
    const texts = pages.flatMap((page) => page.texts);
    expect(texts.flatMap(({ paragraphs }) => paragraphs).join('')).toContain(quote.slice(-26));
    for (const page of pages) {
      const sorted = page.texts.filter(({ box }) => box.h > 0).toSorted((a, b) => a.box.y - b.box.y);
      for (const [at, { box, size }] of sorted.entries()) {
        expect(size).toBeGreaterThanOrEqual(LEAST_TYPE);
        expect(box.y + box.h).toBeLessThanOrEqual((sorted[at + 1]?.box.y ?? medium.height) + 0.1);
      }
    }
  });
});
