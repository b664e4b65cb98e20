/** Every screen in the states that matter, with something of the reader's own in it: for what must hold everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { dataset } from '../../src/domain/dataset/schema.ts';
import type { Presentation } from '../../src/storage/presentation.ts';
import { COMPARE_SHOWS } from '../../src/url/compare.ts';
import type { ScreenId, ScreenParams } from '../../src/url/screens.ts';
import { shortClause } from '../../src/i18n/shown-names.ts';
import { formatView, screenView, type Language } from '../../src/url/view-state.ts';
import { importText, PLAN } from './import-support.ts';
import { noteRow, openBare, storeModule, targetNote, uuid, writeNotes, type StoreModule } from './store.ts';

const { targets, documents } = dataset.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/targets.json'), 'utf8')),
);
const [firstTarget] = targets;
const [firstDocument] = documents;
if (firstTarget === undefined || firstDocument === undefined) throw new Error('data/targets.json is empty');

/** A day at which some commitments are past and some to come. */
const AS_OF = '2025-06-30';

export type Address = (lang: Language) => string;

/** States that one page walks through: each has its address, and all need the same of the reader's own. */
export interface Walk {
  readonly name: string;
  /** Leaves the page on the screen's origin with what the states need. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly states: Readonly<Record<string, Address>>;
}

function at<S extends ScreenId>(
  screen: S,
  params: Partial<ScreenParams[S]> = {},
  t: string | null = null,
): Address {
  return (lang) =>
    `./${formatView(screenView(screen, { t: null, asof: AS_OF, lang, mine: null, v: null }, params, t))}`;
}

const nothing = async (): Promise<void> => {};

async function withNotes(page: Page): Promise<void> {
  await openBare(page);
  await writeNotes(page, [
    noteRow(1, { text: '**与统计局核对**\n- 口径\n- [x] 年份', tags: ['核对'] }),
    targetNote(2, firstTarget?.id ?? '', { office: '数据局' }),
  ]);
}

function presentation(): Presentation {
  const slide = {
    measured: ['单位：亿元'],
    doubts: ['期限为推算'],
    sources: ['《某政策》，某市人民政府，第 3 行'],
    dataDate: '数据截至 2023年8月18日',
    version: 'v-old',
    altText: '横条图：甲市 7 亿元',
    footnote: '自己的附注',
    evidence: ['“达到7亿元”（《某政策》第 3 行）'],
    href: '#/overview',
    chart: null,
  };
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400"><rect width="300" height="40"/></svg>';
  return {
    id: uuid(1),
    name: '演示一',
    lang: 'zh-CN',
    slides: [
      { ...slide, id: uuid(2), title: '图', table: null, drawing: { svg, width: 900, height: 400 } },
      {
        ...slide,
        id: uuid(3),
        title: '表',
        table: {
          columns: [
            { label: '地区', numeric: false },
            { label: '亿元', numeric: true },
          ],
          rows: [['甲市', '7']],
        },
        drawing: null,
      },
    ],
    createdAt: 1,
    updatedAt: 1,
    revision: 0,
  };
}

async function withSlides(page: Page): Promise<void> {
  await openBare(page);
  await page.evaluate(
    async ({ module, row }) => {
      const { openStore } = (await import(module)) as StoreModule;
      const put = await openStore().presentations.put(row);
      if (!put.ok) throw new Error(put.failure.detail);
    },
    { module: storeModule(), row: presentation() },
  );
}

async function withDocument(page: Page): Promise<void> {
  await page.goto('./#/import');
  await importText(page, '计划.txt', PLAN);
  await expect(page).toHaveURL(/doc=/u);
}

/** One record that is like the first reading's, and one that stands nowhere. */
async function withAnswer(page: Page): Promise<void> {
  await openBare(page);
  const { line = 1, quote = '', valueText = '' } = firstTarget?.mentions[0] ?? {};
  const said = {
    line,
    class: firstTarget?.kind,
    quote,
    value_text: valueText,
    indicator: firstTarget?.indicator,
  };
  const answer = [said, { ...said, quote: '别处的话' }].map((row) => JSON.stringify(row)).join('\n');
  const row = {
    id: firstDocument?.id ?? '',
    reader: '乙',
    answer,
    left: [],
    createdAt: 1,
    updatedAt: 1,
    revision: 0,
  };
  await page.evaluate(
    async ([url, draft]) => {
      const module: StoreModule = await import(url);
      const outcome = await module.openStore().secondReadings.put(draft);
      if (!outcome.ok) throw new Error(outcome.failure.detail);
    },
    [storeModule(), row] as const,
  );
}

/** The address of the document under review, which its import has made. */
const DOCUMENT = 'd-imported';

const { id } = firstDocument;

export const READER = at('documents', { doc: id });

export const WALKS: readonly Walk[] = [
  {
    name: 'targets',
    prepare: nothing,
    states: {
      all: at('targets'),
      filtered: at('targets', { q: '数据', region: ['110000'] }),
      'nothing found': at('targets', { q: '没有这样的话' }),
    },
  },
  {
    name: 'compare',
    prepare: nothing,
    states: {
      ...Object.fromEntries(COMPARE_SHOWS.map((show) => [show, at('compare', { show })])),
      'per head': at('compare', { show: 'bars', per: 'head' }),
      table: at('compare', { show: 'bars', view: 'table' }),
    },
  },
  {
    name: 'deadlines',
    prepare: nothing,
    states: {
      timeline: at('deadlines'),
      // Of one region: hundreds of rows of the same form say no more.
      years: at('deadlines', { show: 'years', region: ['330000'] }),
      table: at('deadlines', { view: 'table', region: ['330000'] }),
    },
  },
  { name: 'documents', prepare: nothing, states: { list: at('documents'), reader: READER } },
  {
    name: 'a second reading',
    prepare: withAnswer,
    states: { answered: at('documents', { doc: id, view: 'second' }) },
  },
  {
    name: 'monitor',
    prepare: nothing,
    states: {
      table: at('monitor', { region: ['370000'] }),
      grouped: at('monitor', { region: ['370000'], group: 'office', sort: 'pace' }),
      entry: at('monitor', { region: ['370000'], view: 'entry' }),
      import: at('monitor', { view: 'import' }),
    },
  },
  {
    name: 'notes, and a panel with one',
    prepare: withNotes,
    states: {
      list: at('notes'),
      storage: at('notes', { view: 'storage' }),
      panel: at('targets', {}, firstTarget.id),
    },
  },
  {
    name: 'an imported document',
    prepare: withDocument,
    states: {
      facts: at('import', { doc: DOCUMENT }),
      review: at('import', { doc: DOCUMENT, step: 'review' }),
    },
  },
  {
    name: 'overview, and screens without anything of one’s own',
    prepare: nothing,
    states: {
      overview: at('overview'),
      notes: at('notes'),
      import: at('import'),
      corrections: at('corrections'),
      about: at('about'),
    },
  },
  { name: 'present', prepare: withSlides, states: { slides: at('present') } },
];

/** The states that need nothing of the reader's own. */
export const BARE_STATES: readonly Address[] = WALKS.filter(({ prepare }) => prepare === nothing).flatMap(
  ({ states }) => Object.values(states),
);

/** What stands as it is written in either language of the page: names in the data and the reader's own, the longest first. */
export const NAMES: readonly string[] = [
  ...targets.flatMap(({ indicator, indicatorKey = '', scope }) => [
    indicator,
    indicatorKey,
    scope,
    shortClause(indicator),
  ]),
  ...documents.flatMap(({ title, file, issue = '', articles }) => [
    title,
    file,
    issue,
    ...articles.flatMap((article) => [article.title, article.issuer ?? '', article.documentNumber ?? '']),
  ]),
  ...presentation().slides.flatMap(({ title, altText }) => [title, altText]),
  presentation().name,
].toSorted((a, b) => b.length - a.length);

/** Opens a state and waits until it is drawn. Of a page that spoke the other language, it is the new state that is waited for. */
export async function openState(page: Page, address: Address, lang: Language): Promise<void> {
  const imported = /doc=([^&]+)/u.exec(page.url())?.[1] ?? '';
  await page.goto(address(lang).replace(DOCUMENT, imported));
  await settled(page, lang);
}

export async function settled(page: Page, lang: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(page.locator('.chart-box:not([data-drawn="true"])')).toHaveCount(0);
}
