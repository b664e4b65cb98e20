import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMPARE_PERS,
  COMPARE_SCALES,
  COMPARE_SHOWS,
  COMPARE_SORTS,
  type CompareParams,
} from '../../../src/url/compare.ts';
import { SHEET_SHOWS, SHEET_SORTS, type DocumentsParams } from '../../../src/url/documents.ts';
import { DEFAULT_SCREEN, isScreenId, SCREENS } from '../../../src/url/screens.ts';
import type { DeadlinesParams } from '../../../src/url/deadlines.ts';
import { MONITOR_COLUMNS, type MonitorParams } from '../../../src/url/monitor.ts';
import { SORT_KEYS, type TargetsParams } from '../../../src/url/targets.ts';
import {
  formatView,
  LANGUAGES,
  parseView,
  screenView,
  viewState,
  type CommonParams,
} from '../../../src/url/view-state.ts';

const nonEmpty = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
const wordSet = fc.uniqueArray(nonEmpty, { maxLength: 4 });
const overviewOf = fc.record({
  by: fc.constantFrom('place', 'theme', 'deadline'),
  level: fc.constantFrom(null, 'all', 'province', 'city', 'district'),
  region: wordSet,
});
const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const common: fc.Arbitrary<CommonParams> = fc.record({
  t: fc.option(nonEmpty),
  asof: fc.option(aDay),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  mine: fc.option(fc.stringMatching(/^[1-8]\d{5}$/u)),
  v: fc.option(fc.stringMatching(/^[a-f0-9]{8}$/u)),
});

const targets: fc.Arbitrary<TargetsParams> = fc.record({
  q: fc.oneof(fc.constant(''), nonEmpty),
  level: wordSet,
  region: wordSet,
  theme: wordSet,
  kind: wordSet,
  unit: wordSet,
  year: wordSet,
  policy: wordSet,
  certainty: wordSet,
  due: wordSet,
  doubt: wordSet,
  sort: fc.constantFrom(...SORT_KEYS),
  dir: fc.constantFrom('asc', 'desc'),
});

const aYear = fc.option(fc.integer({ min: 1900, max: 2199 }));
const compare: fc.Arbitrary<CompareParams> = fc.record({
  topic: wordSet,
  level: fc.constantFrom(null, 'all', 'province', 'city'),
  region: wordSet,
  view: fc.constantFrom('chart', 'table'),
  show: fc.constantFrom(...COMPARE_SHOWS),
  sort: fc.constantFrom(...COMPARE_SORTS),
  horizon: fc.oneof(aYear, fc.constant('all' as const)),
  before: fc.constantFrom('hidden', 'shown'),
  by: fc.option(nonEmpty),
  dir: fc.constantFrom('asc', 'desc'),
  scale: fc.constantFrom(...COMPARE_SCALES),
  per: fc.constantFrom(...COMPARE_PERS),
  pin: wordSet,
  of: fc.option(fc.constantFrom('330000', '110105')),
  against: wordSet,
});

const documents: fc.Arbitrary<DocumentsParams> = fc.record({
  doc: fc.option(nonEmpty),
  line: fc.option(fc.nat(999_999_999)),
  at: fc.option(fc.nat(999_999_999)),
  fate: wordSet,
  reason: wordSet,
  view: fc.constantFrom('read', 'second'),
  q: fc.oneof(fc.constant(''), nonEmpty),
  show: fc.constantFrom(...SHEET_SHOWS),
  kind: fc.option(nonEmpty),
  level: fc.constantFrom(null, 'province', 'city'),
  place: wordSet,
  sort: fc.constantFrom(...SHEET_SORTS),
  dir: fc.constantFrom('asc', 'desc'),
});

const deadlines: fc.Arbitrary<DeadlinesParams> = fc.record({
  level: fc.constantFrom(null, 'province', 'city'),
  region: wordSet,
  theme: wordSet,
  state: fc.constantFrom('all', 'passed', 'coming'),
  view: fc.constantFrom('chart', 'table'),
  show: fc.constantFrom('timeline', 'years'),
  group: fc.constantFrom('month', 'office'),
  by: fc.constantFrom('region', 'theme'),
  from: aYear,
  to: aYear,
});

