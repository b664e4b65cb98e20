import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup, type BackupReading } from '../../../src/storage/envelope.ts';
import { SECTIONS } from '../../../src/storage/sections.ts';
import { noteRow, observationRow, uuid } from './rows.ts';

const parts = {
  exportedAt: 5000,
  dataset: 'abcd1234',
  rows: new Map<string, readonly unknown[]>([
    ['notes', [noteRow(1), noteRow(2, { text: '引号"、换行\n、<script>' })]],
    ['observations', [observationRow(3)]],
  ]),
  unreadable: [],
  foreign: [],
};

function read(text: string): Extract<BackupReading, { ok: true }>['backup'] {
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.problem.detail);
  return reading.backup;
}

const rowsOf = (text: string, name: string) =>
  read(text).sections.find(({ section }) => section.name === name)?.rows ?? [];

function envelope(sections: string): string {
  return `{"format":"policy-targets-backup","version":1,"exportedAt":1,"dataset":"x","sections":{${sections}}}`;
}

describe('a backup', () => {
  test('reads back what was written', () => {
    const text = writeBackup(parts);
    expect(rowsOf(text, 'notes')).toEqual(parts.rows.get('notes'));
    expect(rowsOf(text, 'observations')).toEqual(parts.rows.get('observations'));
    expect(read(text)).toMatchObject({ exportedAt: 5000, dataset: 'abcd1234', problems: [], foreign: [] });
    expect(read(`\uFEFF${text}`).problems).toEqual([]);
  });

  test('keeps sections it does not know, and fields of rows that it does not know', () => {
    const foreign = [{ name: 'dreams', section: { version: 9, rows: [{ id: 'p', slides: [1] }] } }];
    const rows = new Map([['notes', [{ ...noteRow(1), colour: '蓝' }]]]);
    const text = writeBackup({ ...parts, foreign, rows });
    expect(read(text).foreign).toEqual(foreign);
    expect(rowsOf(text, 'notes')).toMatchObject([{ colour: '蓝' }]);
  });

  test('carries presentations, and leaves out slides that lead anywhere but into the page', () => {
    const slide = {
      id: '00000000-0000-4000-8000-000000000002',
      title: '一张',
      measured: [],
      doubts: [],
      sources: [],
      dataDate: '',
      version: 'v',
      altText: '',
      footnote: '',
      evidence: [],
      href: '#/overview',
      chart: null,
      table: null,
      drawing: null,
    };
    const row = {
      id: '00000000-0000-4000-8000-000000000001',
      name: '演示',
      lang: 'zh-CN',
      slides: [slide],
      createdAt: 1,
      updatedAt: 2,
      revision: 1,
    };
    const astray = { ...row, slides: [{ ...slide, href: 'javascript:alert(1)' }] };
    const text = writeBackup({ ...parts, rows: new Map([['presentations', [row]]]) });
    expect(rowsOf(text, 'presentations')).toEqual([row]);
    const bad = read(writeBackup({ ...parts, rows: new Map([['presentations', [astray]]]) }));
    expect(bad.problems).toMatchObject([{ section: 'presentations', code: 'invalid' }]);
  });

  test('of format 1, as the first version of the envelope wrote it, is read', () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/backup-1.json'), 'utf8');
    const backup = read(text);
    expect(backup.problems).toEqual([]);
    expect(backup.sections.map(({ section, rows }) => [section.name, rows.length])).toEqual([
      ['notes', 2],
      ['observations', 2],
      ['settings', 1],
    ]);
  });

  test('with values of the first form is read; what has no figure is done, and nothing else', () => {
    const rows = [
      observationRow(1),
      observationRow(2, { role: 'done', value: null }),
      observationRow(3, { value: null }),
      observationRow(4, { role: 'done' }),
    ];
    for (const version of [1, 2]) {
      const backup = read(envelope(`"observations":{"version":${version},"rows":${JSON.stringify(rows)}}`));
      expect(backup.sections[0]?.rows).toMatchObject([{ id: uuid(1) }, { id: uuid(2), value: null }]);
      expect(backup.problems).toMatchObject([{ index: 2 }, { index: 3 }]);
    }
  });

  test('with notes of the first form is read', () => {
    const v1: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../fixtures/store-v1.json'), 'utf8'),
    );
    const rows = typeof v1 === 'object' && v1 !== null && 'rows' in v1 ? v1.rows : [];
    const text = envelope(`"notes":{"version":1,"rows":${JSON.stringify(rows)}}`);
    expect(rowsOf(text, 'notes')).toHaveLength(3);
    expect(rowsOf(text, 'notes')).toMatchObject([
      { subject: { kind: 'target' }, tags: [], status: null },
      {},
      {},
    ]);
  });
});

