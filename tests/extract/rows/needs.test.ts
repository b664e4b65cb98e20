import { describe, expect, it } from 'vitest';
import { needsOf, needsOfAny } from '../../../extract/rows/needs.ts';

describe('what must stand in a sentence for a condition to hold', () => {
  it.each([
    ['a kind, and characters', '对…#的{RECIPIENT}', [['对'], ['的'], ['RECIPIENT']]],
    ['of several kinds one', '{GRANT|PAY}#', [['GRANT', 'PAY']]],
    ['not what may be missing', '每(?:同比)?满?#的*', [['每']]],
    ['not a kind that may be missing', '{DO}?#', []],
    ['what stands once or more', '强+#', [['强']]],
    ['a number of times, none among them', '强{0,3}大{1,2}#', [['大']]],
    ['of a group the first of each way', '(?:适用|用于)…#', [['适', '用']]],
    ['nothing of a group with a way that needs nothing', '(?:适用|…)#', []],
    ['the characters of a class', '[至到]#', [['至', '到']]],
    ['but not of one turned round or with a span', '[^至]#[一-九]\\d', []],
    ['nothing that is looked for ahead or behind', '(?<!新)建(?!设)(?=成)#', [['建']]],
    ['ways outside groups', '建成#|投用#', [['建', '投']]],
  ])('%s: %s', (_, condition, needs) => {
    expect(needsOf(condition)).toEqual(needs);
  });

  it('of one among several conditions', () => {
    expect(needsOfAny([[['建'], ['DO', 'PAY']], [['GRANT']]])).toEqual([['建', 'GRANT']]);
    expect(needsOfAny([[['建']], []])).toEqual([]);
  });
});