const monitor: fc.Arbitrary<MonitorParams> = fc.record({
  q: fc.oneof(fc.constant(''), nonEmpty),
  level: fc.constantFrom(null, 'all', 'province', 'city'),
  region: wordSet,
  places: fc.constantFrom('own', 'within'),
  status: wordSet,
  theme: wordSet,
  office: wordSet,
  sort: fc.constantFrom(...MONITOR_COLUMNS),
  dir: fc.constantFrom('asc', 'desc'),
  group: fc.constantFrom('none', 'office'),
  method: fc.constantFrom('compound', 'linear'),
  view: fc.constantFrom('table', 'import'),
});

describe('the address', () => {
  test('parse(format(state)) is the state, whatever the words', () => {
    fc.assert(
      fc.property(targets, common, (params, shared) => {
        const state = viewState('targets', params, shared);
        expect(parseView(formatView(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  test('of a comparison is the state too', () => {
    fc.assert(
      fc.property(compare, common, (params, shared) => {
        const state = viewState('compare', params, shared);
        expect(parseView(formatView(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  test.each([[['a', '~b']], [['a~', 'b']], [['~', '!', '!~', 'a!']], [['a!', '~']]])(
    'keeps the words %j apart',
    (region) => {
      const state = screenView(
        'targets',
        { t: null, asof: null, lang: null, mine: null, v: null },
        { region },
      );
      expect(parseView(formatView(state)).state.params).toMatchObject({ region });
    },
  );

  test('of the documents and of the overview too', () => {
    fc.assert(
      fc.property(documents, wordSet, overviewOf, common, (params, table, first, shared) => {
        for (const state of [
          viewState('documents', params, shared),
          viewState('overview', { ...first, table }, shared),
        ])
          expect(parseView(formatView(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  test('of the monitoring table is the state too', () => {
    fc.assert(
      fc.property(monitor, common, (params, shared) => {
        const state = viewState('monitor', params, shared);
        expect(parseView(formatView(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  test('of deadlines is the state too', () => {
    fc.assert(
      fc.property(deadlines, common, (params, shared) => {
        const state = viewState('deadlines', params, shared);
        expect(parseView(formatView(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  test('of every screen in its default state is its name alone', () => {
    for (const screen of Object.keys(SCREENS).filter(isScreenId)) {
      const state = screenView(screen, { t: 't-1', asof: null, lang: null, mine: null, v: null });
      expect(formatView(state)).toBe(`#/${screen}`);
      expect(parseView(`#/${screen}`).state).toEqual(state);
    }
  });

  test('never throws, and what it cannot read falls back with a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const { state } = parseView(hash);
        expect(parseView(formatView(state)).state).toEqual(state);
      }),
    );
  });

  test('empty opens the overview', () => {
    expect(parseView('')).toEqual({
      state: screenView('overview', { t: null, asof: null, lang: null, mine: null, v: null }),
      problems: [],
    });
  });

  test.each([
    ['#/targets?sort=colour', 'sort', 'unknown-value'],
    ['#/targets?asof=2025-02-30', 'asof', 'not-a-date'],
    ['#/targets?region=', 'region', 'empty'],
    ['#/targets?v=1%202', 'v', 'unknown-value'],
    ['#/targets?constructor=1', 'constructor', 'unknown-parameter'],
    [`#/targets?q=${'长'.repeat(2001)}`, 'q', 'too-long'],
  ])('%s: says what it does not understand', (hash, name, reason) => {
    const { problems, state } = parseView(hash);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ name, reason });
    expect(state.screen).toBe('targets');
    expect(state.params).toEqual(SCREENS.targets.defaults);
  });

  test.each(['-1', '1.5', '01', '1e3', 'x'])('a line is a whole number: %s is none', (line) => {
    const { problems, state } = parseView(`#/documents?doc=d-1&line=${line}`);
    expect(problems).toEqual([{ name: 'line', value: line, reason: 'not-a-count' }]);
    expect(state.params).toMatchObject({ doc: 'd-1', line: null });
  });

  test('an unknown screen opens the default one', () => {
    const { problems, state } = parseView('#/constructor?t=t-1');
    expect(problems).toMatchObject([{ name: 'screen', reason: 'unknown-screen' }]);
    expect([state.screen, state.common.t]).toEqual([DEFAULT_SCREEN, 't-1']);
  });

  test('one bad parameter does not harm the others', () => {
    const { state } = parseView('#/targets?sort=colour&region=330000~110000&t=t-1');
    expect(state.common.t).toBe('t-1');
    expect(state.params).toMatchObject({ region: ['330000', '110000'], sort: 'document' });
  });
});