describe('what cannot be read ends in a reason', () => {
  const whole = writeBackup(parts);
  test.each([
    ['empty', '', 'not-json'],
    ['truncated', whole.slice(0, whole.length / 2), 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['another JSON', '{"a":1}', 'not-backup'],
    ['a list', '[]', 'not-backup'],
    ['null', 'null', 'not-backup'],
    ['a newer envelope', whole.replace('"version": 1', '"version": 2'), 'newer'],
    ['nested without end', '['.repeat(200_000), 'not-json'],
  ])('%s', (_name, text, code) => {
    expect(readBackup(text)).toMatchObject({ ok: false, problem: { code } });
  });

  test('rows that do not have their form are named, the others stay', () => {
    const rows = [
      noteRow(1),
      { ...noteRow(2), text: 7 },
      null,
      'x',
      { ...noteRow(3), links: [{ url: 'javascript:alert(1)', title: '' }] },
    ];
    const text = envelope(`"notes":{"version":2,"rows":${JSON.stringify(rows)}}`);
    expect(rowsOf(text, 'notes')).toHaveLength(1);
    expect(read(text).problems.map(({ index, code }) => [index, code])).toEqual([
      [1, 'invalid'],
      [2, 'invalid'],
      [3, 'invalid'],
      [4, 'invalid'],
    ]);
  });

  test.each([
    ['updatedAt', { updatedAt: 9e15 }],
    ['createdAt', { createdAt: 8.64e15 + 1 }],
    ['a year of five digits', { updatedAt: 253_402_300_800_000 }],
    ['updatedAt', { updatedAt: -1 }],
    ['revision', { revision: 2e12 }],
    ['lineage', { lineage: { aaaaaaaaaaaaaaaa: 2e12 } }],
    ['lineage of no browser', { lineage: { x: 1 } }],
    [
      'lineage without end',
      {
        lineage: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [String(n).padStart(16, '0'), 1])),
      },
    ],
  ])('a row that no clock or count can hold is named: %s', (_name, more) => {
    const text = envelope(`"notes":{"version":2,"rows":[${JSON.stringify({ ...noteRow(1), ...more })}]}`);
    expect(rowsOf(text, 'notes')).toEqual([]);
    expect(read(text).problems).toMatchObject([{ code: 'invalid' }]);
  });

  test('a backup of no possible time is refused', () => {
    const text = envelope('').replace('"exportedAt":1', '"exportedAt":9e15');
    expect(readBackup(text)).toMatchObject({ ok: false, problem: { code: 'not-backup' } });
  });

  test('of two rows with one id the later stays', () => {
    const rows = [noteRow(1, { text: '新', updatedAt: 9 }), noteRow(1, { text: '旧', updatedAt: 8 })];
    const text = envelope(`"notes":{"version":2,"rows":${JSON.stringify(rows)}}`);
    expect(rowsOf(text, 'notes')).toMatchObject([{ id: uuid(1), text: '新' }]);
    expect(read(text).problems).toMatchObject([{ code: 'duplicate-id', index: 1 }]);
  });

  test('keys that would reach the prototype are dropped and said', () => {
    const evil = JSON.stringify(noteRow(1)).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const text = envelope(`"notes":{"version":2,"rows":[${evil}]},"__proto__":{"polluted":1}`);
    const backup = read(text);
    expect(backup.problems).toMatchObject([{ code: 'hostile-key', detail: '2' }]);
    const [row] = rowsOf(text, 'notes');
    expect(Object.hasOwn(row ?? {}, 'constructor')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(row ?? {}, 'polluted')).toBeUndefined();
  });

  test('a section of another form or of a newer version is left out, the others stay', () => {
    const good = `"observations":{"version":1,"rows":[${JSON.stringify(observationRow(1))}]}`;
    expect(rowsOf(envelope(`"notes":[],${good}`), 'observations')).toHaveLength(1);
    expect(read(envelope(`"notes":[],${good}`)).problems).toMatchObject([{ code: 'section-form' }]);
    expect(read(envelope(`"notes":{"version":99,"rows":[]},${good}`)).problems).toMatchObject([
      { code: 'section-newer' },
    ]);
  });

  test.each(SECTIONS.map(({ name, version }) => [name, version] as const))(
    'a section of the very next version: %s after %i',
    (name, version) => {
      const of = (written: number) =>
        read(envelope(`"${name}":{"version":${written},"rows":[null]}`)).problems;
      expect(of(version)).toMatchObject([{ section: name, code: 'invalid' }]);
      expect(of(version + 1)).toMatchObject([
        { section: name, code: 'section-newer', detail: String(version + 1) },
      ]);
    },
  );
});
