import { expect, test } from 'vitest';
import { applyCuration } from '../../../../src/domain/curation/apply.ts';
import { agreedConfidence, withAgreement } from '../../../../src/domain/curation/agreement.ts';
import { localPart } from '../../../../src/domain/dataset/local-dataset.ts';
import type { Target } from '../../../../src/domain/dataset/schema.ts';
import { curationOf } from '../../../../src/domain/proposal/to-curation.ts';
import { readAnswer } from '../../../../src/domain/second-reading/answer.ts';
import { decisionOf } from '../../../../src/domain/second-reading/decide.ts';
import { reconcile } from '../../../../src/domain/second-reading/reconcile.ts';
import { GOAL, LINES, lines, POLICY, read, verified } from './support.ts';

const policy = read(POLICY);
const { document, targets } = policy;

function reconciled(answer: string, first: readonly Target[] = targets) {
  const { verified: found } = verified(answer, { ...policy, targets: first });
  return reconcile(document.id, first, found, readAnswer(answer).done).items;
}

const goal = targets.find(({ value }) => value === GOAL.value);
const kindOf = (answer: string, first?: readonly Target[]): string | undefined =>
  reconciled(answer, first).find(
    (item) => (item.kind === 'second' ? item.second.value : item.target.value) === GOAL.value,
  )?.kind;

test('same, differing, only first, only second', () => {
  expect(kindOf(lines(GOAL))).toBe('same');
  expect(kindOf(lines({ ...GOAL, measure: 'increment' }))).toBe('differs');
  expect(kindOf('')).toBe('first');
  expect(kindOf(lines(GOAL), [])).toBe('second');
});

test('no opinion on a field differs from nothing, and a reader in doubt neither agrees nor differs', () => {
  const { measure: _measure, frequency: _frequency, ...rest } = GOAL;
  expect(kindOf(lines(rest))).toBe('same');
  expect(kindOf(lines({ ...GOAL, doubt: true }))).toBeUndefined();
});

test('lines that were not asked about are not held against the first reading', () => {
  expect(kindOf('{"done":"13"}')).toBeUndefined();
  expect(kindOf(`{"done":"${LINES.goals}"}`)).toBe('first');
});

test('a figure that the second reader takes for a result says so', () => {
  const [item] = reconciled(lines({ ...GOAL, class: 'observation' }));
  expect(item).toMatchObject({ kind: 'first', isResult: true });
});

test.each([
  [-2, false],
  [-1, true],
  [0, true],
  [1, true],
  [2, false],
])('a result %i lines away is that figure: %s', (step, isResult) => {
  const { verified: found } = verified(lines({ ...GOAL, class: 'observation' }), { ...policy, targets });
  const moved = found.map((one) => ({ ...one, place: { ...one.place, line: one.place.line + step } }));
  expect(moved).toHaveLength(1);
  const { items } = reconcile(document.id, targets, moved, null);
  const item = items.find((one) => one.kind === 'first' && one.target === goal);
  expect(item).toMatchObject({ isResult });
});

test.each([
  [-2, false],
  [-1, true],
  [1, true],
  [2, false],
])('a record %i lines away is that mention: %s', (step, isSame) => {
  const { verified: found } = verified(lines(GOAL), { ...policy, targets });
  const moved = found.map((one) => ({ ...one, place: { ...one.place, line: one.place.line + step } }));
  const { agreement } = reconcile(document.id, targets, moved, null);
  expect(agreement).toMatchObject({ second: 1, both: isSame ? 1 : 0 });
});

const at = Date.UTC(2026, 10, 23);
const decided = (answer: string, first: readonly Target[] = targets) =>
  reconciled(answer, first)
    .filter((item) => item.kind === 'second' || item.target.value === GOAL.value)
    .flatMap((item) => decisionOf(item, { document, text: POLICY, reader: 'B', at }) ?? []);

