/** Backups of every form that was ever written, and the same with one to four things in them changed by a seeded hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset as datasetSchema, ledger as ledgerSchema } from '../src/domain/dataset/schema.ts';
import { fingerprint } from '../src/domain/dataset/schema.ts';
import type { FieldChange } from '../src/domain/curation/curation.ts';
import { correctionKey } from '../src/domain/curation/key.ts';
import { verdictKey } from '../src/domain/progress/verdict.ts';
import { randomFrom } from './random.ts';
import { noteRow, observationRow, uuid } from './src/storage/rows.ts';

const at = (path: string): string => join(import.meta.dirname, path);
const json = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));

const built = datasetSchema.parse(json('../data/targets.json'));
const times = { createdAt: 1_795_248_600_000, updatedAt: 1_795_248_700_000, revision: 3 };
const stamps = { ...times, lineage: { aaaaaaaaaaaaaaaa: 7 } };

function importRows() {
  const [document] = built.documents;
  if (document === undefined) throw new Error('no document');
  const targets = built.targets.filter(({ mentions }) => mentions[0]?.documentId === document.id).slice(0, 5);
  const id = document.id.replace(/^d-/u, 'l-');
  const whole = ledgerSchema.parse(json(`../data/ledger/${document.id}.json`));
  const ledger = { ...whole, numbers: whole.numbers.slice(0, 20) };
  const decisions = targets.map((target, index) => ({
    record: target.id,
    verdict: index === 3 ? 'rejected' : 'accepted',
    corrections: index === 0 ? { value: 5 } : {},
    added: null,
    splitFrom: null,
    relation: { kind: 'new' },
    at: times.updatedAt,
  }));
  const text = readFileSync(at(`../data/text/${document.id}.txt`), 'utf8');
  return {
    imports: [{ id, size: 9, document, targets, families: [], overrides: {}, isConfirmed: true, ...stamps }],
    importTexts: [{ id, text, ledger, ...stamps }],
    importReviews: [{ id, decisions, ...stamps }],
  };
}

/** A commitment of the built-in dataset, to hang rows on. */
function someTarget() {
  const target = built.targets.find(({ value, kind }) => value !== null && kind === 'target');
  if (target === undefined) throw new Error('no target');
  const print = fingerprint.parse({
    kind: target.kind,
    region: target.region.code,
    policy: '',
    indicator: target.indicator,
    scope: target.scope,
    measure: target.measure,
    frequency: target.frequency,
    value: target.value,
    unit: target.unit,
    deadline: target.deadline.value,
    quote: target.mentions[0]?.quote ?? '',
  });
  return { target, print };
}

function correctionRows() {
  const { target, print } = someTarget();
  const said = { who: '我', when: '2026-03-01T10:00:00Z', why: '看过原文' };
  const change: FieldChange = { field: 'value', old: target.value, new: 7 };
  const rows = [
    { ...said, id: 'c-1', action: 'change' as const, target: target.id, fingerprint: print, change },
    {
      ...said,
      id: 'c-2',
      action: 'reject' as const,
      target: built.targets[1]?.id ?? 't',
      fingerprint: print,
    },
  ];
  return rows.map((correction) => ({ id: correctionKey(correction), correction, ...stamps }));
}

const slide = {
  id: uuid(52),
  title: '一张',
  measured: ['指标'],
  doubts: [],
  sources: ['来源'],
  dataDate: '2026',
  version: 'v',
  altText: '图',
  footnote: '',
  evidence: ['“原句”'],
  href: '#/overview',
  chart: {
    kind: 'bars',
    categories: ['甲', '乙'],
    series: [{ name: '值', values: [1, null], colour: '#336699' }],
    unit: '亿元',
  },
  table: { columns: [{ label: '列', numeric: true }], rows: [['1'], ['2']] },
  drawing: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 10, height: 10 },
};

function verdictRow(targetId: string, print: unknown) {
  const pair = { targetId, resultId: 'o-0123456789' };
  const said = { verdict: 'refused', who: '某人', why: '口径不同' };
  return { id: verdictKey(pair), ...pair, fingerprint: print, ...said, ...stamps };
}

