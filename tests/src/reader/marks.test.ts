import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../extract/decide/fate.ts';
import type { LabelReason } from '../../../extract/recognise/types.ts';
import { isKnownReason, LEFT_OUT_REASONS } from '../../../src/domain/dataset/ledger-reasons.ts';
import { ledger as ledgerSchema, type Ledger } from '../../../src/domain/dataset/schema.ts';
import {
  fateCounts,
  marksOf,
  reasonCounts,
  reasonWords,
  shownMarks,
  type Mark,
} from '../../../src/reader/marks.ts';
import { firstMarkAfter, runsOf } from '../../../src/reader/runs.ts';
import { row } from '../domain/rows.ts';
import { en, zh } from '../charts/fixtures.ts';

/** A Record over the extractor's own types: a code that is new there does not compile here. */
const BY_SENTENCE: Record<LeftOut, true> = {
  'no-unit': true,
  'not-a-policy': true,
  observed: true,
  structure: true,
  'document-title': true,
  name: true,
  indefinite: true,
  duration: true,
  threshold: true,
  penalty: true,
  denominator: true,
  'describes-document': true,
  baseline: true,
  'legal-text': true,
  'no-commitment-verb': true,
  weighed: true,
  unnamed: true,
};
const BY_LABEL: Record<LabelReason, true> = {
  'document-number': true,
  ordinal: true,
  phone: true,
  'name-with-digits': true,
  'list-number': true,
  'standard-number': true,
  'web-address': true,
  ratio: true,
  formula: true,
  'odd-writing': true,
};
const EXTRACTOR_REASONS = [...Object.keys(BY_SENTENCE), ...Object.keys(BY_LABEL)];

const LEDGER: Ledger = {
  documentId: 'd-1',
  numbers: [
    {
      line: 1,
      start: 8,
      end: 10,
      text: '5G',
      fate: { reason: 'name-with-digits' },
      rows: ['name-with-digits'],
    },
    { line: 1, start: 2, end: 6, text: '30家', fate: { target: 't-1' }, rows: ['target'] },
    { line: 2, start: 20, end: 24, text: '50万元', fate: { target: 't-2' }, rows: ['support'] },
    { line: 2, start: 30, end: 31, text: '3', fate: { reason: 'new-code' }, rows: ['new-code'] },
    { line: 3, start: 40, end: 42, text: '十项', fate: { target: 't-gone' }, rows: ['target'] },
    { line: 4, start: 50, end: 52, text: '8%', fate: { observation: 'o-1' }, rows: ['result'] },
  ],
};
const ROWS = new Map([
  ['t-1', row({ id: 't-1' })],
  ['t-2', row({ id: 't-2', kind: 'support' })],
]);
const marks = marksOf(LEDGER, ROWS);

describe('marks', () => {
  it('are in the order of the text; what was taken is taken even where the record is gone', () => {
    expect(marks.map(({ start, fate, record }) => [start, fate, record])).toEqual([
      [2, 'target', 't-1'],
      [8, 'left-out', null],
      [20, 'support', 't-2'],
      [30, 'left-out', null],
      [40, 'target', 't-gone'],
      [50, 'result', 'o-1'],
    ]);
  });

  it('count to the ledger’s total', () => {
    expect([...fateCounts(marks)]).toEqual([
      ['target', 2],
      ['support', 1],
      ['milestone', 0],
      ['result', 1],
      ['left-out', 2],
    ]);
    expect(reasonCounts(marks)).toEqual([
      ['name-with-digits', 1],
      ['new-code', 1],
    ]);
  });

  it.each([
    [[], [], 6],
    [['result'], [], 1],
    [['support'], [], 1],
    [['left-out'], ['new-code'], 1],
    [['constructor'], [], 0],
  ])('fates %j, reasons %j leave %i', (fates, reasons, left) =>
    expect(shownMarks(marks, fates, reasons)).toHaveLength(left),
  );

  it('have words for every reason, and show an unknown one as it stands', () => {
    for (const reason of LEFT_OUT_REASONS) {
      for (const i18n of [zh, en]) expect(reasonWords(reason, i18n)).not.toContain(reason + '）');
    }
    expect(reasonWords('new-code', zh)).toBe('其他（new-code）');
    expect(reasonWords('constructor', zh)).toBe('其他（constructor）');
    expect(reasonWords('', zh)).toBe('没有说明原因');
  });
});

