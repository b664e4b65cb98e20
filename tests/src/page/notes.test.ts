import { expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/page/deck.ts';
import { MEDIA } from '../../../src/page/medium.ts';
import { MOST_NOTES, notesOf } from '../../../src/page/notes.ts';
import { deckPages, notePages } from '../../../src/page/pages.ts';
import { deckWords } from '../../../src/ui/frame/presentation-deck.ts';
import { createI18n } from '../../i18n.ts';

const words = deckWords(createI18n('zh-CN'));
const sentences = Array.from(
  { length: 90 },
  (_, n) => `虚构省之${n}：“到2030年，虚构规模达到${n}万吨。”（第 ${n} 行）`,
);
const slide: Slide = {
  title: '虚构',
  measured: [],
  body: { kind: 'table', table: { columns: [{ label: '地区', numeric: false }], rows: [['虚构省']] } },
  doubts: ['虚构的疑点'],
  footnote: '',
  sources: ['《浙江省虚构报告》', '《虚构规划》', '《北京市虚构报告》'],
  folded: '',
  dataDate: '',
  altText: '',
  notes: sentences,
};
const deck: Deck = { lang: 'zh-CN', title: '虚构', subtitle: [], slides: [slide, slide], words };

it('holds what is read: doubts and sources first, then sentences as far as there is room', () => {
  const { lines, left } = notesOf(slide, words);
  expect(lines.slice(0, 2)).toEqual(['注意：虚构的疑点', '来源：《浙江省虚构报告》']);
  expect([...lines, words.moreNotes(left.length, false)].join('\n').length).toBeLessThanOrEqual(MOST_NOTES);
  expect([...lines.slice(4), ...left]).toEqual(sentences);
  expect(notesOf({ ...slide, notes: sentences.slice(0, 3) }, words).left).toEqual([]);
});

it('leaves the rest to the last pages, each sentence once', () => {
  const said = notePages(deck, MEDIA.slide).flatMap(({ texts }) => texts[1]?.paragraphs ?? []);
  expect(said).toEqual(notesOf(slide, words).left);
  expect(notePages({ ...deck, slides: [] }, MEDIA.slide)).toEqual([]);
});

it('lists every source once, by the place that it names', () => {
  const pages = deckPages(deck, MEDIA.slide).filter(({ kind }) => kind === 'sources');
  expect(pages.flatMap(({ texts }) => texts[1]?.paragraphs ?? [])).toEqual([
    '《北京市虚构报告》',
    '《浙江省虚构报告》',
    '《虚构规划》',
  ]);
});
