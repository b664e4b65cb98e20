/** A person's word goes before what the rules say of a link. */
import { expect, it } from 'vitest';
import { isTaken, type LinkedResult } from '../../../../src/domain/progress/linked.ts';
import { documentResult } from '../rows.ts';
import { withVerdicts, type Verdict } from '../../../../src/domain/progress/verdict.ts';

const result = documentResult({});
const link = (doubts: LinkedResult['doubts']): LinkedResult => ({
  targetId: 't',
  resultId: 'o',
  fit: 'answers',
  doubts,
  result,
});
const said = (verdict: Verdict['verdict'], resultId = 'o'): Verdict => ({
  targetId: 't',
  resultId,
  verdict,
  who: '李',
  why: '口径不同',
});

it.each<[string, LinkedResult, Verdict[], boolean]>([
  ['certain', link([]), [], true],
  ['certain and refused', link([]), [said('refused')], false],
  ['doubtful', link(['magnitude']), [], false],
  ['doubtful and taken', link(['magnitude']), [said('taken')], true],
  ['a word on another pair', link([]), [said('refused', 'o-2')], true],
])('%s', (_, one, verdicts, isCounted) => {
  const linked = withVerdicts(new Map([['t', [one]]]), verdicts);
  expect(linked.get('t')?.map(isTaken)).toEqual([isCounted]);
});
