/** What `npm run train` understands, and what it learns from names that people mended. */
import { describe, expect, it } from 'vitest';
import { askedOf } from '../gold/train/arguments.ts';
import { lessonOf } from '../gold/train/mended.ts';
import type { Correction } from '../../src/domain/curation/curation.ts';

describe('what is asked of training', () => {
  const NAMES = ['fate', 'names'];

  it.each([['--help'], ['--mesure'], ['names'], ['--only', 'titles'], ['--gold']])(
    'is not guessed: %s %s',
    (...args) => expect(askedOf(args, NAMES)).toBeUndefined(),
  );

  it('is which weights, from what, and whether they are only measured', () => {
    const args = ['--gold', 'g', '--documents', 'a', '--documents', 'b', '--only', 'names', '--measure'];
    expect(askedOf(args, NAMES)).toEqual({ only: 'names', measure: true, errors: false, curations: [] });
    expect(askedOf(['--curation', 'a.json', '--curation', 'b.json'], NAMES)?.curations).toEqual([
      'a.json',
      'b.json',
    ]);
  });
});

describe('a mended name', () => {
  const fingerprint = {
    kind: 'target',
    region: '330000',
    policy: '甲省规划',
    indicator: '年内',
    scope: '',
    measure: 'level',
    frequency: null,
    value: 30,
    unit: '家',
    deadline: '2027-12-31',
    quote: '到2027年，培育示范牧场30家。',
  } as const;
  const said = { id: 'c1', who: '甲', when: '2026-11-01', why: '' };
  const change: Correction = {
    ...said,
    action: 'change',
    target: 't-1',
    fingerprint,
    change: { field: 'indicator', old: '年内', new: '示范牧场' },
  };

  it('is a lesson of its sentence alone', () => {
    const [lesson] = lessonOf(change);
    expect(lesson?.source.text).toBe(fingerprint.quote);
    expect(lesson?.gold).toMatchObject([{ indicator: '示范牧场', value: 30, line: 1 }]);
    expect(lesson?.results).toBeUndefined();
  });

  it('of a result is one of its results', () => {
    const [lesson] = lessonOf({ ...change, fingerprint: { ...fingerprint, kind: 'observation' } });
    expect(lesson?.gold).toEqual([]);
    expect(lesson?.results).toHaveLength(1);
  });

  it('is what other corrections are not', () => {
    expect(lessonOf({ ...change, change: { field: 'unit', old: '家', new: '个' } })).toEqual([]);
    expect(lessonOf({ ...said, action: 'synonym', from: '甲', to: '乙' })).toEqual([]);
  });
});