/** Through the file of corrections, as the command line and the screen of a document write it. */
function corrected(answer: string, first: readonly Target[] = targets) {
  const { corrections } = curationOf(document, first, decided(answer, first), 'A', 'second reading');
  const dataset = { schemaVersion: 1 as const, documents: [document], targets: [...first] };
  return applyCuration(dataset, corrections, () => POLICY);
}

const found = (result: { readonly dataset: { readonly targets: readonly Target[] } }): Target | undefined =>
  result.dataset.targets.find(({ value }) => value === GOAL.value);

test('what both read alike is marked with its reader and is surer', () => {
  const agreed = found(corrected(lines(GOAL)));
  expect(agreed?.curated).toMatchObject([{ field: 'agreed', who: 'A', reader: 'B' }]);
  expect(agreed?.confidence).toBe(agreedConfidence(goal?.confidence ?? NaN));
  const part = localPart(
    { id: 'l-1', document, targets, families: [], decisions: decided(lines(GOAL)) },
    () => false,
  );
  expect(part.targets[0]).toMatchObject({ confidence: agreed?.confidence, curated: [{ reader: 'B' }] });
});

test('an agreement on a record that has changed since is no longer one', () => {
  const { corrections } = curationOf(document, targets, decided(lines(GOAL)), 'A');
  const changed = targets.map((target) => (target === goal ? { ...target, value: 3e11 } : target));
  const dataset = { schemaVersion: 1 as const, documents: [document], targets: changed };
  const { problems, dataset: after } = applyCuration(dataset, corrections, () => POLICY);
  expect(problems).toMatchObject([{ code: 'old-differs' }]);
  expect(after.targets).toEqual(changed);
});

test('the fields of the second reader where the two differ', () => {
  const other = lines({ ...GOAL, measure: 'increment', indicator: '食品产业收入总额' });
  expect(found(corrected(other))).toMatchObject({
    measure: 'increment',
    value: GOAL.value,
    curated: [{ field: 'measure', reader: 'B', old: 'level' }],
  });
});

test('what only the first has is left out where the second is right', () => {
  expect(found(corrected(''))).toBeUndefined();
});

test('what only the second has is added at its place, with the words that were verified', () => {
  const added = found(corrected(lines(GOAL), []));
  expect(added).toMatchObject({
    value: GOAL.value,
    unit: '元',
    indicator: GOAL.indicator,
    deadline: { value: '2027', basis: 'sentence', text: '2027年' },
    mentions: [{ line: LINES.goals, valueText: '2000亿元' }],
    curated: [{ field: 'record', reader: 'B' }],
  });
});

test('agreement raises a low confidence much and a high one little, and is never certainty', () => {
  const raised = [0.3, 0.6, 0.9, 0.99].map(agreedConfidence);
  expect(raised).toEqual(raised.toSorted((a, b) => a - b));
  expect(raised[0]).toBeGreaterThan(0.4);
  expect(raised.at(-1)).toBe(0.99);
  expect(agreedConfidence(1)).toBe(1);
});

test('a second agreement says who and raises nothing; a mark on another field is no agreement', () => {
  const mark = (reader: string, field: 'agreed' | 'unit' = 'agreed') =>
    ({
      correction: `c-${reader}`,
      field,
      who: 'A',
      when: '2026-11-23',
      why: 'second reading',
      reader,
    }) as const;
  const [target] = targets;
  if (target === undefined) throw new Error('no target');
  const doubtful = { ...target, confidence: 0.5 };
  const once = withAgreement(doubtful, mark('B'));
  expect(once.confidence).toBe(agreedConfidence(0.5));
  expect(once.confidence).toBeGreaterThan(0.5);
  const twice = withAgreement(once, mark('C'));
  expect(twice.confidence).toBe(once.confidence);
  expect(twice.curated?.map(({ reader }) => reader)).toEqual(['B', 'C']);
  const mended = withAgreement({ ...doubtful, curated: [mark('B', 'unit')] }, mark('C'));
  expect(mended.confidence).toBe(once.confidence);
});
