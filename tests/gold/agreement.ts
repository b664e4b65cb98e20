/**
 * `npm run -s score:agreement -- --gold ANNOTATIONS --documents DOCUMENTS --answers ANSWERS`: how much surer a record is
 * when a second reader reads it alike. Of each document there is an answer (`NAME.jsonl`, see `extract ask`) by someone
 * who saw neither the annotations nor the extractor's records. Prints how many right and how many wrong records were
 * read alike, and the ratio of the two shares, which `domain/curation/agreement.ts` uses as its likelihood ratio.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { regionNamed } from '../../extract/single.ts';
import { readAnswer } from '../../src/domain/second-reading/answer.ts';
import { detectionF1, fullRecordF1, reconcile } from '../../src/domain/second-reading/reconcile.ts';
import { Source } from '../../src/domain/second-reading/source.ts';
import { verify } from '../../src/domain/second-reading/verify.ts';
import { judge } from './judged.ts';
import { readFolder } from './score.ts';

const text = { type: 'string', default: '' } as const;
const { values } = parseArgs({ options: { gold: text, documents: text, answers: text } });
const { dataset, gold } = readFolder(values.documents, values.gold);

const counts = { right: { alike: 0, all: 0 }, wrong: { alike: 0, all: 0 } };
for (const file of gold) {
  const name = basename(file, '.jsonl');
  const answer = join(values.answers, `${name}.jsonl`);
  const document = dataset.documents.find((one) => one.file.startsWith(`${name}.`));
  if (document === undefined || !existsSync(answer)) continue;
  const own = {
    ...dataset,
    targets: dataset.targets.filter(({ mentions }) => mentions[0]?.documentId === document.id),
  };
  const source = new Source(document, readFileSync(join(values.documents, document.file), 'utf8'));
  const { rows } = readAnswer(readFileSync(answer, 'utf8'));
  const { verified, refused } = verify(source, rows, own.targets, regionNamed);
  const { items, agreement } = reconcile(document.id, own.targets, verified, null);
  const alike = new Set(items.flatMap(({ kind, id }) => (kind === 'same' ? [id] : [])));
  for (const { target, wrong } of judge(own, [file])) {
    const side = wrong ? counts.wrong : counts.right;
    side.all += 1;
    if (alike.has(target.id)) side.alike += 1;
  }
  const f1 = [detectionF1(agreement), fullRecordF1(agreement)].map((share) => share.toFixed(3)).join(' ');
  console.log(`${name}: F1 ${f1}, ${rows.length} answered, ${refused.length} refused`);
}
const { right, wrong } = counts;
const share = ({ alike, all }: typeof right): number => alike / all;
console.log(`right records read alike: ${right.alike} of ${right.all}, ${share(right).toFixed(3)}`);
console.log(`wrong records read alike: ${wrong.alike} of ${wrong.all}, ${share(wrong).toFixed(3)}`);
console.log(`likelihood ratio: ${(share(right) / share(wrong)).toFixed(1)}`);
