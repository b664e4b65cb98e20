/** What stands where documents should be: names, kinds and sizes that no run may stumble over. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../extract/effects.ts';
import { main } from '../../extract/main.ts';
import { forTerminal } from '../../extract/terminal.ts';
import { fake } from './fake-effects.ts';
import { ROOT } from './support.ts';

const POLICY = '江苏省海洋经济发展规划\n\n到2027年，建成海洋牧场30个以上。\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'input-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

/** The command as it runs on this machine, with what it would print. */
async function run(...argv: string[]): Promise<Outcome> {
  const out: string[] = [];
  const errors: string[] = [];
  const effects = {
    ...nodeEffects(ROOT, join(folder, 'kept')),
    print: (line: string) => void out.push(line),
    complain: (line: string) => void errors.push(line),
  };
  return { code: await main(argv, effects), out, errors };
}
const extract = (input: string, ...more: string[]): Promise<Outcome> =>
  run('--input', join(folder, input), '--output', join(folder, 'out'), ...more);
const makeFifo = (name: string): void => void spawnSync('mkfifo', [join(folder, name)]);
const listening = (path: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(path, () => resolve(server));
  });

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it('among the documents of a folder is named and refused; nothing is written', async () => {
    writeFileSync(join(folder, 'in/a.txt'), POLICY);
    makeFifo('in/pipe.txt');
    symlinkSync('/etc/hosts', join(folder, 'in/link.txt'));
    symlinkSync('/dev/zero', join(folder, 'in/device.md'));
    mkdirSync(join(folder, 'in/folder.txt'));
    const server = await listening(join(folder, 'in/socket.html'));
    const { code, errors } = await extract('in');
    server.close();
    expect(code).toBe(1);
    expect(errors.join('\n')).toMatch(/pipe\.txt: is a pipe, not a file/u);
    expect(errors.join('\n')).toMatch(/socket\.html: is a socket, not a file/u);
    expect(errors.join('\n')).toMatch(/link\.txt: is a link, not a file/u);
    expect(errors.join('\n')).toMatch(/device\.md: is a link, not a file/u);
    expect(errors.join('\n')).toContain('nothing was written');
    expect(errors).toHaveLength(5);
    expect(readdirSync(folder)).not.toContain('out');
  });

  it.each([
    ['a pipe', (path: string) => void spawnSync('mkfifo', [path])],
    ['a device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('%s that is named itself is refused, and explain does not wait for it', async (kind, make) => {
    make(join(folder, 'x.txt'));
    const explained = await run('explain', join(folder, 'x.txt'));
    expect(explained).toMatchObject({ code: 1, out: [] });
    expect(explained.errors.join('')).toContain(`x.txt: is ${kind}, not a file`);
    const { code, errors } = await extract('x.txt');
    expect(code).toBe(1);
    expect(errors.join('\n')).toMatch(
      kind === 'a folder' ? /no document here/u : RegExp(`is ${kind}, not`, 'u'),
    );
  });

  it('in the place of a file of the program itself is refused', async () => {
    writeFileSync(join(folder, 'in/a.txt'), POLICY);
    mkdirSync(join(folder, 'out'));
    makeFifo('out/ids.json');
    const { code, errors } = await extract('in');
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/ids\.json is no plain file/u)]);
  });
});

