/**
 * The weights by which the facts of a document are chosen (extract/document), and what they are worth on documents left out.
 * Labels are a table of documents with their place, kind and years (../facts/labels.jsonl); the texts are the project's own
 * and those of the folders that are given. Weights start at what one would say without having counted (fact-priors.json) and
 * move as far as documents ask for it. Each document is learnt from as it stands, and again without its title and head.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '../../../src/domain/dataset/schema.ts';
import { findDocumentNumber, findIssuer } from '../../../extract/document/issuer.ts';
import { findIssueDate } from '../../../extract/document/dates.ts';
import { kindCandidates } from '../../../extract/document/kind.ts';
import type { Candidate } from '../../../extract/document/choice.ts';
import { partsOf } from '../../../extract/document/parts.ts';
import { periodCandidates, periodEvidence } from '../../../extract/document/period.ts';
import { placeCandidates } from '../../../extract/document/place/decide.ts';
import { isActing } from '../../../extract/document/place/evidence.ts';
import type { PlaceSigns } from '../../../extract/document/place/features.ts';
import { placeSigns } from '../../../extract/document/place/place.ts';
import { signsOf } from '../../../extract/document/signs.ts';
import { UNKNOWN } from '../../../extract/recognise/region.ts';
import { articlesOf } from '../../../extract/segment/articles.ts';
import { blocksOf } from '../../../extract/segment/blocks.ts';
import { linesOf } from '../../../extract/segment/lines.ts';
import { probabilities, type Features } from '../../../extract/weigh/linear.ts';
import { documentsOf, groupsOf, type GivenDocument } from './annotated.ts';
import priors from './fact-priors.json' with { type: 'json' };
import { scoreOf, train, weightsOf, type Choice } from './logistic.ts';
import type { Model, WeightFile } from './model.ts';

/** How much is asked before a place is believed: documents whose place is known cannot tell. */
const FIXED = ['unknown', 'level.nation', 'level.province', 'level.city', 'level.district', 'file.own', 'file.within'].map((name) => `place|${name}`);
const TRAINING = { l2: 0.6, steps: 200, rate: 0.1, priors: priors as Readonly<Record<string, number>>, least: 0, fixed: FIXED };
const FOLDS = 8;
const LABELS = join(import.meta.dirname, '..', 'facts', 'labels.jsonl');

interface Label {
  /** Folder and name without ending. */
  readonly document: string;
  /** GB/T 2260 code. */
  readonly place: string;
  readonly kind: DocumentKind;
  /** First and last year; null where it speaks for none in particular. */
  readonly period: string | null;
}

/** One choice of a fact with the index of its document. */
interface FactCase {
  readonly fact: 'kind' | 'period' | 'place';
  /** As the text stands, with all that is known of it. */
  readonly isWhole: boolean;
  readonly document: number;
  readonly names: readonly string[];
  readonly right: number;
  readonly choice: Choice;
}

const labelsByDocument = (): ReadonlyMap<string, Label> =>
  new Map(
    readFileSync(LABELS, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Label)
      .map((label) => [label.document, label]),
  );

const prefixed = (fact: string, features: Features): Features => features.map(([name, value]) => [`${fact}|${name}`, value]);

function caseOf(
  fact: FactCase['fact'],
  isWhole: boolean,
  document: number,
  alternatives: readonly (readonly [name: string, features: Features])[],
  right: string,
): FactCase[] {
  const at = alternatives.findIndex(([name]) => name === right);
  if (at < 0) return [];
  return [
    {
      fact,
      isWhole,
      document,
      names: alternatives.map(([name]) => name),
      right: at,
      choice: {
        alternatives: alternatives.map(([, features]) => prefixed(fact, features)),
        right: alternatives.map((_, i) => (i === at ? 1 : 0)),
      },
    },
  ];
}

/** Candidates by the names that labels give them. */
const named = <Value>(candidates: readonly Candidate<Value>[], nameOf: (value: Value) => string) =>
  candidates.map(({ value, features }) => [nameOf(value), features] as const);

/** Without what stands at the head of the text. */
const headless = (signs: PlaceSigns): PlaceSigns => ({
  ...signs,
  found: signs.found.filter((piece) => !isActing(piece) && piece.kind !== 'title-mention' && piece.kind !== 'note'),
  person: { ...signs.person, office: undefined },
});