function sectionsNow(): Record<string, { readonly version: number; readonly rows: readonly unknown[] }> {
  const { target, print } = someTarget();
  const subject = { kind: 'target' as const, id: target.id, fingerprint: print };
  const links = [{ url: 'https://example.org/', title: '' }];
  const section = (rows: readonly unknown[], version = 1) => ({ version, rows });
  const imported = importRows();
  return {
    notes: section(
      [
        { ...noteRow(1, { subject }), ...stamps },
        { ...noteRow(2, { subject: { kind: 'region', code: '330000', name: '浙江省' } }), ...times },
        {
          ...noteRow(3, { subject: { kind: 'none' }, tags: ['甲'], status: 'doing', office: '办', links }),
          ...stamps,
        },
      ],
      2,
    ),
    observations: section([
      { ...observationRow(11), targetId: target.id, fingerprint: print, unit: target.unit, ...stamps },
      { ...observationRow(12), targetId: 't-gone', date: '2026-09', from: '2026-07', ...stamps },
    ]),
    settings: section([
      { id: 'statuses', statuses: [{ id: 'doing', label: '在做' }], ...stamps },
      { id: 'template', name: '本办.pptx', file: 'UEsFBg==', ...stamps },
    ]),
    imports: section(imported.imports),
    importTexts: section(imported.importTexts),
    importReviews: section(imported.importReviews),
    presentations: section([{ id: uuid(51), name: '演示', lang: 'zh-CN', slides: [slide], ...stamps }]),
    corrections: section(correctionRows()),
    linkVerdicts: section([verdictRow(target.id, print)]),
    rounds: section([
      {
        id: uuid(61),
        name: '十月调度',
        date: '2026-10',
        from: '2026-01',
        region: { code: target.region.code, name: target.region.name },
        due: '月底前',
        offices: [{ name: '办', targets: [{ id: target.id, fingerprint: print }] }],
        returns: [{ file: '办.xlsx', at: times.updatedAt, taken: 1, refused: 0 }],
        ...stamps,
      },
    ]),
    secondReadings: section([
      { id: target.mentions[0]?.documentId, reader: '乙', answer: '{"line":3}', left: ['t-1'], ...stamps },
    ]),
  };
}

const envelope = (sections: unknown): unknown => ({
  format: 'policy-targets-backup',
  version: 1,
  exportedAt: times.updatedAt,
  dataset: 'abcd1234',
  sections,
});

function notesOfVersion1(): unknown {
  const file = json('fixtures/store-v1.json');
  const rows = typeof file === 'object' && file !== null && 'rows' in file ? file.rows : [];
  return envelope({ notes: { version: 1, rows } });
}

/** By the form of their rows; the last is today's, with every section. */
export const BACKUPS: ReadonlyMap<string, unknown> = new Map([
  ['notes of version 1', notesOfVersion1()],
  ['the first envelope', json('fixtures/backup-1.json')],
  ['today', envelope(sectionsNow())],
]);

const HOSTILE: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1.5,
  9e15,
  8.64e15,
  253_402_300_799_999,
  2 ** 53,
  1e308,
  5e-324,
  true,
  [],
  {},
  [[[]]],
  'constructor',
  '__proto__',
  'toString',
  '0000',
  '9999-12-31',
  '2023-02-31',
  '=cmd|1!A1',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '#/nowhere?x=%',
  '\u202E倒过来\u2066',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  '字'.repeat(20_000),
  '|'.repeat(3000),
  '[[((**'.repeat(500),
];

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** Somewhere in the tree, mostly within a row: a holder and one of its keys. */
function somewhere(root: Node, random: () => number): readonly [holder: Node, key: string] | null {
  let holder = root;
  for (let depth = 0; ; depth += 1) {
    const keys = Object.keys(holder);
    const nodes = keys.filter((key) => {
      const inner: unknown = Reflect.get(holder, key);
      return isNode(inner) && Object.keys(inner).length > 0;
    });
    const deeper = random() < (depth < 4 ? 0.95 : 0.45) ? pick(nodes, random) : undefined;
    if (deeper === undefined) {
      const key = pick(keys, random);
      return key === undefined ? null : [holder, key];
    }
    const next: unknown = Reflect.get(holder, deeper);
    if (isNode(next)) holder = next;
  }
}

function mutateOnce(root: Node, random: () => number): void {
  const place = somewhere(root, random);
  if (place === null) return;
  const [holder, key] = place;
  const kind = random();
  const value: unknown = Reflect.get(holder, key);
  if (kind < 0.7) Reflect.set(holder, key, HOSTILE[Math.floor(random() * HOSTILE.length)]);
  else if (kind < 0.8) Reflect.deleteProperty(holder, key);
  else if (kind < 0.9 && Array.isArray(holder)) holder.push(structuredClone(value));
  else if (Array.isArray(holder)) holder.reverse();
  else
    Reflect.set(
      holder,
      ['constructor', 'toString', '更多', 'lineage', 'length'][Math.floor(random() * 5)] ?? 'x',
      value,
    );
}

/** Always the same text for one form and one number. */
export function mutatedBackup(base: unknown, seed: number): string {
  const random = randomFrom(seed * 7919 + 13);
  const root: unknown = structuredClone(base);
  if (!isNode(root)) return '';
  for (let n = 1 + Math.floor(random() * 4); n > 0; n -= 1) mutateOnce(root, random);
  const text = JSON.stringify(root);
  if (random() > 0.06) return text;
  const cut = Math.floor(random() * text.length);
  return random() < 0.5 ? text.slice(0, cut) : `${text.slice(0, cut)}\u0000${text.slice(cut + 2)}`;
}
