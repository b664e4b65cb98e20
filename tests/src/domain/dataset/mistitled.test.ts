/** Whether the title is the text's own: only a body that speaks of the place that was taken contradicts it. */
import { describe, expect, it } from 'vitest';
import { isMistitled, issuedAs } from '../../../../src/domain/dataset/mistitled.ts';
import type { Article, FactEvidence } from '../../../../src/domain/dataset/schema.ts';
import { extractText } from '../../../extract/support.ts';

const [document] = extractText('海口市海洋产业规划\n\n海府〔2024〕7号\n\n到2027年，建成渔港3座。\n').dataset
  .documents;
const [read] = document?.articles ?? [];
if (read?.facts === undefined) throw new Error('no policy was read');
const issued = { ...read, issuer: '某市人民政府', documentNumber: '某政发〔2024〕7号' };
const { facts, region } = { facts: read.facts, region: read.region };

const saying = (kind: FactEvidence['kind'], says: string): FactEvidence => ({
  kind,
  text: `${says}的话`,
  says,
  weight: 4,
});

const withFacts = (evidence: readonly FactEvidence[]): Article => ({
  ...issued,
  facts: { ...facts, place: { ...facts.place, evidence: [...evidence] } },
});
/** As versions wrote it that had no facts. */
const withoutFacts = (evidence: readonly FactEvidence[]): Article => ({
  ...issued,
  facts: undefined,
  regionEvidence: evidence.map(({ kind, text, weight, says }) => ({ kind, text, weight, region: says })),
});

describe('another text stands under a title', () => {
  const [here, there] = [region.name, '济南市'];
  it.each<[string, FactEvidence[], boolean]>([
    ['a body of the place that was taken', [saying('body', here)], true],
    ['beside a title of another', [saying('title', there), saying('body', here)], true],
    ['a body of another place, which was not believed', [saying('body', there)], false],
    ['bodies of other places only', [saying('body', there), saying('body', '三亚市')], false],
    ['a title of the place', [saying('title', here)], false],
    ['a title of the place, a body of another', [saying('title', here), saying('body', there)], false],
    ['an issuer of the place', [saying('issuer', here)], false],
    ['nothing', [], false],
  ])('%s', (_name, evidence, expected) => {
    for (const article of [withFacts(evidence), withoutFacts(evidence)]) {
      expect(isMistitled(article)).toBe(expected);
      expect(issuedAs(article).issuer).toBe(expected ? undefined : '某市人民政府');
      expect(issuedAs(article).documentNumber).toBe(expected ? undefined : '某政发〔2024〕7号');
    }
  });

  it('as the index says it, which has no evidence', () => {
    expect(isMistitled({ region })).toBe(false);
    expect(isMistitled({ region, mistitled: true })).toBe(true);
  });
});
