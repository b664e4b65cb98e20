/** How many commitments of datasets the rules of data/themes.json place in a theme, and not in the last one: other. */
import { readFileSync } from 'node:fs';
import { dataset } from '../../src/domain/dataset/schema.ts';

const share = (placed: number, all: number): string => `${((100 * placed) / all).toFixed(1)} %`;

let [placed, all] = [0, 0];
for (const file of process.argv.slice(2)) {
  const { targets } = dataset.parse(JSON.parse(readFileSync(file, 'utf8')));
  const themed = targets.filter(({ theme }) => theme !== null && theme.id !== 'other').length;
  console.log(`${file}: ${themed} of ${targets.length}, ${share(themed, targets.length)}`);
  placed += themed;
  all += targets.length;
}
console.log(`all: ${placed} of ${all}, ${share(placed, all)}`);
