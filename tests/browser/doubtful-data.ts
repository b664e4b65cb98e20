/** The built-in dataset with policies whose facts are doubtful, inferred or without a record, as the extractor would say it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { datasetFiles } from '../../src/build/dataset-files.ts';
import { readDataset } from '../../src/build/read-dataset.ts';
import {
  dataset as datasetSchema,
  type Article,
  type ArticleFacts,
  type Dataset,
  type Fact,
  type FactEvidence,
  type PolicyDocument,
} from '../../src/domain/dataset/schema.ts';

const DATA = join(import.meta.dirname, '../../data');
const built = datasetSchema.parse(JSON.parse(readFileSync(join(DATA, 'targets.json'), 'utf8')));

export const policies: readonly Article[] = built.documents.flatMap(({ articles }) => articles);

function policyTitled(start: string): Article {
  const found = policies.find(({ title }) => title.startsWith(start));
  if (found === undefined) throw new Error(`no policy ${start}`);
  return found;
}

/** Said of another place with nearly as much evidence. */
export const DOUBTFUL = policyTitled('北京市促进机器人产业');
/** Has figures, of which none became a record. */
export const WITHOUT_RECORD = policyTitled('武汉市');
/** Plans to 2025, and most of its commitments end with it. */
export const PLAN = policyTitled('职业教育产教融合');

const fact = <V>(
  value: V,
  certainty = 0.97,
  evidence: FactEvidence[] = [],
  basis: Fact<V>['basis'] = 'stated',
): Fact<V> => ({ value, basis, certainty, evidence });

const EVIDENCE: FactEvidence[] = [
  { kind: 'title', text: '北京市', line: DOUBTFUL.lines[0], says: '北京市', weight: 6 },
  { kind: 'inside.distinct', text: '滨海新区', line: DOUBTFUL.lines[0] + 3, says: '天津市', weight: 5 },
];

function factsOf(article: Article): ArticleFacts {
  const isDoubtful = article.id === DOUBTFUL.id;
  return {
    kind: fact('measures' as const, 0.8, [], 'inferred'),
    place: isDoubtful ? fact(article.region, 0.55, EVIDENCE) : fact(article.region),
    period: fact(article.planPeriod ?? null),
    issued: fact(article.issueDate?.value ?? null),
    title: fact(article.title, 0.97, [], article.id === WITHOUT_RECORD.id ? 'inferred' : 'stated'),
    issuer: fact(article.issuer ?? null),
    documentNumber: fact(article.documentNumber ?? null),
    status: fact(article.status),
  };
}

function asRead(article: Article): Article {
  const { flags: _flags, doubts: _doubts, ...others } = article;
  const read: Article = { ...others, kind: 'measures', facts: factsOf(article) };
  if (article.id === WITHOUT_RECORD.id) return { ...read, flags: ['no-record'] };
  if (article.id !== DOUBTFUL.id) return read;
  const doubt = { fact: 'place', reason: 'uncertain', text: '天津市', line: EVIDENCE[1]?.line } as const;
  return { ...read, flags: ['facts-doubtful'], doubts: [doubt] };
}

function withDoubts({ documents, targets, ...others }: Dataset): Dataset {
  return {
    ...others,
    documents: documents.map((document) => ({ ...document, articles: document.articles.map(asRead) })),
    targets: targets.map((target) =>
      target.mentions[0]?.articleId === DOUBTFUL.id
        ? { ...target, flags: [...target.flags, 'facts-doubtful' as const] }
        : target,
    ),
  };
}

/** Documents of one policy each, to be many. */
export function manyPolicies(count: number): Dataset {
  const [home] = built.documents;
  if (home === undefined) throw new Error('no document');
  const documents = Array.from({ length: count }, (_, n): PolicyDocument => {
    const id = `d-${n.toString(16).padStart(12, '0')}`;
    const title = `虚构县第${n + 1}号行动计划`;
    const article: Article = { ...asRead(PLAN), id: `a-${n}`, title, lines: [1, 9] };
    return { ...home, id, title, file: `${n}.txt`, articles: [article] };
  });
  return { ...built, documents: documents.map(({ issue: _issue, ...one }) => one), targets: [] };
}

/** Answers every file of the dataset as it would be built of this one. */
export async function serveDoubtful(page: Page, dataset: Dataset = withDoubts(built)): Promise<void> {
  const source = readDataset(DATA);
  const { indexPath, files } = datasetFiles({
    ...source,
    documents: () => dataset.documents,
    targets: () => dataset.targets,
    version: 'doubtful',
  });
  await page.route('**/data/**', (route) => {
    const path = /data\/[^?]*/u.exec(decodeURIComponent(route.request().url()))?.[0] ?? '';
    const body = files.get(path.startsWith('data/index-') ? indexPath : path)?.();
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body });
  });
}
