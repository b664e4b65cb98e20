/** The whole pipeline in one thread: from bytes to the text of every file that is written, all in memory. */
import { main } from '../../../extract/main.ts';
import { fake } from '../../extract/fake-effects.ts';
import { perturbed } from '../../extract/perturbed.ts';
import { measured, table } from './measure.ts';

const SIZES = [
  { megabytes: 1, passes: 15 },
  { megabytes: 8, passes: 5 },
  { megabytes: 64, passes: 3 },
];

export async function oneThread(): Promise<string> {
  const rows: string[][] = [];
  const warmUp = [...perturbed(4e6)];
  for (let i = 0; i < 3; i += 1) await pass(warmUp);
  for (const { megabytes, passes } of SIZES) {
    const documents = [...perturbed(megabytes * 1e6)];
    const bytes = documents.reduce((sum, document) => sum + document.bytes.length, 0);
    let commitments = 0;
    const { wall, processor } = await measured(passes, async () => {
      commitments = await pass(documents);
    });
    rows.push([
      `${megabytes} MB`,
      String(documents.length),
      String(commitments),
      (bytes / 1e6 / wall).toFixed(1),
      (bytes / 1e6 / processor).toFixed(1),
      ((processor / bytes) * 1e9).toFixed(0),
    ]);
  }
  const head = [
    'size',
    'documents',
    'commitments',
    'MB/s',
    'MB per processor second',
    'ns of processor per byte',
  ];
  return table(head, rows);
}

/** @returns how many commitments were found */
async function pass(documents: readonly { name: string; bytes: Uint8Array }[]): Promise<number> {
  const { effects, out, errors } = fake(
    Object.fromEntries(documents.map(({ name, bytes }) => [`in/${name}`, bytes])),
  );
  const code = await main(['--input', 'in', '--output', 'out'], effects);
  if (code !== 0) throw new Error(errors.join('\n'));
  return Number(/^(\d+) commitments/u.exec(out.at(-1) ?? '')?.[1]);
}
