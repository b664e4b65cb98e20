/** Whether the title is the text's own: only a body that speaks of the place that was taken contradicts it. */
import { describe, expect, it } from 'vitest';
import { isMistitled, issuedAs } from '../../../../src/domain/dataset/mistitled.ts';
import type { Article } from '../../../../src/domain/dataset/schema.ts';

type Piece = NonNullable<Article['regionEvidence']>[number];

const saying = (kind: Piece['kind'], region: string): Piece => ({
  kind,
  text: `${region}的话`,
  region,
  weight: 4,
});

const article = (regionEvidence?: Piece[]): Article => ({
  id: 'd-a',
  title: '虚构规划',
  issuer: '某市人民政府',
  documentNumber: '某政发〔2024〕7号',
  region: { code: '460100', name: '海口市', level: 'city' },
  status: 'issued',
  lines: [1, 9],
  ...(regionEvidence === undefined ? {} : { regionEvidence }),
});

describe('another text stands under a title', () => {
  it.each<[string, Piece[] | undefined, boolean]>([
    ['a body of the place that was taken', [saying('body', '海口市')], true],
    ['beside a title of another', [saying('title', '济南市'), saying('body', '海口市')], true],
    ['a body of another place, which was not believed', [saying('body', '济南市')], false],
    ['bodies of other places only', [saying('body', '济南市'), saying('body', '三亚市')], false],
    ['a title of the place', [saying('title', '海口市')], false],
    ['a title of the place, a body of another', [saying('title', '海口市'), saying('body', '济南市')], false],
    ['an issuer of the place', [saying('issuer', '海口市')], false],
    ['nothing', [], false],
    ['no word of it', undefined, false],
  ])('%s', (_name, evidence, expected) => {
    const found = article(evidence);
    expect(isMistitled(found)).toBe(expected);
    const { issuer, documentNumber } = issuedAs(found);
    expect({ issuer, documentNumber }).toEqual(
      expected
        ? { issuer: undefined, documentNumber: undefined }
        : { issuer: '某市人民政府', documentNumber: '某政发〔2024〕7号' },
    );
  });
});
