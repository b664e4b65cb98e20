/** The command line's own program, run by the test on a disk in memory; import.spec.ts runs it as a process once. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { readingEffects } from '../../extract/corpus/disk.ts';
import { main } from '../../extract/main.ts';
import { fake } from '../extract/fake-effects.ts';

/** The character maps that a PDF may name and not bring lie on the real disk. */
const { characterMap } = readingEffects({ directory: tmpdir(), version: 'test' });

/** The text of the targets.json that it writes for a file by itself. */
export async function commandLine(file: string): Promise<string> {
  const input = `in/${basename(file)}`;
  const { disk, errors, effects } = fake({ [input]: readFileSync(file) }, characterMap && { characterMap });
  const code = await main(['--input', input, '--output', 'out'], effects);
  if (code !== 0) throw new Error(errors.join('\n'));
  return String(disk.get('out/targets.json'));
}
