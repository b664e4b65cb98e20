import { describe, expect, it } from 'vitest';
import { main } from '../../extract/main.ts';
import { fake } from './fake-effects.ts';
import { gb18030 } from './read/support.ts';

const POLICY = '江苏省海洋经济发展规划\n\n到2027年，建成海洋牧场30个以上。\n';

describe('the command line', () => {
  it('reads, writes and exits 0', async () => {
    const { disk, out, effects } = fake({ 'in/a.txt': POLICY });
    expect(await main(['--input', 'in', '--output', 'out'], effects)).toBe(0);
    const dataset = JSON.parse(String(disk.get('out/targets.json'))) as { targets: { value: number }[] };
    expect(dataset.targets.map(({ value }) => value)).toEqual([30]);
    expect([...disk.keys()]).toEqual(expect.arrayContaining(['out/ids.json', 'out/schema.json']));
    expect(out.join('\n')).toContain('1 targets');
  });

  it('names every unreadable file and writes nothing: exit 1', async () => {
    const { disk, errors, effects } = fake({
      'in/a.txt': POLICY,
      'in/b.txt': '',
      'in/c.txt': new Uint8Array([0, 1, 0]),
    });
    expect(await main(['--input', 'in', '--input', 'nowhere', '--output', 'out'], effects)).toBe(1);
    expect(errors.filter((line) => /b\.txt|c\.txt|nowhere/.test(line))).toHaveLength(3);
    expect([...disk.keys()].some((name) => name.startsWith('out/'))).toBe(false);
  });

  it('--keep-going writes the rest and keeps the old records of what failed', async () => {
    const { disk, effects } = fake({ 'in/a.txt': POLICY, 'in/b.txt': POLICY.replace('江苏', '福建') });
    await main(['--input', 'in', '--output', 'out'], effects);
    disk.set('in/b.txt', '');
    expect(await main(['--input', 'in', '--output', 'out', '--keep-going'], effects)).toBe(1);
    const dataset = JSON.parse(String(disk.get('out/targets.json'))) as {
      targets: { region: { name: string } }[];
    };
    expect(dataset.targets.map(({ region }) => region.name).sort()).toEqual(['江苏省', '福建省'].sort());
  });

  it('says in which encoding it has read what does not prove one, and what could not be made out', async () => {
    const bytes = gb18030(POLICY.repeat(3));
    const nul = new TextEncoder().encode(`${POLICY.repeat(60)}\0${POLICY}`);
    const { disk, out, effects } = fake({ 'in/a.txt': bytes, 'in/b.txt': nul });
    expect(await main(['--input', 'in', '--output', 'out'], effects)).toBe(0);
    const [gb, rest] = [
      out.indexOf('  read as GB18030, which makes Chinese prose of its bytes'),
      out.join('\n'),
    ];
    expect(out[gb - 1]).toMatch(/^a\.txt: .* 1 targets/u);
    expect(rest).toMatch(
      /\nb\.txt: [^\n]* 1 targets[^\n]*\n {2}1 characters could not be made out and stand as \ufffd/u,
    );
    const dataset = JSON.parse(String(disk.get('out/targets.json'))) as { documents: object[] };
    expect(dataset.documents).toMatchObject([{ encoding: 'gb18030' }, { replaced: 1 }]);
  });

  it.each([
    [['--what']],
    [['explain']],
    [['mentions', 'a', 'b']],
    [['explain', 'a.txt', '--output', 'x']],
    [['sing', 'a.txt']],
    [['ask', 'a.txt', '--language', 'fr']],
    [['ask', 'a.txt', '--size', '0']],
  ])('%j is wrong usage: exit 2', async (argv) => {
    const { errors, effects } = fake({ 'a.txt': POLICY });
    expect(await main(argv, effects)).toBe(2);
    expect(errors.join('\n')).toContain('usage');
  });

  it('explain says what became of each number', async () => {
    const { out, effects } = fake({ 'a.txt': POLICY });
    expect(await main(['explain', 'a.txt'], effects)).toBe(0);
    expect(out).toEqual([
      'stages: read → segment → interpret → account → part → merge → ids → name → verify → correct → order',
      expect.stringMatching(/^a\.txt:1 — kind plan 0\.\d+: title\.plan /),
      expect.stringMatching(/^a\.txt:1 — place 江苏省 0\.\d+: title /),
      expect.stringMatching(/^a\.txt:1 — title 江苏省海洋经济发展规划 0\.\d+: line /),
      'a.txt:1 — status issued 0.98: no evidence',
      'a.txt:3 2027年 — left out: date',
      expect.stringMatching(
        /^a\.txt:3 30个 — target: 江苏省 海洋牧场 >=30个, 2027 \(sentence\) \[commits\.[a-z]+(?:, commits\.[a-z]+){2}\]$/,
      ),
    ]);
  });

  it('facts prints a row for each policy, the doubtful first, what was made out in brackets', async () => {
    const { out, effects } = fake({
      'a.txt': POLICY,
      'b.txt': '绿色工厂若干措施\n\n对新认定的，给予20万元奖励。\n',
    });
    expect(await main(['facts', 'a.txt', 'b.txt'], effects)).toBe(0);
    expect(out.map((line) => line.split(/ {2,}/u).slice(0, 4))).toEqual([
      ['file', 'title', 'kind', 'place'],
      ['b.txt', '绿色工厂若干措施', 'measures', expect.stringMatching(/^\[未定 /)],
      ['a.txt', '江苏省海洋经济发展规划', 'plan', '江苏省'],
    ]);
    expect(out[1]).toMatch(/place unknown$/);
    out.length = 0;
    expect(await main(['facts', '--json', 'a.txt'], effects)).toBe(0);
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      {
        file: 'a.txt',
        facts: { place: { value: { code: '320000' }, basis: 'stated' } },
        commitments: 1,
        results: 0,
      },
    ]);
    expect(await main(['facts'], effects)).toBe(2);
  });

  it('ask prints what a second reader is given', async () => {
    const { out, effects } = fake({ 'a.txt': POLICY });
    expect(await main(['ask', 'a.txt', '--language', 'en'], effects)).toBe(0);
    expect(out).toContain('3| 到2027年，建成海洋牧场30个以上。');
    expect(out.at(-1)).toBe('{"done":"1-3"}');
    out.length = 0;
    expect(await main(['ask', 'a.txt', '--doubtful'], effects)).toBe(0);
    expect(out).toEqual([]);
  });

  it('reconcile writes what both read alike, and of the rest what it is told to take', async () => {
    const said = { line: 3, class: 'target', quote: '建成海洋牧场30个以上', value_text: '30个' };
    const alike = { ...said, unit: '个', comparator: '>=', indicator: '海洋牧场', deadline: '2027' };
    const { disk, out, effects } = fake({
      'a.txt': POLICY,
      'same.jsonl': JSON.stringify(alike),
      'other.jsonl': JSON.stringify({ ...alike, class: 'support' }),
    });
    const corrections = (): unknown =>
      (JSON.parse(String(disk.get('c.json'))) as { corrections: unknown }).corrections;
    const common = ['--reader', 'B', '--who', 'A', '--output', 'c.json'];
    expect(await main(['reconcile', 'a.txt', 'same.jsonl', ...common], effects)).toBe(0);
    expect(out[1]).toBe('F1 between the readings: figures 1.000, whole records 1.000');
    expect(corrections()).toMatchObject([{ action: 'confirm', who: 'A', reader: 'B' }]);
    await main(['reconcile', 'a.txt', 'other.jsonl', ...common], effects);
    expect(out.join('\n')).toContain('a.txt:3 differs: 30个 海洋牧场: kind target / support');
    expect(corrections()).toHaveLength(1);
    await main(['reconcile', 'a.txt', 'other.jsonl', ...common, '--take', 'differing'], effects);
    expect(corrections()).toMatchObject([
      { action: 'change', change: { field: 'kind', old: 'target', new: 'support' } },
      { action: 'confirm' },
    ]);
    expect(await main(['reconcile', 'a.txt', 'same.jsonl', ...common, '--take', 'all'], effects)).toBe(2);
  });

  it.each([
    ['empty', '', 'the file is empty'],
    ['of NUL signs', '\0\0\0', 'binary'],
    ['without a record', 'I found nothing.', 'no record in it'],
  ])('an answer that is %s is no reading', async (_, answer, said) => {
    const { disk, errors, effects } = fake({ 'a.txt': POLICY, 'answer.jsonl': answer });
    const argv = ['reconcile', 'a.txt', 'answer.jsonl', '--reader', 'B', '--output', 'c.json'];
    expect(await main(argv, effects)).toBe(1);
    expect(errors).toEqual([expect.stringMatching(`^extract: answer\\.jsonl: .*${said}`)]);
    expect(disk.has('c.json')).toBe(false);
  });

  it('a record that an answer repeats is added once, however often it is taken', async () => {
    const said = { line: 3, class: 'target', quote: '到2027年，建成海洋牧场30个以上', value_text: '30个' };
    const other = { ...said, indicator: '建成海洋', comparator: '>=', deadline: '2027' };
    const answer = Array(5).fill(JSON.stringify(other)).join('\n');
    const { disk, out, effects } = fake({ 'a.txt': POLICY, 'b.jsonl': answer });
    const argv = [
      'reconcile',
      'a.txt',
      'b.jsonl',
      '--reader',
      'B',
      '--take',
      'second,differing',
      '--output',
      'c.json',
    ];
    const corrections = async (): Promise<unknown[]> => {
      await main(argv, effects);
      return (JSON.parse(String(disk.get('c.json'))) as { corrections: unknown[] }).corrections;
    };
    const first = await corrections();
    expect(out[0]).toContain('4 refused');
    expect(await corrections()).toEqual(first);
    expect(first).toHaveLength(1);
  });

  it('mentions prints JSON lines with offsets into the text', async () => {
    const { out, effects } = fake({ 'a.txt': POLICY });
    expect(await main(['mentions', 'a.txt'], effects)).toBe(0);
    const lines = out.map((line) => JSON.parse(line) as { start: number; end: number; text: string });
    expect(lines).toMatchObject([
      { line: 3, type: 'date', text: '2027年', date: '2027', value: null },
      {
        line: 3,
        type: 'quantity',
        text: '30个',
        value: 30,
        valueMax: null,
        unit: '个',
        comparator: '>=',
        date: null,
      },
    ]);
    for (const { start, end, text } of lines) expect(POLICY.slice(start, end)).toBe(text);
  });

  it('a missing file is said plainly: exit 1', async () => {
    const { errors, effects } = fake({});
    expect(await main(['explain', 'gone.txt'], effects)).toBe(1);
    expect(errors.join('')).toContain('gone.txt');
  });
});
