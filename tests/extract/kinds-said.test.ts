/** A corrected kind decides how the figures of a policy are read, when the dataset is made. */
import { expect, it } from 'vitest';
import type { Correction } from '../../src/domain/curation/curation.ts';
import type { Read } from '../../extract/corpus/read.ts';
import { datasetOf } from '../../extract/in-memory.ts';
import { withKindsSaid } from '../../extract/kinds-said.ts';
import { emptyRegister } from '../../extract/merge/ids.ts';
import { DOCUMENT } from '../../extract/pipeline.ts';
import { readText } from '../../extract/read/text.ts';
import { encode, tables } from './support.ts';

const TEXT = '宜昌市2024年一季度工业运行情况\n\n新建绿色工厂12家，培育骨干企业30家。\n';

function part(): Read {
  const { record, statements, ...rest } = DOCUMENT.run({
    source: readText({ name: 'a.txt', bytes: encode(TEXT) }),
  });
  return { record, statements, rest: () => rest, bytes: 0 };
}

it('a bulletin that a person calls an action plan is read as one, and the correction fits', () => {
  const before = part();
  const { id, title, kind } = before.record.articles[0] ?? { id: '', title: '', kind: undefined };
  expect(kind).toBe('bulletin');
  expect(before.statements.map((one) => one.kind)).not.toContain('target');
  const correction: Correction = {
    id: 'c-1',
    action: 'article',
    who: 'A',
    when: '2026-01-01',
    why: '',
    article: id,
    title,
    document: { sha256: before.record.sha256, file: 'a.txt' },
    change: { field: 'kind', old: 'bulletin', new: 'action-plan' },
  };
  const [after] = withKindsSaid([before], [correction]);
  expect(after?.statements.map((one) => [one.kind, one.value])).toEqual([
    ['target', 12],
    ['target', 30],
  ]);
  const { dataset, unfit } = datasetOf(
    after ? [{ ...after, ...after.rest() }] : [],
    { ...tables, corrections: [correction] },
    emptyRegister(),
  );
  expect(unfit).toEqual([]);
  expect(dataset.documents[0]?.articles[0]).toMatchObject({
    kind: 'action-plan',
    curated: [{ field: 'kind' }],
  });
});

it('leaves alone what nobody corrected', () => {
  const before = part();
  expect(withKindsSaid([before], [])).toEqual([before]);
});
