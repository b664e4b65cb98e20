import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../../src/bulk/dataset-index.ts';
import {
  joinLocal,
  localLedger,
  localPart,
  localRecords,
  withLocalMentions,
  type LocalSource,
} from '../../../../src/domain/dataset/local-dataset.ts';
import { isLocal } from '../../../../src/domain/dataset/local-id.ts';
import type { Decision } from '../../../../src/domain/proposal/decision.ts';
import { decision, DOCUMENT, LEDGER, SECOND, target, TEXT } from '../proposal/targets.ts';

const ID = 'l-0123456789ab';
/** The built-in dataset has the very same document, with the very same ids. */
const dataset = { schemaVersion: 1 as const, documents: [DOCUMENT], targets: [target(), SECOND] };
const builtIn = openIndex(buildIndex(dataset, 'v1', { themes: [], families: [] }));
const isKnown = (id: string): boolean => builtIn.rowById.has(id);

const source = (decisions: readonly Decision[]): LocalSource => ({
  id: ID,
  document: DOCUMENT,
  targets: [target(), SECOND],
  families: [{ id: 'f-local', name: { zh: '产值', en: 'Output' }, definition: { zh: '口径', en: 'what' } }],
  decisions,
});
const part = (...decisions: Decision[]) => localPart(source(decisions), isKnown);

describe('joining what was imported', () => {
  test('only what was accepted joins, under ids of its own', () => {
    const view = joinLocal(builtIn, [part(decision('t-1'))]);
    const own = view.rows.filter(({ id }) => isLocal(id));
    expect(own.map(({ id }) => id)).toEqual([`${ID}-t-1`]);
    expect(own.map(({ documentId, articleId }) => [documentId, articleId])).toEqual([[ID, `${ID}-1`]]);
    expect(view.rows).toHaveLength(builtIn.rows.length + 1);
    expect(view.documents.map(({ id }) => id)).toEqual([DOCUMENT.id, ID]);
    expect(view.policyById.get(`${ID}-1`)?.document.id).toBe(ID);
    expect(view.labels.zh.get('f-local')).toBe('产值');
    for (const row of builtIn.rows) expect(view.rowById.get(row.id)).toBe(row);
  });

  test('a record from before there were keys gets its key from the curated families', () => {
    const keys = [{ name: '海水产业规模', wordings: [target().indicator], fillers: [], units: [] }];
    const view = joinLocal({ ...builtIn, keys }, [part(decision('t-1'))]);
    const own = view.rows.find(({ id }) => isLocal(id));
    expect(own).toMatchObject({ indicatorKey: '海水产业规模', average: false, cumulative: false });
  });

  test('what waits for a verdict is counted by its policy, what has one is not', () => {
    expect(joinLocal(builtIn, [part()]).pendingCounts).toEqual(new Map([[`${ID}-1`, 2]]));
    expect(part(decision('t-1')).pending).toEqual([[`${ID}-1`, 1]]);
    expect(part(decision('t-1'), decision('t-2', { verdict: 'rejected' })).pending).toEqual([]);
  });

  test('the same decisions give the same ids', () => {
    const ids = (): string[] => part(decision('t-1'), decision('t-2')).targets.map(({ id }) => id);
    expect(ids()).toEqual(ids());
  });

  test('a correction is marked as a person’s, with what was read', () => {
    const [own] = part(decision('t-1', { corrections: { value: 35 } })).targets;
    expect(own).toMatchObject({ value: 35, curated: [{ field: 'value', old: 30 }] });
  });

  test('a further mention joins the known commitment and is no row', () => {
    const relation = { kind: 'mention' as const, of: 't-1' };
    const parts = [part(decision('t-1', { relation }))];
    const view = joinLocal(builtIn, parts);
    expect(view.rows).toHaveLength(builtIn.rows.length);
    expect(view.rowById.get('t-1')?.mentionCount).toBe(2);
    const records = withLocalMentions(
      { documentId: DOCUMENT.id, sha256: DOCUMENT.sha256, targets: dataset.targets },
      parts,
    );
    expect(records.targets[0]?.mentions.map(({ documentId }) => documentId)).toEqual([DOCUMENT.id, ID]);
    expect(localLedger(parts[0] ?? part(), LEDGER, TEXT).numbers[1]?.fate).toEqual({ target: 't-1' });
  });

  test('an update stands beside the known commitment and names it', () => {
    const relation = { kind: 'update' as const, of: 't-1' };
    const view = joinLocal(builtIn, [part(decision('t-1', { relation, corrections: { value: 50 } }))]);
    expect(view.updates).toEqual(new Map([[`${ID}-t-1`, 't-1']]));
    expect(view.rowById.get('t-1')?.value).toBe(30);
    expect(view.rowById.get(`${ID}-t-1`)?.value).toBe(50);
  });

  test.each(['mention', 'update'] as const)('a %s of what is no longer known stands on its own', (kind) => {
    const lost = part(decision('t-1', { relation: { kind, of: 't-gone' } }));
    expect(localRecords(lost).targets.map(({ id }) => id)).toEqual([`${ID}-t-1`]);
    expect(lost.updates.size).toBe(0);
  });
});

test('the fates of the numbers follow the review', () => {
  const added = target({ id: 'p-000001', at: '8项', indicator: '考核事项', value: 8, unit: '项' });
  const reviewed = part(decision('t-1', { verdict: 'rejected' }), decision(added.id, { added }));
  const { numbers, documentId } = localLedger(reviewed, LEDGER, TEXT);
  expect(documentId).toBe(ID);
  expect(numbers.map(({ text, fate }) => [text, fate])).toEqual([
    ['2026年', { reason: 'date' }],
    ['30家', { reason: 'rejected-by-person' }],
    ['120亿元', { reason: 'not-reviewed' }],
    ['8项', { target: `${ID}-p-000001` }],
  ]);
});