/** All choices of a document. */
function casesOf({ source }: GivenDocument, label: Label, document: number): FactCase[] {
  const { blocks } = blocksOf(source.text, linesOf(source.text));
  const [raw] = articlesOf(blocks).articles;
  if (!raw) return [];
  const parts = partsOf(raw, blocks);
  const documentNumber = findDocumentNumber(parts);
  const issuer = findIssuer(parts);
  const place = placeSigns(raw, blocks, { issuer, documentNumber, file: undefined, folder: undefined });
  const places = (signs: PlaceSigns) => named(placeCandidates(signs), ({ code }) => code);
  const withoutHead = places(headless(place));
  const signs = signsOf(raw, blocks);
  const untitled = [{ row: 'title.none' }, ...signs.filter(({ row }) => !row.startsWith('title.'))];
  const kinds = (rows: readonly { readonly row: string }[]) => named(kindCandidates(rows), (kind) => kind);
  const issued = findIssueDate(parts, documentNumber, undefined)?.value;
  const periods = (evidence: ReturnType<typeof periodEvidence>) =>
    named(periodCandidates(evidence), (period) => (period ? `${period.start}/${period.end}` : ''));
  const evidence = periodEvidence({ parts, kind: label.kind, signs, issued, isForeignTitle: false });
  const bare = evidence.filter(({ row }) => !/title|given/.test(row));
  return [
    ...caseOf('place', true, document, places(place), label.place),
    ...caseOf('place', false, document, withoutHead, withoutHead.some(([code]) => code === label.place) ? label.place : UNKNOWN.code),
    ...caseOf('kind', true, document, kinds(signs), label.kind),
    ...(label.kind === 'other' ? [] : caseOf('kind', false, document, kinds(untitled), label.kind)),
    ...caseOf('period', true, document, periods(evidence), label.period ?? ''),
    ...(label.kind === 'work-report' ? caseOf('period', false, document, periods(bare), label.period ?? '') : []),
  ];
}

interface Learnt {
  readonly documents: readonly GivenDocument[];
  readonly cases: readonly FactCase[];
}

function learn(args: readonly string[]): Learnt {
  const labels = labelsByDocument();
  const documents = documentsOf(args).filter(({ set, name }) => labels.has(`${set}/${name}`));
  const cases = documents.flatMap((document, i) => {
    const label = labels.get(`${document.set}/${document.name}`);
    return label ? casesOf(document, label, i) : [];
  });
  return { documents, cases };
}

const trained = (cases: readonly FactCase[]): WeightFile => train(cases.map(({ choice }) => choice), TRAINING);

export const factsModel: Model = {
  name: 'facts',
  purpose: 'for facts of documents',
  file: 'extract/document/weights.json',
  prepare: (lessons) => {
    const { documents, cases } = learn(process.argv.slice(2));
    const byName = new Map(lessons.map((lesson) => [`${lesson.set}/${lesson.name}`, lesson]));
    return Promise.resolve((isIn) =>
      trained(
        cases.filter(({ document }) => {
          const { set, name } = documents[document] ?? { set: '', name: '' };
          const lesson = byName.get(`${set}/${name}`);
          return lesson === undefined || isIn(lesson);
        }),
      ),
    );
  },
};

/** What is said of how sure a choice is, against how often it is right, by tenths. */
const TENTHS = 10;

/** Whole groups of documents left out in turn: how many facts are right, and how sure they are said to be. */
export function measureFacts(args: readonly string[], errors: boolean): void {
  const { documents, cases } = learn(args);
  const groups = groupsOf(documents);
  const foldOf = (document: number): number => [...new Set(groups)].indexOf(groups[document] ?? 0) % FOLDS;
  const said: { one: FactCase; best: number; chance: number; prior: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = weightsOf(trained(cases.filter(({ document }) => foldOf(document) !== fold)));
    const before = weightsOf(TRAINING.priors);
    for (const one of cases.filter(({ document }) => foldOf(document) === fold)) {
      const chances = probabilities(one.choice.alternatives.map((features) => scoreOf(weights, features)));
      const best = chances.indexOf(Math.max(...chances));
      const scores = one.choice.alternatives.map((features) => scoreOf(before, features));
      said.push({ one, best, chance: chances[best] ?? 0, prior: scores.indexOf(Math.max(...scores)) === one.right });
    }
  }
  for (const fact of ['place', 'kind', 'period'] as const)
    for (const isWhole of [true, false]) {
      const list = said.filter(({ one }) => one.fact === fact && one.isWhole === isWhole);
      const right = list.filter(({ one, best }) => best === one.right).length;
      const sure = list.filter(({ chance }) => chance >= 0.9);
      const sureRight = sure.filter(({ one, best }) => best === one.right).length;
      console.log(
        `${fact}, ${isWhole ? 'whole text' : 'without title and head'}: ${right} of ${list.length} right (${list.filter(({ prior }) => prior).length} by priors); ` +
          `of ${sure.length} said with 0.9 or more ${sureRight} right; calibration error ${calibrationError(list).toFixed(3)}`,
      );
      if (errors)
        for (const { one, best, chance } of list)
          if (best !== one.right)
            console.log(`  ${documents[one.document]?.set}/${documents[one.document]?.name}: ${one.names[best]} (${chance.toFixed(2)}), is ${one.names[one.right]}`);
    }
}

function calibrationError(list: readonly { one: FactCase; best: number; chance: number }[]): number {
  let sum = 0;
  for (let tenth = 0; tenth < TENTHS; tenth += 1) {
    const bin = list.filter(({ chance }) => Math.min(TENTHS - 1, Math.floor(chance * TENTHS)) === tenth);
    if (bin.length === 0) continue;
    const mean = bin.reduce((total, { chance }) => total + chance, 0) / bin.length;
    const right = bin.filter(({ one, best }) => best === one.right).length / bin.length;
    sum += (bin.length / list.length) * Math.abs(mean - right);
  }
  return sum;
}
