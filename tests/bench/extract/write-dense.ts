/** `write-dense.ts FOLDER DOCUMENTS`: a corpus of so many dense reports (`tests/extract/dense-report.ts`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { denseReports } from '../../extract/dense-report.ts';

const [folder = '', documents] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
let left = Number(documents);
for (const { name, bytes } of denseReports(Infinity)) {
  if (left === 0) break;
  writeFileSync(join(folder, name), bytes);
  left -= 1;
}
