/**
 * The work of merging grows with the corpus, not with its square: counted in fields that are looked at, not in time.
 *
 * @module-tag whole-corpus
 */
import { describe, expect, it } from 'vitest';
import { CORPUS, DOCUMENT } from '../../../extract/pipeline.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import type { Statement, Statements } from '../../../extract/part.ts';
import { readText } from '../../../extract/read/text.ts';
import type { IdRegister } from '../../../src/domain/dataset/schema.ts';
import { encode, tables } from '../support.ts';

const LINES = 10;
const FEW = 40;
const document = readText({
  name: 'a.txt',
  bytes: encode(
    [
      '江苏省关于促进产业发展的实施意见',
      '苏政发〔2024〕12号',
      ...Array.from({ length: LINES }, (_, i) => `到2027年，第${i}片海域建成海洋牧场${30 + i}个以上。`),
    ].join('\n\n'),
  ),
});
const part = DOCUMENT.run({ source: document });

/** Words that share no character. */
const noun = (copy: number): string => String.fromCharCode(0x4e00 + copy).repeat(8);

/** How copies of one document relate: each a policy of its own, or all reprints of one, or all with one figure. */
const RELATIONS: Readonly<Record<string, (copy: number) => Partial<Statement> & { title: string }>> = {
  'policies of their own': (copy) => ({ title: `关于第${copy}项工作的意见` }),
  'reprints of one policy': () => ({ title: '关于工作的意见' }),
  'one policy that says one figure again and again': (copy) => ({
    title: '关于工作的意见',
    indicator: noun(copy),
    value: 30,
    surroundings: noun(copy),
  }),
};

/** @param look is called for each field that is looked at */
function corpusOf(copies: number, relation: keyof typeof RELATIONS, look: () => void): Statements[] {
  return Array.from({ length: copies }, (_, copy): Statements => {
    const { title = '', ...said } = RELATIONS[relation]?.(copy) ?? {};
    const articles = part.record.articles.map((article) => {
      const { documentNumber: _number, ...rest } = article;
      return { ...rest, title };
    });
    const statements = part.statements.map((statement) => counted({ ...statement, ...said }, look));
    return { record: { ...part.record, id: `d-${copy}`, articles }, statements };
  });
}

const counted = <T extends object>(value: T, look: () => void): T =>
  new Proxy(value, {
    get: (target, field, receiver): unknown => {
      look();
      return Reflect.get(target, field, receiver);
    },
  });

function workOf(
  copies: number,
  relation: string,
  register: IdRegister,
): { work: number; register: IdRegister } {
  let work = 0;
  const look = (): void => {
    work += 1;
  };
  const known = Object.entries(register.ids).map(
    ([id, { fingerprint, aliases }]) => [id, { fingerprint: counted(fingerprint, look), aliases }] as const,
  );
  const merged = CORPUS.run({
    parts: corpusOf(copies, relation, look),
    tables,
    register: { ...register, ids: Object.fromEntries(known) },
    textOf: () => '',
  });
  return { work, register: merged.register };
}

describe.each(Object.keys(RELATIONS))('%s', (relation) => {
  it('four times the documents are about four times the work', () => {
    const once = workOf(FEW, relation, emptyRegister());
    const four = workOf(4 * FEW, relation, emptyRegister());
    expect(once.work).toBeGreaterThan(FEW * LINES);
    expect(four.work / once.work).toBeLessThan(5);
  });

  it('also against the register that they made', () => {
    const once = workOf(FEW, relation, workOf(FEW, relation, emptyRegister()).register);
    const four = workOf(4 * FEW, relation, workOf(4 * FEW, relation, emptyRegister()).register);
    expect(four.work / once.work).toBeLessThan(5);
  });
});