describe('names', () => {
  // macOS and Windows keep no such names.
  it.skipIf(process.platform !== 'linux')(
    'that are not UTF-8 are shown by their bytes and refused',
    async () => {
      writeFileSync(join(folder, 'in/a.txt'), POLICY);
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/in/b`), Buffer.from([0xff, 0xb0]), Buffer.from('.txt')]),
        '',
      );
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/in/`), Buffer.from([0xff]), Buffer.from('.png')]),
        '',
      );
      const { code, errors } = await extract('in');
      expect(code).toBe(1);
      expect(errors[0]).toContain(String.raw`b\xff\xb0.txt: its name is not UTF-8 text: rename it`);
      expect(errors).toHaveLength(2);
      expect(await extract('in', '--keep-going')).toMatchObject({ code: 1 });
      expect(readFileSync(join(folder, 'out/targets.json'), 'utf8')).toContain('a.txt');
    },
  );

  it.each([
    ['a colour\u001b[31m and a \u0007 bell', String.raw`a colour\u001b[31m and a \u0007 bell`],
    ['two\nlines\r', String.raw`two\u000alines\u000d`],
    ['turned \u202ergpj.txt\u2066', String.raw`turned \u202ergpj.txt\u2066`],
    ['C1 \u009b2J, DEL \u007f, tab \t', String.raw`C1 \u009b2J, DEL \u007f, tab \u0009`],
    ['unseen \u200b\u00ad\ufeff and \u2028', String.raw`unseen \u200b\u00ad\ufeff and \u2028`],
    ['a tag \u{e0041}, half \ud83d', String.raw`a tag \udb40\udc41, half \ud83d`],
    ['到2027年，é 😀 fine', '到2027年，é 😀 fine'],
  ])('%j reaches the terminal as %j', (line, shown) => {
    expect(forTerminal(line)).toBe(shown);
    expect(JSON.parse(forTerminal(JSON.stringify(line)))).toBe(line);
  });

  it('of files, whatever they hold, are printed in one line', () => {
    writeFileSync(join(folder, 'in/\u001b[2J\n江苏.txt'), POLICY);
    writeFileSync(join(folder, 'in/\u202e.txt'), '');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      `--import tsx extract/cli.ts --keep-going --input ${folder}/in --output ${folder}/out`.split(' '),
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stdout.split('\n')[0]).toMatch(/^\\u001b\[2J\\u000a江苏\.txt: 1 articles/u);
    expect(stderr).toMatch(/^extract: .*\\u202e\.txt: the file is empty/u);
  });
});

it.skipIf(process.platform === 'win32').each([['explain'], ['mentions'], ['ask']])(
  '%s | head ends quietly',
  (command) => {
    writeFileSync(join(folder, 'long.txt'), POLICY + '到2027年，建成海洋牧场30个以上。\n'.repeat(5000));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" --import tsx extract/cli.ts ${command} "${folder}/long.txt" | head -n 1`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(2);
  },
);

it.skipIf(process.platform === 'win32')('what a run prints into is no file of somebody else', () => {
  writeFileSync(join(folder, 'in/a.txt'), POLICY);
  mkdirSync(join(folder, 'out'));
  const command = `"${process.execPath}" --import tsx extract/cli.ts --input "${folder}/in" --output "${folder}/out"`;
  const log = join(folder, 'out/log');
  expect(spawnSync('sh', ['-c', `${command} >"${log}" 2>&1`], { cwd: ROOT }).status).toBe(0);
  expect(readFileSync(log, 'utf8')).toContain('1 commitments');
  rmSync(join(folder, 'out'), { recursive: true });
  mkdirSync(join(folder, 'out'));
  writeFileSync(log, 'mine');
  expect(spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' }).stderr).toContain(
    'out/log is there',
  );
});

it('a file above the bound is refused before it is read', async () => {
  writeFileSync(join(folder, 'in/a.txt'), '');
  truncateSync(join(folder, 'in/a.txt'), 60 * 2 ** 20);
  const { code, errors } = await extract('in');
  expect(code).toBe(1);
  expect(errors[0]).toContain('a.txt: it has more than 50 MB');
});

