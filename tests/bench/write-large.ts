/**
 * `COMMITMENTS=300000 RESULTS=700000 tsx tests/bench/write-large.ts FOLDER`: a synthetic dataset as the extractor would write
 * it, of which a page can be built. FOLDER must be empty.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonPieces } from '../../extract/output/json-lines.ts';
import { writeNew } from '../../extract/output/whole-file.ts';
import {
  DOCUMENT_FOLDERS,
  ledgerPath,
  MANIFEST,
  manifestText,
  textPath,
  type FileMark,
} from '../../src/domain/dataset/manifest.ts';
import { SCHEMA_VERSION } from '../../src/domain/dataset/schema.ts';
import { syntheticCorpus, syntheticResults } from '../synthetic-corpus.ts';

const [folder = ''] = process.argv.slice(2);
const dataset = syntheticCorpus(Number(process.env['COMMITMENTS'] ?? 100_000), 1, 8);
const observations = syntheticResults(dataset, Number(process.env['RESULTS'] ?? 0));
const marks: FileMark[] = [];
const write = (path: string, pieces: Iterable<string>): void => {
  marks.push({ path, ...writeNew(join(folder, path), pieces, false) });
};

for (const name of DOCUMENT_FOLDERS) mkdirSync(join(folder, name), { recursive: true });
write('targets.json', jsonPieces(dataset));
write('observations.json', jsonPieces({ schemaVersion: SCHEMA_VERSION, observations }));
for (const { id: documentId } of dataset.documents) {
  write(textPath(documentId), ['虚构数据']);
  write(ledgerPath(documentId), jsonPieces({ documentId, numbers: [] }));
}
writeFileSync(join(folder, MANIFEST), manifestText(marks));
