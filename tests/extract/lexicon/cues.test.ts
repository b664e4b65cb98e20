import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUE_KINDS, CUES } from '../../../extract/lexicon/cues.ts';
import { cuesOf } from '../../../extract/sentence/cues.ts';
import type { Sentence } from '../../../extract/sentence/sentence.ts';
import { words } from '../../../extract/lexicon/table.ts';
import { amountsOf } from '../../gold/amounts.ts';

const SOURCE = readFileSync(join(import.meta.dirname, '../../../extract/lexicon/cues.ts'), 'utf8');

it('says every word once', () => {
  const [tables = ''] = SOURCE.split('export type CueKind');
  const said = tables
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(/[\s'`,[\]]+/)
    .filter((word) => /^[\u4e00-\u9fa5]{2,}$/.test(word));
  expect(said.filter((word, i) => said.indexOf(word) !== i)).toEqual([]);
});

it('gives each kind its own words and those that it shares', () => {
  for (const kind of CUE_KINDS) {
    const list = words(CUES[kind]);
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
  }
  expect(words(CUES.DO)).toContain('提升');
  expect(words(CUES.MOVE)).toContain('提升');
});

/** The sentence of the only amount of a text. */
function sentenceOf(text: string): Sentence {
  const [found] = amountsOf(text);
  if (!found) throw new Error('no amount');
  return found.c.sentence;
}

it('finds every cue of a sentence in one pass, also one inside another', () => {
  const sentence = sentenceOf(
    '某市意见\n\n某政发〔2024〕3号\n\n力争给予企业奖励资金50万元。\n\n2024年3月1日\n',
  );
  const cues = cuesOf(sentence).map(
    ({ kind, start, end }) => `${kind} ${sentence.flow.text.slice(start, end)}`,
  );
  expect(cues).toEqual(
    expect.arrayContaining(['AHEAD 力争', 'GRANT 给予', 'DO 给予', 'GRANT 奖励', 'LIMIT 资金']),
  );
});
