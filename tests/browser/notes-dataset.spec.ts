import { buildIndex } from '../../src/bulk/dataset-index.ts';
import { fingerprintOf, fingerprintQuote } from '../../src/domain/dataset/fingerprint.ts';
import { syntheticDataset } from '../synthetic.ts';
import { expect, test } from './fixtures.ts';
import { openBare, readNotes, targetNote, writeNotes } from './store.ts';

test('a new dataset with dropped, changed and reworded targets: every note finds its place', async ({
  page,
}) => {
  const region = { code: '370000', name: '山东省', level: 'province' } as const;
  const [kept, changed, reworded, dropped] = [
    { region, indicator: '海水淡化工程规模', value: 90 },
    { region, indicator: '海上风电装机规模', value: 500 },
    { region, indicator: '专精特新企业', value: 300, unit: '家' },
    { region, indicator: '深远海养殖平台', value: 40, unit: '座' },
  ] as const;
  const before = syntheticDataset([kept, changed, reworded, dropped]);
  const after = syntheticDataset([
    kept,
    { ...changed, value: 800 },
    { ...reworded, indicator: '专精特新中小企业' },
    { region, indicator: '市民满意度', value: 95, unit: '%' },
    { ...dropped, indicator: '深远海养殖大型平台' },
  ]);
  // The dropped one's id is used no more; its successor stands under another.
  const renamed = {
    ...after,
    targets: after.targets.map((target, n) => (n === 3 ? { ...target, id: 't-new' } : target)),
  };
  let current = before;
  await page.route('**/data/index-*.json', (route) =>
    route.fulfill({ json: buildIndex(current, 'synthetic', { themes: [], families: [] }) }),
  );
  await page.route('**/data/records/*.json*', (route) =>
    route.fulfill({ json: { documentId: 'd-synthetic', targets: current.targets } }),
  );
  await openBare(page);
  const article = before.documents[0]?.articles[0];
  await writeNotes(
    page,
    before.targets.map((target, n) =>
      targetNote(n + 1, target.id, {
        subject: { kind: 'target', id: target.id, fingerprint: fingerprintOf(target, article, '原句') },
      }),
    ),
  );
  await page.goto('./#/notes');
  const notes = page.locator('.note-list .note-item');
  await expect(notes).toHaveCount(4);
  await expect(notes.getByText(/承诺已变|承诺改了名称|当前数据中没有/u)).toHaveCount(0);
  current = renamed;
  await page.reload();
  const note = (text: string) => notes.filter({ hasText: text });
  await expect(note('第2条')).toContainText('承诺已变：写笔记时为 500吨 · 2028年，现为 800吨 · 2028年');
  await expect(note('第3条')).toContainText('写笔记时为“专精特新企业”，现为“专精特新中小企业”');
  await expect(note('第4条')).toContainText('当前数据中没有这条承诺');
  await expect(note('第1条').getByText(/承诺已变|改了名称|没有这条/u)).toHaveCount(0);
  // It moves only by the person's word, and back.
  await note('第4条').getByRole('button', { name: '移到这条承诺' }).first().click();
  await expect(note('第4条')).not.toContainText('当前数据中没有这条承诺');
  await expect(note('第4条').getByRole('link', { name: '深远海养殖大型平台' })).toBeVisible();
  // It keeps the new commitment's own sentence at once, by which it will be known again.
  const quoteOf = async (text: string): Promise<string | null> => {
    const { rows } = await readNotes(page);
    const subject = rows.find((row) => row.text === text)?.subject;
    return subject?.kind === 'target' ? `${subject.id} ${subject.fingerprint.quote}` : null;
  };
  const successor = renamed.targets.find(({ indicator }) => indicator === '深远海养殖大型平台');
  await expect
    .poll(() => quoteOf('第4条'))
    .toBe(`${successor?.id} ${fingerprintQuote(successor?.mentions ?? [])}`);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(note('第4条')).toContainText('当前数据中没有这条承诺');
  await note('第2条').getByRole('button', { name: '知道了' }).click();
  await expect(note('第2条')).not.toContainText('承诺已变');
});
