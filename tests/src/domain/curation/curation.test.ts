/** People's corrections: applied last, marked, reported when they no longer fit, and following their target. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRegister } from '../../../../extract/merge/ids.ts';
import { extract, type Result } from '../../../../extract/in-memory.ts';
import { filesOf } from '../../../extract/files-of.ts';
import { fake, filesBelow } from '../../../extract/fake-effects.ts';
import { main } from '../../../../extract/main.ts';
import { applyCuration } from '../../../../src/domain/curation/apply.ts';
import { amendArticle } from '../../../../src/domain/curation/amend.ts';
import {
  curation,
  type ArticleChange,
  type Correction,
  type FieldChange,
} from '../../../../src/domain/curation/curation.ts';
import { fingerprintOf, fingerprintQuote } from '../../../../src/domain/dataset/fingerprint.ts';
import type { IdRegister, Target } from '../../../../src/domain/dataset/schema.ts';
import { fileOf, ROOT, tables } from '../../../extract/support.ts';

const TITLE = '江苏省关于促进海洋产业发展的实施意见';
const text = (...body: string[]): string => `${TITLE}\n\n苏政发〔2024〕12号\n\n${body.join('\n\n')}\n`;
const RANCHES = '到2027年，建成海洋牧场30个以上。';
const PORTS = '到2027年，培育智慧港口12个。';
const MISSED = '泊位接电再添一成五。';
const BEFORE = text(RANCHES, PORTS, MISSED);

const run = (
  content: string,
  corrections: readonly Correction[] = [],
  register: IdRegister = emptyRegister(),
): Result => extract([fileOf('policy.txt', content)], { ...tables, corrections }, register);

const machine = run(BEFORE);
const SAID = { who: '王工', when: '2026-03-01', why: '核对原文' };

function printOf(target: Target) {
  const article = machine.dataset.documents[0]?.articles[0];
  return fingerprintOf(target, article, fingerprintQuote(target.mentions));
}
function targetWith(result: Result, indicator: string): Target {
  const found = result.dataset.targets.filter((target) => target.indicator.includes(indicator));
  expect(found).toHaveLength(1);
  return the(found[0]);
}
function the(target: Target | undefined): Target {
  if (target === undefined) throw new Error('it is not there');
  return target;
}
const ranches = targetWith(machine, '海洋牧场');
const ports = targetWith(machine, '港口');

const change = (target: Target, change: FieldChange, id = 'c-1'): Correction & { action: 'change' } => ({
  id,
  ...SAID,
  action: 'change',
  target: target.id,
  fingerprint: printOf(target),
  change,
});
const reject = (target: Target): Correction => ({
  id: 'c-2',
  ...SAID,
  action: 'reject',
  target: target.id,
  fingerprint: printOf(target),
});
function add(content = BEFORE): Correction & { action: 'add' } {
  const start = content.indexOf(MISSED);
  return {
    id: 'c-3',
    ...SAID,
    action: 'add',
    target: 'p-shore-power',
    document: { sha256: machine.dataset.documents[0]?.sha256 ?? '', file: 'policy.txt' },
    place: {
      part: 'body',
      start,
      end: start + MISSED.length,
      valueStart: start + MISSED.indexOf('一成五'),
      valueEnd: start + MISSED.indexOf('。'),
      quote: MISSED,
    },
    record: {
      kind: 'target',
      region: ranches.region,
      indicator: '泊位接电率',
      scope: '',
      value: 15,
      valueMax: null,
      unit: '个百分点',
      comparator: '=',
      measure: 'increment',
      direction: 'up',
      frequency: null,
      deadline: { value: '2027', basis: 'paragraph', text: '到2027年' },
      baseline: null,
      certainty: 'committed',
      binding: null,
      theme: null,
      family: null,
    },
  };
}
const VALUE: FieldChange = { field: 'value', old: 30, new: 300 };
const codes = ({ unfit }: Result) => unfit.map(({ code }) => code);

describe('a corrected field', () => {
  const result = run(BEFORE, [change(ranches, VALUE)]);

  it('holds what the person wrote, and says who, when, why, and what stood there', () => {
    const target = targetWith(result, '海洋牧场');
    expect(target).toEqual({
      ...ranches,
      value: 300,
      curated: [{ correction: 'c-1', field: 'value', old: 30, ...SAID }],
    });
    expect(result.unfit).toEqual([]);
  });

  it('is inferred no longer', () => {
    const inferred: Target = { ...ranches, inferred: ['indicator', 'scope'] };
    const corrected = run(BEFORE, [
      change(inferred, { field: 'indicator', old: ranches.indicator, new: '国家级海洋牧场' }),
    ]);
    expect(targetWith(corrected, '海洋牧场')).toMatchObject({ indicator: '国家级海洋牧场', inferred: [] });
  });

  it('has the key of what it is corrected to, unless a person sets the key too', () => {
    const renamed = change(ranches, { field: 'indicator', old: ranches.indicator, new: '“独角兽”企业数量' });
    expect(run(BEFORE, [renamed]).dataset.targets[0]).toMatchObject({ indicatorKey: '独角兽企业' });
    const key = { field: 'indicatorKey', old: '海洋牧场', new: '国家级海洋牧场' } as const;
    const both = run(BEFORE, [renamed, change(ranches, key, 'c-5')]);
    expect(both.unfit).toEqual([]);
    expect(both.dataset.targets[0]).toMatchObject({ indicatorKey: '国家级海洋牧场' });
  });

  it('leaves the register of ids to the machine, so that the correction can be taken back', () => {
    expect(result.register).toEqual(machine.register);
    expect(run(BEFORE, [], result.register).dataset).toEqual(machine.dataset);
  });

  it('can be corrected again, in order', () => {
    const twice = run(BEFORE, [
      change(ranches, VALUE),
      change(ranches, { field: 'value', old: 300, new: 33 }, 'c-4'),
    ]);
    expect(targetWith(twice, '海洋牧场')).toMatchObject({ value: 33, curated: { length: 2 } });
  });

  it.each<[string, FieldChange, string]>([
    ['an old value that is not there', { field: 'value', old: 31, new: 300 }, 'old-differs'],
    ['a new value that is there', { field: 'value', old: 3, new: 30 }, 'already-so'],
    [
      'a deadline that is there, whatever the order of its keys',
      {
        field: 'deadline',
        old: { value: null, basis: 'none', text: '' },
        new: { text: ranches.deadline.text, basis: ranches.deadline.basis, value: ranches.deadline.value },
      },
      'already-so',
    ],
  ])('is reported and not applied: %s', (_, field, code) => {
    const refused = run(BEFORE, [change(ranches, field)]);
    expect(codes(refused)).toEqual([code]);
    expect(refused.dataset).toEqual(machine.dataset);
  });
});

describe('not a commitment', () => {
  const result = run(BEFORE, [reject(ports)]);

  it('takes the target out and says so in the ledger', () => {
    expect(result.dataset.targets.map(({ id }) => id)).toEqual(
      machine.dataset.targets.map(({ id }) => id).filter((id) => id !== ports.id),
    );
    const start = ports.mentions[0]?.valueStart;
    expect(result.ledgers[0]?.numbers.find((entry) => entry.start === start)).toMatchObject({
      fate: { reason: 'rejected-by-person' },
      rows: ['curation'],
    });
  });
});

describe('missed, here it is', () => {
  const result = run(BEFORE, [add()]);

  it('is a record like the others, marked, with its place, theme and ledger', () => {
    const target = targetWith(result, '接电');
    expect(target).toMatchObject({
      id: 'p-shore-power',
      value: 15,
      confidence: 1,
      inferred: ['deadline'],
      theme: { by: 'rule' },
      curated: [{ correction: 'c-3', field: 'record', ...SAID }],
      mentions: [{ quote: MISSED, valueText: '一成五', line: BEFORE.split('\n').indexOf(MISSED) + 1 }],
    });
    const [mention] = target.mentions;
    expect(BEFORE.slice(mention?.start, mention?.end)).toBe(MISSED);
    expect(result.ledgers[0]?.numbers.find((entry) => entry.start === mention?.valueStart)).toMatchObject({
      text: '一成五',
      fate: { target: 'p-shore-power' },
      rows: ['curation'],
    });
    expect(result.ledgers[0]?.numbers).toHaveLength(machine.ledgers[0]?.numbers.length ?? 0);
  });

  it('can be corrected itself', () => {
    const target = targetWith(result, '接电');
    expect(
      targetWith(run(BEFORE, [change(target, { field: 'value', old: 15, new: 16 }), add()]), '接电').value,
    ).toBe(16);
  });

  it('follows its sentence', () => {
    const after = text('增加一段。', RANCHES, MISSED);
    const target = targetWith(run(after, [add()]), '接电');
    const [mention] = target.mentions;
    expect(after.slice(mention?.start, mention?.end)).toBe(MISSED);
    expect(after.slice(mention?.valueStart, mention?.valueEnd)).toBe('一成五');
  });

  it.each<[string, string, Partial<Correction & { action: 'add' }>, string]>([
    ['a sentence that is gone', text(RANCHES), {}, 'quote-not-found'],
    ['a sentence that stands twice elsewhere', text('增。', MISSED, MISSED), {}, 'quote-not-found'],
    [
      'a document that is gone',
      BEFORE,
      { document: { sha256: '0'.repeat(64), file: 'x.txt' } },
      'document-gone',
    ],
    ['an id that is taken', BEFORE, { target: ranches.id }, 'id-taken'],
  ])('is reported: %s', (_, content, other, code) => {
    const refused = run(content, [{ ...add(), ...other }]);
    expect(codes(refused)).toEqual([code]);
    expect(refused.dataset).toEqual(run(content).dataset);
  });

  it('gives way when the machine finds it itself', () => {
    const { record, place } = add();
    const [mention] = ports.mentions;
    const correction = {
      ...add(),
      place: { ...place, ...mention, quote: mention?.quote ?? '' },
      record: { ...record, value: ports.value },
    };
    const result = run(BEFORE, [correction]);
    expect(result.unfit).toMatchObject([{ code: 'already-found', found: ports.id }]);
    expect(result.dataset).toEqual(machine.dataset);
  });
});

describe('a correction follows its target', () => {
  it('when the text around it changes', () => {
    const after = run(text('增加一段。', PORTS, RANCHES), [change(ranches, VALUE)], machine.register);
    expect(targetWith(after, '海洋牧场')).toMatchObject({ id: ranches.id, value: 300 });
  });

  it('when its id is lost, by what it said', () => {
    const lost: Correction = { ...change(ranches, VALUE), target: 't-0000000000' };
    expect(targetWith(run(BEFORE, [lost]), '海洋牧场').value).toBe(300);
  });

  it('and is reported when the target is gone', () => {
    const after = run(text(PORTS), [change(ranches, VALUE), reject(ranches)], machine.register);
    expect(codes(after)).toEqual(['target-gone', 'target-gone']);
  });
});

describe('a corrected policy', () => {
  const home = { sha256: machine.dataset.documents[0]?.sha256 ?? '', file: 'policy.txt' };
  const policy = machine.dataset.documents[0]?.articles[0];
  if (policy === undefined) throw new Error('no policy');
  const fact = (change: ArticleChange, id = 'c-7'): Correction & { action: 'article' } => ({
    id,
    ...SAID,
    action: 'article',
    article: policy.id,
    title: policy.title,
    document: home,
    change,
  });
  const place = { code: '330000', name: '浙江省', level: 'province' } as const;
  const articleIn = ({ dataset }: Result) => dataset.documents[0]?.articles[0];

  it('holds what the person wrote; its commitments move with its place, but for those of another', () => {
    const elsewhere = { code: '320100', name: '南京市', level: 'city' } as const;
    const moved = run(BEFORE, [
      change(ports, { field: 'region', old: ports.region, new: elsewhere }, 'c-8'),
      fact({ field: 'region', old: policy.region, new: place }),
      fact({ field: 'issuer', old: policy.issuer ?? null, new: '浙江省人民政府' }, 'c-9'),
    ]);
    // What is said of one record goes before what is said of the policy, whichever was said first.
    expect(codes(moved)).toEqual([]);
    expect(targetWith(moved, '港口')).toMatchObject({ region: elsewhere });
    expect(articleIn(moved)).toMatchObject({
      region: place,
      issuer: '浙江省人民政府',
      curated: [
        { correction: 'c-7', field: 'region', old: policy.region, ...SAID },
        { correction: 'c-9', field: 'issuer', old: policy.issuer ?? null },
      ],
    });
    expect(articleIn(moved)?.regionEvidence).toBeUndefined();
    expect(targetWith(moved, '海洋牧场')).toMatchObject({
      region: place,
      curated: [{ correction: 'c-7', field: 'region', old: ranches.region }],
    });
  });

  it('that is a draft makes drafts of its commitments, and one that is none takes that from them', () => {
    const draft = run(BEFORE, [fact({ field: 'status', old: 'issued', new: 'draft' })]);
    expect(draft.dataset.targets.map(({ flags }) => flags)).toEqual(
      [['draft'], ['draft'], ['draft']].slice(0, draft.dataset.targets.length),
    );
    const content = BEFORE.replace('实施意见', '实施意见（征求意见稿）');
    const read = run(content);
    const [one] = read.dataset.documents[0]?.articles ?? [];
    if (one === undefined) throw new Error('no policy');
    const issued = run(content, [
      { ...fact({ field: 'status', old: 'draft', new: 'issued' }), article: one.id, title: one.title },
    ]);
    expect(read.dataset.targets[0]?.flags).toContain('draft');
    expect(issued.dataset.targets[0]?.flags).not.toContain('draft');
  });

  describe('of another time', () => {
    const PLAN = '江苏省海洋产业行动计划（2024—2026年）';
    const content = text('培育智慧港口12个。', '年内建成海洋牧场30个以上。', '到2027年，新建深水网箱500个。')
      .replace(TITLE, PLAN)
      .replace('苏政发〔2024〕12号', '（2024年3月5日）');
    const read = run(content);
    const [plan] = read.dataset.documents[0]?.articles ?? [];
    if (plan?.issueDate === undefined) throw new Error('no plan, or no date');
    const of = (change: ArticleChange, id = 'c-7'): Correction => ({
      ...fact(change, id),
      article: plan.id,
      title: plan.title,
      document: { sha256: read.dataset.documents[0]?.sha256 ?? '', file: 'policy.txt' },
    });
    const old = plan.planPeriod ?? null;
    const due = (result: Result, name: string) => targetWith(result, name).deadline.value;

    it('moves what was due with its old one, and nothing that names its own year', () => {
      expect(['港口', '牧场', '网箱'].map((name) => due(read, name))).toEqual(['2026', '2024', '2027']);
      const moved = run(content, [of({ field: 'planPeriod', old, new: { start: '2024', end: '2028' } })]);
      expect(['港口', '牧场', '网箱'].map((name) => due(moved, name))).toEqual(['2028', '2024', '2027']);
      expect(targetWith(moved, '港口')).toMatchObject({
        deadline: { value: '2028', basis: 'title', text: '2024—2028' },
        inferred: expect.arrayContaining(['deadline']),
        curated: [{ correction: 'c-7', field: 'deadline', old: { value: '2026' }, ...SAID }],
      });
      expect(targetWith(moved, '网箱').curated).toBeUndefined();
    });

    it('counts 年内 from the new date of issue', () => {
      const issueDate = { value: '2025-03-05', basis: 'sentence' } as const;
      const moved = run(content, [of({ field: 'issueDate', old: plan.issueDate ?? null, new: issueDate })]);
      expect(['港口', '牧场', '网箱'].map((name) => due(moved, name))).toEqual(['2026', '2025', '2027']);
      expect(targetWith(moved, '牧场').curated).toMatchObject([
        { field: 'deadline', old: { value: '2024' } },
      ]);
    });

    it('leaves the deadline that a person gave a record as it was given', () => {
      const harbours = targetWith(read, '港口');
      const own: Correction = {
        ...change(harbours, {
          field: 'deadline',
          old: harbours.deadline,
          new: { value: '2025', basis: 'sentence', text: '2025年' },
        }),
        fingerprint: fingerprintOf(harbours, plan, fingerprintQuote(harbours.mentions)),
      };
      const period = of({ field: 'planPeriod', old, new: { start: '2024', end: '2028' } });
      const both = run(content, [period, own]);
      expect(codes(both)).toEqual([]);
      expect(due(both, '港口')).toBe('2025');
    });

    it('says that a document of one policy is called otherwise too', () => {
      const moved = run(content, [of({ field: 'title', old: PLAN, new: '江苏省海洋产业计划' })]);
      expect(moved.dataset.documents[0]?.title).toBe('江苏省海洋产业计划');
    });
  });

  describe('that was doubtful', () => {
    const doubtful = {
      ...policy,
      kind: 'opinions' as const,
      flags: ['facts-doubtful' as const],
      doubts: [
        { fact: 'place' as const, reason: 'uncertain' as const, text: '浙江省' },
        { fact: 'kind' as const, reason: 'only-results' as const },
      ],
    };
    const records = machine.dataset.targets.map((target) => ({
      ...target,
      flags: ['region-doubtful' as const, 'facts-doubtful' as const],
    }));
    const dataset = {
      ...machine.dataset,
      documents: machine.dataset.documents.map((document) => ({ ...document, articles: [doubtful] })),
      targets: records,
    };
    const curated = (changes: readonly ArticleChange[]) =>
      applyCuration(
        dataset,
        changes.map((change, at) => fact(change, `c-${at}`)),
        () => BEFORE,
      );
    const flagsOf = (changes: readonly ArticleChange[]) =>
      curated(changes).dataset.targets.map(({ flags }) => flags);

    it('keeps its doubt, and that of its records, until nothing is left of it', () => {
      const kind: ArticleChange = { field: 'kind', old: 'opinions', new: 'plan' };
      const region: ArticleChange = { field: 'region', old: policy.region, new: place };
      expect(flagsOf([region])).toEqual(records.map(() => ['facts-doubtful']));
      expect(flagsOf([kind, region])).toEqual(records.map(() => []));
      expect(curated([kind, region]).dataset.documents[0]?.articles[0]).not.toHaveProperty('flags');
      expect(curated([region]).dataset.documents[0]?.articles[0]).toMatchObject({
        flags: ['facts-doubtful'],
        doubts: [{ fact: 'kind' }],
      });
    });

    it('is settled by who says that it is right as it stands', () => {
      const given = { own: [], document: home, said: SAID, newId: () => 'c-new' };
      const { put } = amendArticle({ ...given, article: doubtful, facts: { region: policy.region } });
      expect(put).toMatchObject([{ change: { field: 'region', old: policy.region, new: policy.region } }]);
      const after = applyCuration(dataset, put, () => BEFORE);
      expect(after.problems).toEqual([]);
      expect(after.dataset.documents[0]?.articles[0]?.doubts).toMatchObject([{ fact: 'kind' }]);
      expect(amendArticle({ ...given, article: doubtful, facts: { status: 'issued' } }).put).toEqual([]);
    });
  });

  it('is found by its title where its id is lost, and said to be gone where it is', () => {
    const title: ArticleChange = { field: 'title', old: policy.title, new: '江苏省海洋产业意见' };
    expect(articleIn(run(BEFORE, [{ ...fact(title), article: 'a-lost' }]))?.title).toBe('江苏省海洋产业意见');
    expect(codes(run(BEFORE, [{ ...fact(title), article: 'a-lost', title: '别的' }]))).toEqual([
      'article-gone',
    ]);
    expect(codes(run(BEFORE, [fact({ ...title, old: '旧题' })]))).toEqual(['old-differs']);
    expect(codes(run(BEFORE, [fact({ ...title, new: policy.title })]))).toEqual(['already-so']);
  });

  it('is corrected again against what the machine read, and back again', () => {
    const facts = { issuer: '浙江省人民政府', issueDate: '2024-05-06' };
    const given = { own: [], document: home, said: SAID, newId: () => 'c-new' };
    const first = amendArticle({ ...given, article: policy, facts });
    expect(first.put.map((one) => one.action === 'article' && one.change)).toEqual([
      { field: 'issuer', old: policy.issuer ?? null, new: '浙江省人民政府' },
      { field: 'issueDate', old: policy.issueDate ?? null, new: { value: '2024-05-06', basis: 'sentence' } },
    ]);
    const own = first.put.filter((one) => one.action === 'article');
    const corrected = articleIn(run(BEFORE, first.put));
    if (corrected === undefined) throw new Error('no policy');
    const back = amendArticle({ ...given, article: corrected, own, facts: { issuer: policy.issuer ?? '' } });
    expect(back).toEqual({ put: [], drop: own.slice(0, 1) });
  });
});

describe('two names that are one', () => {
  const same = (from: string, to: string, id = `c-${from}`): Correction => ({
    id,
    ...SAID,
    action: 'synonym',
    from,
    to,
  });
  const keys = (result: Result) => result.dataset.targets.map(({ indicatorKey }) => indicatorKey);
  const [key = ''] = keys(machine);

  it('give one key, marked with who says so, along a chain', () => {
    const result = run(BEFORE, [same(key, '海上牧场'), same('海上牧场', '牧场')]);
    expect(keys(result)[0]).toBe('牧场');
    expect(result.dataset.targets[0]?.curated).toEqual([
      { correction: 'c-海上牧场', field: 'indicatorKey', old: key, ...SAID },
    ]);
    expect(codes(result)).toEqual(['name-gone']);
  });

  it('in a ring say nothing; a name that nothing has is reported', () => {
    expect(keys(run(BEFORE, [same(key, '甲'), same('甲', key)]))).toEqual(keys(machine));
    expect(codes(run(BEFORE, [same('没有的', '甲')]))).toEqual(['name-gone']);
  });

  it('are two', () => {
    expect(curation.safeParse({ schemaVersion: 1, corrections: [same('甲', '甲')] }).success).toBe(false);
  });
});

it('a contradiction that a correction makes or solves is marked so', () => {
  const content = text(RANCHES);
  const other = text('到2027年，建成海洋牧场40个以上。')
    .replace(TITLE, '江苏省海洋牧场规划')
    .replace('12号', '13号');
  const both = (corrections: readonly Correction[]) =>
    extract([fileOf('a.txt', content), fileOf('b.txt', other)], { ...tables, corrections }, emptyRegister());
  const flags = (result: Result) => result.dataset.targets.map(({ flags }) => flags);
  const before = both([]);
  expect(flags(before)).toEqual([['contradiction'], ['contradiction']]);
  const second = the(before.dataset.targets.find(({ value }) => value === 40));
  expect(flags(both([change(second, { field: 'value', old: 40, new: 30 })]))).toEqual([[], []]);
});

describe('the file', () => {
  it('holds what the schema reads back', () => {
    const file = { schemaVersion: 1, corrections: [change(ranches, VALUE), reject(ports), add()] };
    expect(curation.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each([
    ['a field that is none', { ...change(ranches, VALUE), change: { field: 'id', old: 'a', new: 'b' } }],
    [
      'a value of another type',
      { ...change(ranches, VALUE), change: { field: 'value', old: 30, new: '300' } },
    ],
    ['nobody', { ...reject(ports), who: '' }],
    ['no date', { ...reject(ports), when: 'gestern' }],
    ['an id of the machine for an added record', { ...add(), target: 't-0123456789' }],
  ])('refuses %s', (_, correction) => {
    expect(curation.safeParse({ schemaVersion: 1, corrections: [correction] }).success).toBe(false);
  });

  it('is empty as it is kept here: it is for people, not for passing checks', () => {
    expect(tables.corrections).toEqual([]);
  });
});

it('the command line names the corrections that no longer fit', async () => {
  const { disk, errors, effects } = fake({ 'policy.txt': BEFORE });
  const corrections = [change(ranches, { field: 'value', old: 31, new: 300 })];
  disk.set(join(ROOT, 'data/curation.json'), JSON.stringify({ schemaVersion: 1, corrections }));
  const code = await main(['--input', 'policy.txt', '--output', 'out'], effects);
  expect({ code, errors }).toEqual({
    code: 0,
    errors: [expect.stringMatching(/c-1, value of t-\w+: the field holds another value/u)],
  });
  const { 'manifest.json': manifest, ...files } = filesBelow(disk, 'out');
  expect(manifest).toContain('targets.json');
  expect(files).toEqual(Object.fromEntries([...filesOf(machine)].sort(([a], [b]) => (a < b ? -1 : 1))));
});
