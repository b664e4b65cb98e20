/** SYNTHETIC: 400 commitments and 300 results of which those of cities come in parts, as a build makes them. */
import { datasetFiles, type DatasetFiles } from '../../src/build/dataset-files.ts';
import { partOf } from '../../src/domain/dataset/parts.ts';
import { PROVINCES } from '../../src/domain/region/provinces.ts';
import { syntheticCorpus, syntheticResults } from '../synthetic-corpus.ts';

const CORPUS = syntheticCorpus(400, 1);

export const inParts = (): DatasetFiles =>
  datasetFiles(
    {
      documents: () => CORPUS.documents,
      targets: () => CORPUS.targets,
      observations: () => syntheticResults(CORPUS, 300),
      version: 'parts',
      themes: undefined,
      families: undefined,
      texts: new Map(CORPUS.documents.map(({ id }) => [`${id}.txt`, () => '虚构数据'])),
      ledgers: new Map(),
    },
    { targets: 0, results: 0 },
  );

export const ofPart = (part: string) => CORPUS.targets.filter(({ region }) => partOf(region) === part);

/** The part with the most commitments. */
export const PART =
  PROVINCES.map(({ code }) => code).toSorted((a, b) => ofPart(b).length - ofPart(a).length)[0] ?? '';

/** Commitments of the first part, of `PART`, and of all. */
export const [FIRST, OWN, ALL] = [ofPart('').length, ofPart(PART).length, CORPUS.targets.length] as const;
