/** A person's word goes before what the rules say of a link. */
import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../../src/domain/progress/choose.ts';
import { promisedOf } from '../../../../src/domain/progress/link-facts.ts';
import {
  countedOf,
  isTaken,
  type DocumentResult,
  type LinkedResult,
} from '../../../../src/domain/progress/result-links.ts';
import { documentResult, row } from '../rows.ts';
import { withVerdicts, type Verdict } from '../../../../src/domain/progress/verdict.ts';

const result = documentResult({});
const link = (doubts: LinkedResult['doubts']): LinkedResult => ({
  targetId: 't',
  resultId: 'o',
  fit: 'answers',
  doubts,
  result,
});
const KNOWN = { promised: () => null, results: new Map() };
const said = (verdict: Verdict['verdict'], resultId = 'o'): Verdict => ({
  targetId: 't',
  resultId,
  verdict,
  who: '李',
  why: '口径不同',
});

it.each<[string, LinkedResult, Verdict[], boolean]>([
  ['certain', link([]), [], true],
  ['certain and refused', link([]), [said('refused')], false],
  ['doubtful', link(['magnitude']), [], false],
  ['doubtful and taken', link(['magnitude']), [said('taken')], true],
  ['a word on another pair', link([]), [said('refused', 'o-2')], true],
])('%s', (_, one, verdicts, isCounted) => {
  const linked = withVerdicts(new Map([['t', [one]]]), verdicts, KNOWN);
  expect(linked.get('t')?.map(isTaken)).toEqual([isCounted]);
});

describe('a link that a person makes', () => {
  const target = row({ id: 't', indicator: '道路里程', value: 80, deadline: { value: '2025' } as never });
  const policy = { issueDate: { value: '2023' } } as never;
  const made = (change: Partial<DocumentResult>, verdict: Verdict['verdict'] = 'taken') => {
    const chosen = documentResult({ indicator: '路网总长', value: 85, ...change });
    const known = {
      promised: (id: string) => (id === 't' ? promisedOf(target, policy) : null),
      results: new Map([['o', chosen]]),
    };
    const linked = withVerdicts(new Map(), [said(verdict)], known).get('t') ?? [];
    return { fits: linked.map(({ fit }) => fit), counted: countedOf(linked, target).length };
  };

  it.each<[string, Partial<DocumentResult>, string, number]>([
    ['of its time', {}, 'answers', 1],
    ['on the way', { period: '2024' }, 'on-the-way', 1],
    ['of another time', { period: '2019' }, 'chosen', 1],
    ['of the year before', { period: '2022' }, 'chosen', 1],
  ])('%s', (_, change, fit, counted) => {
    expect(made(change)).toEqual({ fits: [fit], counted });
  });

  it('is not made by a refusal, nor to a result that is gone', () => {
    expect(made({}, 'refused').fits).toEqual([]);
    expect(withVerdicts(new Map(), [said('taken')], KNOWN).size).toBe(0);
  });

  it('is chosen among what is countable of its place, the likeliest name and the nearest time first', () => {
    const results = [
      documentResult({ id: 'far', indicator: '道路总里程', period: '2019' }),
      documentResult({ id: 'other', indicator: '书店' }),
      documentResult({ id: 'near', indicator: '道路总里程', period: '2024' }),
      documentResult({ id: 'unit', indicator: '道路里程', unit: '元' }),
      documentResult({ id: 'measure', indicator: '道路里程', measure: 'share' }),
      documentResult({ id: 'place', indicator: '道路里程', regionCode: '120000' }),
      documentResult({ id: 'linked', indicator: '道路里程' }),
    ];
    const promise = promisedOf(target, policy);
    const ids = (query: string) =>
      promise === null ? [] : candidatesFor(promise, results, new Set(['linked']), query).map(({ id }) => id);
    expect(ids('')).toEqual(['near', 'far', 'other']);
    expect(ids('总里程 2019')).toEqual(['far']);
    const undated = promisedOf(row({ ...target, deadline: { value: null } as never }), policy);
    const latest = undated === null ? [] : candidatesFor(undated, results, new Set(['linked']), '总里程');
    expect(latest.map(({ id }) => id)).toEqual(['near', 'far']);
  });
});

it.each<[string, Parameters<typeof countedOf>[1], number]>([
  ['a level', { measure: 'level', average: false, frequency: null }, 2],
  ['a share', { measure: 'share', average: false, frequency: null }, 2],
  ['an index', { measure: 'index', average: false, frequency: null }, 2],
  ['a sum', { measure: 'increment', average: false, frequency: null }, 1],
  ['a growth', { measure: 'growth', average: false, frequency: null }, 1],
  ['a mean of years', { measure: 'growth', average: true, frequency: null }, 2],
  ['a duty of each year', { measure: 'increment', average: false, frequency: 'annual' }, 2],
])('what is on the way is a stage of %s, or a part', (_, of, counted) => {
  expect(
    countedOf([link([]), { ...link([]), fit: 'on-the-way' }, { ...link([]), fit: 'year-before' }], of),
  ).toHaveLength(counted);
});
