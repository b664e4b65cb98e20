/**
 * What hundreds of mutated backups leave in the store, all of it at once, and every screen over it. MUTATED sets how many of
 * each form (npm run torture: more).
 */
import type { Page } from '@playwright/test';
import { correctionKey } from '../../src/domain/curation/key.ts';
import { verdictKey } from '../../src/domain/progress/verdict.ts';
import { readBackup } from '../../src/storage/envelope.ts';
import type { Row } from '../../src/storage/row.ts';
import { linkVerdict } from '../../src/storage/link-verdict.ts';
import { storedCorrection } from '../../src/storage/correction.ts';
import { BACKUPS, mutatedBackup } from '../mutated-backups.ts';
import { dataset } from './built-data.ts';
import { expect, openScreen, test } from './fixtures.ts';
import { openBare, storeModule, uuid, writeRaw, type StoreModule } from './store.ts';

const EACH = Number(process.env['MUTATED'] ?? 150);
/** Rows that have an address are opened one by one: so many of each. */
const OPENED = Math.ceil(EACH / 24);
const SECTIONS = [
  'notes',
  'observations',
  'settings',
  'presentations',
  'corrections',
  'linkVerdicts',
  'secondReadings',
  'rounds',
] as const;
const IMPORTS = ['imports', 'importTexts', 'importReviews'] as const;
type Name = (typeof SECTIONS)[number] | (typeof IMPORTS)[number];
type Rows = Partial<Record<Name, readonly Row[]>>;

function sectionsOf(text: string): ReadonlyMap<string, readonly Row[]> {
  const reading = readBackup(text);
  if (!reading.ok) return new Map();
  return new Map(reading.backup.sections.map(({ section, rows }) => [section.name, rows]));
}

/** Each with an id of its own, so that all stand side by side; what the hand did not change, once. */
async function survivors(): Promise<Rows> {
  const { targets } = await dataset();
  const found = new Map<string, Map<string, Row>>();
  for (const base of BACKUPS.values())
    for (let seed = 0; seed < EACH; seed += 1)
      for (const [name, rows] of sectionsOf(mutatedBackup(base, seed)))
        for (const row of rows) {
          const known = found.get(name) ?? new Map<string, Row>();
          known.set(JSON.stringify({ ...row, id: '' }), row);
          found.set(name, known);
        }
  const all = (name: Name): readonly Row[] => [...(found.get(name)?.values() ?? [])];
  const renamed = (row: Row, n: number): Row => {
    const hex = (n + 1).toString(16).padStart(12, '0');
    const again: Row = JSON.parse(JSON.stringify(row).replaceAll(row.id.slice(2), hex));
    return again;
  };
  return {
    notes: all('notes').map((row, n) => ({ ...row, id: uuid(n + 1) })),
    observations: all('observations').map((row, n) => ({ ...row, id: uuid(n + 1) })),
    settings: all('settings').slice(-1),
    presentations: all('presentations').map((row, n) => ({ ...row, id: uuid(n + 1) })),
    secondReadings: all('secondReadings').map((row, n) => ({ ...row, id: `d-${n}` })),
    rounds: all('rounds').map((row, n) => ({ ...row, id: uuid(n + 1) })),
    imports: all('imports').map(renamed),
    importTexts: all('importTexts').map(renamed),
    importReviews: all('importReviews').map(renamed),
    linkVerdicts: all('linkVerdicts').map((row, n) => {
      const verdict = linkVerdict.parse(row);
      const resultId = `o-${n}`;
      return { ...verdict, resultId, id: verdictKey({ ...verdict, resultId }) };
    }),
    corrections: all('corrections').flatMap((row, n) => {
      const { correction, ...rest } = storedCorrection.parse(row);
      const moved = { ...correction, target: targets[n]?.id ?? 't-none', id: `c-${n}` };
      return correction.action === 'add' ? [] : [{ ...rest, id: correctionKey(moved), correction: moved }];
    }),
  };
}

/** Through the store's own checks, as a restore leaves it. */
function write(page: Page, rows: Rows): Promise<string[]> {
  return page.evaluate(
    async ({ url, rows }) => {
      const module: StoreModule = await import(url);
      const store = module.openStore();
      const problems: string[] = [];
      for (const [name, some] of Object.entries(rows)) {
        const repository: unknown = Reflect.get(store, name);
        if (typeof repository !== 'object' || repository === null || !('putAll' in repository)) continue;
        const { putAll } = repository;
        if (typeof putAll !== 'function') continue;
        const outcome = await putAll(some.map((row) => ({ ...row, revision: 0 })));
        if (!outcome.ok || outcome.value.kind !== 'saved')
          problems.push(`${name}: ${JSON.stringify(outcome)}`);
      }
      return problems;
    },
    { url: storeModule(), rows },
  );
}

const SCREENS = [
  'notes',
  'notes?view=storage',
  'monitor',
  'monitor?view=round',
  'import',
  'corrections',
  'present',
  'overview',
  'targets',
  'documents',
  'deadlines',
  'compare',
] as const;

async function expectDrawn(page: Page, where: string, broken: string[]): Promise<void> {
  await openScreen(page, `./#/${where}`);
  await expect(page.locator('main output.screen-message')).toHaveCount(0);
  const words = await page.locator('main').innerText();
  if (words.includes('这一屏没能显示')) broken.push(`${where}: ${words.slice(0, 300)}`);
  const rows = await page.locator('.broken-row').allInnerTexts();
  broken.push(...rows.map((row) => `${where}: ${row}`));
}

test('what mutated backups leave in the store breaks no screen', async ({ page, problems }) => {
  await openBare(page);
  const rows = await survivors();
  expect(rows.notes?.length).toBeGreaterThan(EACH / 10);
  expect(rows.imports?.length).toBeGreaterThan(EACH / 60);
  expect(await write(page, rows)).toEqual([]);
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(decodeURIComponent(response.url()).slice(0, 300));
  });
  const broken: string[] = [];
  for (const screen of SCREENS) await expectDrawn(page, screen, broken);
  for (const { id } of rows.presentations?.slice(0, OPENED) ?? []) {
    await expectDrawn(page, `present?p=${id}`, broken);
  }
  for (const { id } of rows.imports?.slice(0, OPENED) ?? []) {
    await expectDrawn(page, `import?doc=${id}&step=review`, broken);
    await expectDrawn(page, `documents?doc=${id}`, broken);
  }
  expect(broken).toEqual([]);
  expect(problems).toEqual([]);
});

test('a row of no possible time, left by an earlier version, is set aside: the notes open, it is shown and leaves in the backup', async ({
  page,
}) => {
  const [odd] = [...sectionsOf(JSON.stringify(BACKUPS.get('notes of version 1'))).values()][0] ?? [];
  await openBare(page);
  const text = '时间在九千万亿毫秒';
  await writeRaw(page, 50, [
    { ...odd, id: uuid(1), text },
    { ...odd, id: uuid(2), text, updatedAt: 9e15 },
    { ...odd, id: uuid(3), text, createdAt: 8.64e15 },
  ]);
  await page.goto('./#/notes');
  await expect(page.locator('.note-list .note-item')).toHaveCount(1);
  await expect(page.getByText('有 2 条记录读不出来')).toBeVisible();
  await page.getByRole('link', { name: '备份与存储' }).click();
  const region = page.getByRole('region', { name: '读不出来的记录（2 条）' });
  await expect(region).toContainText('9000000000000000');
});