describe('the reasons', () => {
  it('cover all that the extractor’s types can say', () => {
    expect(EXTRACTOR_REASONS.filter((reason) => !isKnownReason(reason))).toEqual([]);
  });

  it('cover all that it writes in the ledger’s own code', () => {
    // What is asked of a policy's flags is no reason.
    const code = readFileSync('extract/merge/ledger.ts', 'utf8').replaceAll(/includes\('[^']+'\)/gu, '');
    const written = [...code.matchAll(/'((?:[a-z]+-)+[a-z]+|title|date)'/gu)].map(
      ([, reason]) => reason ?? '',
    );
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter((reason) => !isKnownReason(reason))).toEqual([]);
  });

  it.each(readdirSync('data/ledger'))('cover all of %s', (name) => {
    const { numbers } = ledgerSchema.parse(JSON.parse(readFileSync(`data/ledger/${name}`, 'utf8')));
    const reasons = numbers.flatMap(({ fate }) => ('reason' in fate ? [fate.reason] : []));
    expect([...new Set(reasons)].filter((reason) => !isKnownReason(reason))).toEqual([]);
  });
});

const said = (runs: ReturnType<typeof runsOf>) =>
  runs.map(({ mark, parts }) => [
    mark?.start ?? null,
    ...parts.map(({ start, end, hit }) => [start, end, hit]),
  ]);

describe('runs', () => {
  it('cut a piece at its marks and hits, a hit inside a mark too', () => {
    const hit = { block: 0, number: 7, spans: [[4, 9]] as const };
    expect(said(runsOf([0, 12], marks, [hit]))).toEqual([
      [null, [0, 2, null]],
      [2, [2, 4, null], [4, 6, 7]],
      [null, [6, 8, 7]],
      [8, [8, 9, 7], [9, 10, null]],
      [null, [10, 12, null]],
    ]);
  });

  it('show the half of a mark that a page break cuts', () => {
    expect(said(runsOf([22, 26], marks, []))).toEqual([
      [20, [22, 24, null]],
      [null, [24, 26, null]],
    ]);
  });

  it('cover the piece once, whatever the marks and hits', () => {
    const spans = fc
      .uniqueArray(fc.nat(60), { maxLength: 16 })
      .map((cuts) => cuts.toSorted((a, b) => a - b))
      .map((cuts) =>
        cuts.flatMap((start, i) =>
          i % 2 === 0 && cuts[i + 1] !== undefined ? [[start, cuts[i + 1] ?? 0] as const] : [],
        ),
      );
    fc.assert(
      fc.property(spans, spans, fc.nat(30), fc.nat(30), (inked, found, from, length) => {
        const own = inked.map(([start, end]): Mark => ({
          start,
          end,
          fate: 'target',
          record: 't',
          reason: null,
          rows: [],
        }));
        const hits = found.map((span, number) => ({ block: 0, number, spans: [span] }));
        const parts = runsOf([from, from + length], own, hits).flatMap(({ parts }) => parts);
        let at = from;
        for (const part of parts) {
          expect(part.start).toBe(at);
          expect(part.end).toBeGreaterThan(part.start);
          at = part.end;
        }
        expect(at).toBe(from + length);
      }),
    );
  });

  it('firstMarkAfter finds by halves what a walk finds', () => {
    for (let offset = 0; offset < 45; offset += 1) {
      const walked = marks.findIndex(({ end }) => end > offset);
      expect(firstMarkAfter(marks, offset)).toBe(walked < 0 ? marks.length : walked);
    }
  });
});