describe('files of the same bytes', () => {
  it('are one document that knows all names', async () => {
    const { disk, out, effects } = fake({ 'in/b.txt': POLICY, 'in/a.txt': POLICY, 'in/c.md': POLICY });
    expect(await main(['--input', 'in', '--output', 'out'], effects)).toBe(0);
    const { documents } = JSON.parse(String(disk.get('out/targets.json'))) as { documents: object[] };
    expect(documents).toMatchObject([{ file: 'a.txt', alsoAs: ['b.txt', 'c.md'] }]);
    expect(out[0]).toContain('a.txt (the same bytes as b.txt, c.md: kept once): 1 articles');
    expect(out[1]).toBe('1 commitments and 0 results from 1 documents');
  });

  it('different documents whose hashes begin alike are told, not mixed', async () => {
    let tail = 0;
    const hash = (): string => 'abcdef012345' + String((tail += 1)).padStart(52, '0');
    const { errors, effects } = fake({ 'in/a.txt': POLICY, 'in/b.txt': `${POLICY}。` }, { hash });
    expect(await main(['--input', 'in', '--output', 'out'], effects)).toBe(1);
    expect(errors[0]).toContain('b.txt: its hash begins like that of a.txt, d-abcdef012345');
  });

  it('of one name in two folders are told apart by these, and keep their records where one cannot be read', async () => {
    const { disk, effects } = fake({ 'in/x.txt': POLICY, 'more/in/x.txt': `${POLICY}。`, 'in/y.txt': 'x' });
    const args = ['--input', 'in', '--input', 'more/in', '--input', 'in/y.txt', '--output', 'out'];
    const documents = (): unknown =>
      (JSON.parse(String(disk.get('out/targets.json'))) as { documents: unknown }).documents;
    expect(await main(args, effects)).toBe(0);
    const files = [{ file: 'in/x.txt' }, { file: 'more/in/x.txt' }, { file: 'y.txt' }];
    expect(documents()).toMatchObject(files);
    disk.set('more/in/x.txt', '');
    expect(await main([...args, '--keep-going'], effects)).toBe(1);
    expect(documents()).toMatchObject(files);
  });

  it('stay one when one of them cannot be read any more, and when all cannot', async () => {
    const { disk, effects } = fake({ 'in/a.txt': POLICY, 'in/b.txt': POLICY });
    const keepGoing = ['--input', 'in', '--output', 'out', '--keep-going'];
    await main(keepGoing, effects);
    const documents = (): unknown =>
      (JSON.parse(String(disk.get('out/targets.json'))) as { documents: unknown }).documents;
    disk.set('in/a.txt', '');
    expect(await main(keepGoing, effects)).toBe(1);
    expect(documents()).toMatchObject([{ file: 'b.txt' }]);
    disk.set('in/c.txt', POLICY.replace('江苏', '福建'));
    disk.set('in/b.txt', '');
    expect(await main(keepGoing, effects)).toBe(1);
    expect(documents()).toMatchObject([{ file: 'b.txt' }, { file: 'c.txt' }]);
  });
});

describe('files of the program itself', () => {
  it.each([
    [
      'targets.json',
      '{"schemaVersion":7,"documents":[],"targets":[]}',
      /of schema version 7, and this program knows/u,
    ],
    ['ids.json', '{"schemaVersion":0,"ids":{}}', /of schema version 0/u],
    [
      'targets.json',
      '{"schemaVersion":1,"documents":[{}],"targets":3}',
      /\(documents\.0\.id: .*, and \d+ more\)$/u,
    ],
    ['targets.json', '[]', /is not of the form that this program writes \(Invalid/u],
  ])('%s %s is named in one sentence', async (name, content, sentence) => {
    const { errors, effects } = fake({ 'in/a.txt': POLICY, [`out/${name}`]: content });
    expect(await main(['--input', 'in', '--output', 'out'], effects)).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(RegExp(`^extract: out/${name} `, 'u'));
    expect(errors[0]).toMatch(sentence);
    expect(errors[0]).not.toContain('\n');
  });

  it.each(['ids.json', 'targets.json', 'manifest.json'])('a broken %s is named', async (name) => {
    writeFileSync(join(folder, 'in/a.txt'), POLICY);
    await extract('in');
    writeFileSync(join(folder, 'out', name), '{"schemaVersion": 1,');
    const { code, errors } = await extract('in');
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(RegExp(`out/${name} is damaged, or no JSON: `, 'u'))]);
  });
});

it('--keep-going keeps the dataset where nothing could be read', async () => {
  const { disk, errors, effects } = fake({ 'in/a.txt': POLICY });
  await main(['--input', 'in', '--output', 'out'], effects);
  const before = disk.get('out/targets.json');
  expect(await main(['--input', 'typo', '--output', 'out', '--keep-going'], effects)).toBe(1);
  expect(disk.get('out/targets.json')).toBe(before);
  expect(errors.at(-1)).toContain('nothing was written, since no document could be read');
});
