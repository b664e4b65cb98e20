/** What one document may ask of the machine: it is ended in words, and the others go on. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../extract/effects.ts';
import { readAhead, textReader } from '../../extract/corpus/threads.ts';
import { main } from '../../extract/main.ts';
import { Patience } from '../../src/domain/reading/patience.ts';
import { endlessPdf, makePdf } from './read/make-pdf.ts';
import { reasonOf } from './read/support.ts';
import { ROOT } from './support.ts';

const PLAN = '江苏省渔港建设方案\n\n到2029年，新建渔港12座。\n';
const folder = mkdtempSync(join(tmpdir(), 'limits-'));
const at = (...names: string[]): string => join(folder, ...names);
const place = { directory: at('kept'), version: 'test' };
const inputOf = (name: string) => ({ name, path: at('in', name) });

beforeAll(() => {
  mkdirSync(at('in'));
  writeFileSync(at('in', 'a.txt'), PLAN);
  writeFileSync(at('in', 'b.pdf'), endlessPdf());
  writeFileSync(
    at('in', 'c.pdf'),
    makePdf([
      {
        text: [
          ['江苏省港口方案', 80, 80],
          ['到2029年，新建港口12座。', 80, 120],
        ],
      },
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]): Promise<readonly [number, readonly string[]]> {
  const errors: string[] = [];
  const effects = {
    ...nodeEffects(ROOT, at('kept')),
    print: () => undefined,
    // How far it has come is said now and then, as the machine is fast or slow.
    complain: (line: string) => void (line.includes(' left') || errors.push(line)),
  };
  return [await main([...argv, '--input', at('in'), '--seconds', '4'], effects), errors];
}
const SLOW = 'b.pdf: reading it comes to no end within 4 seconds: save it again';

describe('a document that never ends', () => {
  it('is named; nothing is written, or with --keep-going all the others', async () => {
    expect(await run('--output', at('none'))).toEqual([
      1,
      [expect.stringContaining(SLOW), expect.stringContaining('nothing was written')],
    ]);
    const [code, errors] = await run('--output', at('out'), '--keep-going', '--jobs', '2');
    expect([code, errors]).toEqual([1, [expect.stringContaining(SLOW)]]);
    const { documents } = JSON.parse(readFileSync(at('out', 'targets.json'), 'utf8')) as {
      documents: object[];
    };
    expect(documents).toMatchObject([{ file: 'a.txt' }, { file: 'c.pdf' }]);
  }, 60_000);

  it('is named in a part as well', async () => {
    const [code, errors] = await run('read', '--part', '1/1', '--output', at('parts'), '--keep-going');
    expect([code, errors]).toEqual([1, [expect.stringContaining(SLOW)]]);
  }, 60_000);

  it('is not waited for by who asks for its text alone', async () => {
    const limits = { seconds: 1, megabytes: 2048 };
    const slow = textReader(place, limits)(inputOf('b.pdf'));
    expect(await reasonOf(slow)).toEqual({
      code: 'too-slow',
      seconds: 1,
    });
    expect((await textReader(place, { ...limits, seconds: 60 })(inputOf('c.pdf'))).text).toContain(
      '新建港口12座',
    );
  }, 60_000);
});

it('a document that takes too much memory is named, and the thread goes on with the next', async () => {
  writeFileSync(at('heavy.html'), `<html>${'<b>1</b>'.repeat(450_000)}`);
  const inputs = [{ name: 'heavy.html', path: at('heavy.html') }, inputOf('a.txt')];
  const read: number[] = [];
  const problems = await readAhead(inputs, {
    count: 1,
    place: { ...place, version: 'memory' },
    limits: { seconds: 60, megabytes: 160 },
    onRead: (bytes) => void read.push(bytes),
  });
  expect([...problems]).toEqual([
    [at('heavy.html'), expect.stringContaining('reading it takes more than 160 MB of memory: split it')],
  ]);
  expect(read).toEqual([0, Buffer.byteLength(PLAN)]);
}, 60_000);

describe('patience', () => {
  const ticksUntilOver = (patience: Patience, everySteps = Infinity): number => {
    for (let n = 1; ; n += 1) {
      if (patience.tick()) return n;
      if (n % everySteps === 0) patience.step();
    }
  };
  it('ends without a step forward, and with steps after ten times as long', () => {
    expect(ticksUntilOver(new Patience(60))).toBe(61);
    expect(ticksUntilOver(new Patience(60), 59)).toBe(601);
  });
});
