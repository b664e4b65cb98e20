/** Corrections in the page: the same records as a run of the extractor's own step over everything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../../src/bulk/dataset-index.ts';
import type { Correction, FieldChange } from '../../../../src/domain/curation/curation.ts';
import {
  addition,
  amend,
  amendAddition,
  rejection,
  uncorrected,
} from '../../../../src/domain/curation/amend.ts';
import { applyCuration } from '../../../../src/domain/curation/apply.ts';
import {
  correctionsHere,
  curateView,
  touchedDocuments,
} from '../../../../src/domain/curation/curate-view.ts';
import { correctionKey, inOrder } from '../../../../src/domain/curation/key.ts';
import { planCorrections } from '../../../../src/domain/curation/plan.ts';
import { splitRecords } from '../../../../src/domain/dataset/target-index.ts';
import { fingerprintOf, fingerprintQuote } from '../../../../src/domain/dataset/fingerprint.ts';
import {
  dataset as datasetSchema,
  type PolicyDocument,
  type Target,
} from '../../../../src/domain/dataset/schema.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const dataset = datasetSchema.parse(JSON.parse(readFileSync(join(DATA, 'targets.json'), 'utf8')));
const LABELS = { themes: [], families: [] };
const view = openIndex(buildIndex(dataset, 'v', LABELS));
const textOf = ({ id }: PolicyDocument): string => readFileSync(join(DATA, 'text', `${id}.txt`), 'utf8');
const SAID = { who: '王工', when: '2026-03-01T00:00:00.000Z', why: '核对' };

const [first, second, third] = dataset.targets;
if (first === undefined || second === undefined || third === undefined) throw new Error('no targets');
const printOf = (target: Target) =>
  fingerprintOf(
    target,
    dataset.documents
      .flatMap(({ articles }) => articles)
      .find(({ id }) => id === target.mentions[0]?.articleId),
    fingerprintQuote(target.mentions),
  );
const change = (target: Target, field: FieldChange, id = 'c-1'): Correction => ({
  ...SAID,
  id,
  action: 'change',
  target: target.id,
  fingerprint: printOf(target),
  change: field,
});
const lost = (correction: Correction): Correction =>
  correction.action === 'change' ? { ...correction, target: 't-gone' } : correction;
const scope = (target: Target, to: string, id = 'c-1'): Correction =>
  change(target, { field: 'scope', old: target.scope, new: to }, id);
const home = ({ mentions }: Target) => {
  const document = dataset.documents.find(({ id }) => id === mentions[0]?.documentId);
  if (document === undefined) throw new Error('no home');
  return { sha256: document.sha256, file: document.file };
};
const missed = addition(
  { ...third, id: 'p-missed', value: 123, valueMax: null, indicator: '漏读' },
  home(third),
  SAID,
  'c-add',
);

function inPage(corrections: readonly Correction[]) {
  const touched = touchedDocuments(view, corrections);
  const records = splitRecords(dataset).filter(({ documentId }) => touched.includes(documentId));
  return curateView(view, records, corrections, textOf);
}

describe('applied in the page', () => {
  const corrections = [
    rejection(second.id, printOf(second), SAID, 'c-2'),
    scope(first, '试点'),
    scope(second, '也改', 'c-3'),
    missed,
    { ...scope(third, '别处', 'c-4'), target: 't-gone' },
  ];

  test('rows, records and problems are those of a run over the whole dataset', () => {
    const whole = applyCuration(dataset, inOrder(corrections), textOf);
    const page = inPage(corrections);
    expect(page.view.rows).toEqual(openIndex(buildIndex(whole.dataset, 'v', LABELS)).rows);
    expect([...page.records.values()]).toEqual(splitRecords(whole.dataset));
    expect(page.curated.problems).toEqual(whole.problems);
    expect(page.curated.rejected).toEqual(whole.rejected);
    expect(page.view.rows).toHaveLength(dataset.targets.length);
  });

  test('only the documents that are spoken of are needed, all where a target is gone', () => {
    expect(touchedDocuments(view, [scope(first, '试点')])).toEqual([view.rowById.get(first.id)?.documentId]);
    expect(touchedDocuments(view, [lost(scope(first, '试点'))])).toHaveLength(dataset.documents.length);
  });

  test('what may be in a part that is not there is neither applied nor a problem', () => {
    const onAdded = { ...scope(third, '别处', 'c-5'), target: 'p-missed' };
    const all = [...corrections, onAdded];
    const idsIn = (of: typeof view) => correctionsHere(of, all).map(({ id }) => id);
    expect(idsIn(view)).toEqual(all.map(({ id }) => id));
    // Of a document that is there its additions are, with what is said of them.
    const isElsewhere = () => true;
    expect(idsIn({ ...view, isElsewhere })).toEqual(['c-2', 'c-1', 'c-3', 'c-add', 'c-5']);
    expect(idsIn({ ...view, documents: [], rowById: new Map(), isElsewhere })).toEqual([]);
    expect(idsIn({ ...view, isElsewhere: () => false })).toHaveLength(all.length);
  });

  test('facts of a policy and names that are one are those of a run over the whole dataset', () => {
    const policy = view.policyById.get(first.mentions[0]?.articleId ?? '');
    const key = view.rowById.get(first.id)?.indicatorKey ?? '';
    if (policy === undefined) throw new Error('no policy');
    const { id, title, region } = policy.article;
    const place = { code: '650000', name: '新疆维吾尔自治区', level: 'province' } as const;
    const page = inPage([
      {
        ...SAID,
        id: 'c-5',
        action: 'article',
        article: id,
        title,
        document: home(first),
        change: { field: 'region', old: region, new: place },
      },
      { ...SAID, id: 'c-6', action: 'synonym', from: key, to: '同一指标' },
    ]);
    expect(page.curated.problems).toEqual([]);
    expect(page.view.policyById.get(id)?.article.region).toEqual(place);
    expect(page.view.documents.flatMap(({ articles }) => articles)).toContainEqual(
      expect.objectContaining({ id, region: place }),
    );
    expect(page.view.documents).toHaveLength(view.documents.length);
    const row = page.view.rowById.get(first.id);
    expect(row).toMatchObject({ region: place, indicatorKey: '同一指标' });
    expect(row?.curated?.map(({ field }) => field)).toEqual(['region', 'indicatorKey']);
    expect(page.view.regions.get('650000')).toEqual(place);
    expect(page.view.rows.filter(({ indicatorKey }) => indicatorKey === key)).toEqual([]);
  });

  test('a row that nobody corrected keeps its identity', () => {
    const rows = inPage([scope(first, '试点')]).view.rows;
    expect(rows.filter((row) => view.rowById.get(row.id) !== row).map(({ id }) => id)).toEqual([first.id]);
  });
});

describe('from a form', () => {
  const given = { original: first, fingerprint: printOf(first), said: SAID, newId: () => 'c-new' };
  const raised = { value: 5, valueMax: null };

  test('each field that differs is a change against the original', () => {
    const { put, drop } = amend({ ...given, fields: { scope: '试点', indicator: first.indicator }, own: [] });
    expect(put).toEqual([scope(first, '试点', 'c-new')]);
    expect(drop).toEqual([]);
  });

  test('a second correction of a field takes the place of the first; a field put back drops it', () => {
    const [own] = amend({ ...given, fields: raised, own: [] }).put;
    if (own?.action !== 'change') throw new Error('a change');
    const again = amend({
      ...given,
      fields: { value: 6, valueMax: null },
      own: [own],
      newId: () => 'c-other',
    });
    expect(again.put).toMatchObject([{ id: 'c-new', change: { old: first.value, new: 6 } }]);
    expect(amend({ ...given, fields: raised, own: [own] })).toEqual({ put: [], drop: [] });
    expect(amend({ ...given, fields: {}, own: [own] })).toEqual({ put: [], drop: [own] });
    expect(uncorrected({ ...first, value: 5 }, [own])).toEqual(first);
  });

  test('an added record is corrected in itself', () => {
    expect(amendAddition(missed, { scope: '试点' }, SAID).record).toEqual({
      ...missed.record,
      scope: '试点',
    });
  });
});

describe('from a file', () => {
  const here = scope(first, '试点');

  test('new, the same, in conflict; what the dataset has is left out', () => {
    const file = [scope(first, '另说', 'c-9'), rejection(second.id, printOf(second), SAID, 'c-8'), missed];
    const plan = planCorrections(file, [here, missed], new Set());
    expect(plan.map(({ key, effect }) => [key, effect])).toEqual([
      ['p-missed:record', 'same'],
      [`${first.id}:scope`, 'conflict'],
      [`${second.id}:reject`, 'new'],
    ]);
    expect(plan.find(({ effect }) => effect === 'conflict')?.here).toBe(here);
    expect(planCorrections(file, [], new Set(['c-8', 'c-9', 'c-add']))).toEqual([]);
  });

  test('two corrections of one field that follow each other are one', () => {
    const next = change(first, { field: 'scope', old: '试点', new: '最后' }, 'c-7');
    const [only, ...more] = planCorrections([here, next], [], new Set());
    expect(more).toEqual([]);
    expect(only?.correction).toMatchObject({ id: 'c-7', change: { old: first.scope, new: '最后' } });
    expect(correctionKey(next)).toBe(only?.key);
  });
});
