/**
 * Ids outlive what happens to documents: people's notes hang on them.
 *
 * @module-tag whole-corpus
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../extract/merge/changes.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import { extract, type Result } from '../../../extract/in-memory.ts';
import { readText } from '../../../extract/read/text.ts';
import type { Fingerprint, Target } from '../../../src/domain/dataset/schema.ts';
import { encode, extractText, ROOT, tables } from '../support.ts';

const seeds = readdirSync(join(ROOT, 'seeds')).map((name) => ({
  name,
  text: readFileSync(join(ROOT, 'seeds', name), 'utf8'),
}));
const run = (texts: readonly { name: string; text: string }[], register = emptyRegister()): Result =>
  extract(
    texts.map(({ name, text }) => readText({ name, bytes: encode(text) })),
    tables,
    register,
  );
const before = run(seeds);

/** Share of the earlier targets found again under their id; `same` tells which commitment is which by its evidence. */
function kept(after: Result): number {
  const key = (target: Target): string =>
    [
      target.region.code,
      target.indicator,
      target.scope,
      target.value,
      target.unit,
      target.deadline.value,
      target.kind,
    ].join('|');
  const ids = new Map(after.dataset.targets.map((target) => [key(target), target.id]));
  const same = before.dataset.targets.filter((target) => ids.has(key(target)));
  expect(same.length).toBeGreaterThan(before.dataset.targets.length * 0.9);
  return same.filter((target) => ids.get(key(target)) === target.id).length / same.length;
}

const MUTATIONS: readonly (readonly [string, (text: string, i: number) => { name: string; text: string }])[] =
  [
    ['a renamed file', (text, i) => ({ name: `renamed-${i}.txt`, text })],
    ['a paragraph inserted above', (text, i) => ({ name: `${i}.txt`, text: `本刊说明\n\n${text}` })],
    [
      'other white space',
      (text, i) => ({ name: `${i}.txt`, text: text.replace(/ 家/g, '家').replace(/(\d)年/g, '$1 年') }),
    ],
    ['other line ends', (text, i) => ({ name: `${i}.txt`, text: text.replace(/\n/g, '\r\n') })],
    [
      'a page break moved',
      (text, i) => ({ name: `${i}.txt`, text: text.replace(/，([^，。\n]{40,60})，/g, '，$1，\n\n12\n\n') }),
    ],
  ];

describe('ids', () => {
  it.each(MUTATIONS)('survive %s', (_, mutate) => {
    const after = run(
      seeds.map(({ text }, i) => mutate(text, i)),
      before.register,
    );
    expect(kept(after)).toBeGreaterThanOrEqual(0.99);
  });

  const policy = (sentence: string): string => `江苏省海洋经济发展规划\n\n苏政发〔2024〕3号\n\n${sentence}\n`;
  const only = (result: Result): Target => {
    expect(result.dataset.targets).toHaveLength(1);
    return result.dataset.targets[0] as Target;
  };
  const CHANGED: readonly (readonly [string, string, string])[] = [
    ['a raised value', '到2027年，建成海洋牧场40个以上。', 'raised'],
    ['a moved deadline', '到2028年，建成海洋牧场30个以上。', 'deadline-moved'],
    ['a reworded indicator', '到2027年，建成国家级海洋牧场30个以上。', 'wording'],
  ];
  it.each(CHANGED)('survive %s, and the run says so', (_, sentence, change) => {
    const first = extractText(policy('到2027年，建成海洋牧场30个以上。'));
    const second = extractText(policy(sentence), 'other.txt', first.register);
    expect(only(second).id).toBe(only(first).id);
    expect(changesBetween(first.dataset, second.dataset).map(({ kind }) => kind)).toEqual([change]);
  });

  const NAMES = ['t-0000000001', 't-0000000002', 't-0000000003'] as const;
  const PASTURES = '到2027年，建成海洋牧场30个以上。';
  const CHOSEN: readonly (readonly [string, Partial<Fingerprint>, readonly Partial<Fingerprint>[]])[] = [
    [
      'of equal figures that of the likest sentence',
      {},
      [
        { quote: '到2027年，建成海洋牧场30个以上，并向社会开放' },
        { quote: '把海洋牧场做到30个', policy: '别的规划' },
        { quote: '另有一句', policy: '别的规划' },
      ],
    ],
    [
      'of changed figures that of the likest name and sentence',
      { value: 40 },
      [
        { indicator: '海洋牧场' },
        { indicator: '国家级海洋牧场', quote: '把国家级海洋牧场做大做强' },
        { indicator: '近海的海洋牧场', quote: '到2027年，建成各类牧场' },
      ],
    ],
  ];
  it.each(
    CHOSEN.flatMap(([name, over, rest]) =>
      [0, 1, 2].map((turn) => [name, turn, over, [...rest.slice(turn), ...rest.slice(0, turn)]] as const),
    ),
  )('are, %s (from place %i on)', (_, turn, over, others) => {
    const [entry] = Object.values(extractText(policy(PASTURES)).register.ids);
    if (entry === undefined) throw new Error('no entry');
    const entries = others.map((other, i) => [
      NAMES[i],
      { fingerprint: { ...entry.fingerprint, ...over, ...other }, aliases: [] },
    ]);
    const register = { ...emptyRegister(), ids: Object.fromEntries(entries) };
    const likest = (others.length - turn) % others.length;
    expect(only(extractText(policy(PASTURES), 'a.txt', register)).id).toBe(NAMES[likest]);
  });

  it('stay where they are among records that say the same', () => {
    const text = policy(Array.from({ length: 8 }, () => '对新认定的企业，给予50万元奖励。').join('\n\n'));
    const first = extractText(text);
    const idsIn = ({ dataset }: Result): string[] => dataset.targets.map(({ id }) => id);
    expect(idsIn(first)).toHaveLength(8);
    expect(idsIn(extractText(text, 'test.txt', first.register))).toEqual(idsIn(first));
  });

  it('come back with a commitment that was gone for a while', () => {
    const first = extractText(policy('到2027年，建成海洋牧场30个以上。'));
    const gone = extractText(policy('海洋经济持续发展。'), 'a.txt', first.register);
    expect(gone.dataset.targets).toEqual([]);
    const back = extractText(policy('到2027年，建成海洋牧场30个以上。'), 'b.txt', gone.register);
    expect(only(back).id).toBe(only(first).id);
  });

  it('are new for what is new', () => {
    const first = extractText(policy('到2027年，建成海洋牧场30个以上。'));
    const second = extractText(
      policy('到2027年，建成海洋牧场30个以上，培训渔民2万人次。'),
      'a.txt',
      first.register,
    );
    expect(changesBetween(first.dataset, second.dataset).map(({ kind }) => kind)).toContain('new');
    expect(new Set(second.dataset.targets.map(({ id }) => id)).size).toBe(2);
  });

  it('differ for contradicting values, which are flagged', () => {
    const text = policy('到2027年，建成海洋牧场30个以上。\n\n到2027年，建成海洋牧场50个以上。');
    const { dataset } = extractText(text);
    expect(dataset.targets.map(({ value, flags }) => [value, flags])).toEqual([
      [30, ['contradiction']],
      [50, ['contradiction']],
    ]);
  });

  it('no change is reported where nothing changed', () => {
    const again = run(seeds, before.register);
    expect(changesBetween(before.dataset, again.dataset)).toEqual([]);
    expect(again.register).toEqual(before.register);
  });
});
