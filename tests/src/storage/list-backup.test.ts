/** A list with baselines goes into a backup and comes back as it was. */
import { expect, test } from 'vitest';
import { localId } from '../../../src/domain/dataset/local-id.ts';
import { columnsOf } from '../../../src/domain/table/headings.ts';
import { LIST } from '../../../src/domain/table/list-columns.ts';
import { listDocument } from '../../../src/domain/table/list-document.ts';
import { readList } from '../../../src/domain/table/list.ts';
import { readBackup, writeBackup } from '../../../src/storage/envelope.ts';

test('the baselines of an imported list', () => {
  const headings = ['指标', '目标值', '期限', '2020年基数'];
  const rows = [
    ['产值', '200亿元', '2027', '120亿元'],
    ['工厂', '30家', '2027', '少量'],
  ];
  const place = { code: '330000', name: '浙江省', level: 'province' as const };
  const read = readList({ above: [], headings, rows }, columnsOf(LIST, headings), () => place);
  const given = { file: '表.csv', sha256: 'a'.repeat(64), table: [headings, ...rows], rows: read.rows };
  const { document, targets } = listDocument(given);
  expect(targets.map(({ baseline }) => baseline)).toEqual([
    { text: '2020年 120亿元', value: 1.2e10, unit: '元', year: '2020' },
    { text: '2020年 少量', year: '2020' },
  ]);
  const head = {
    id: localId(document.id),
    size: 1,
    document,
    families: [],
    overrides: {},
    isConfirmed: true,
  };
  const row = { ...head, targets, createdAt: 1, updatedAt: 1, revision: 1 };
  const content = { exportedAt: 7, dataset: '', unreadable: [], foreign: [] };
  const back = readBackup(writeBackup({ ...content, rows: new Map([['imports', [row]]]) }));
  expect(back).toMatchObject({ ok: true, backup: { problems: [] } });
  expect(back.ok && back.backup.sections.find(({ section }) => section.name === 'imports')?.rows).toEqual([
    row,
  ]);
});
