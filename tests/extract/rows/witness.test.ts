import { describe, expect, it } from 'vitest';
import { FATE_ROWS } from '../../../extract/decide/fate.ts';
import { interpreter } from '../../../extract/rows/run.ts';
import { SUPPORT } from '../../../extract/rows/support.ts';
import { amountsOf } from '../../gold/amounts.ts';
import { WITNESSES } from './witnesses.ts';

const ROWS = [...FATE_ROWS, ...SUPPORT];
const rowsOf = interpreter<string>(ROWS);

const TITLE = '江苏省关于促进产业发展的实施意见';

/** Ids of the rows that hold of the figure in 【】. */
function holding(witness: string): string[] {
  const [title = '', ...rest] = witness.includes('\n') ? witness.split('\n') : [TITLE, witness];
  const body = rest.join('\n');
  const plain = body.replace(/[【】]/g, '');
  const text = `${title}\n\n苏政发〔2024〕12号\n\n${plain}\n\n江苏省人民政府\n\n2024年3月15日\n`;
  const marked = /【([^】]*)】/.exec(body)?.[1] ?? '';
  const found = amountsOf(text).filter(({ c }) => {
    const words = c.sentence.flow.text;
    return (
      words.slice(c.amount.start, c.amount.outerEnd).startsWith(marked) ||
      marked.startsWith(words.slice(c.amount.start, c.amount.end))
    );
  });
  return found.flatMap(({ c }) => rowsOf(c)).map(({ id }) => id);
}

describe('every row has a witness', () => {
  it.each(ROWS.map(({ id }) => id))('%s', (id) => {
    expect(holding(WITNESSES[id]?.[0] ?? '')).toContain(id);
  });

  it('and every witness a row', () => {
    const ids = new Set(ROWS.map(({ id }) => id));
    expect(Object.keys(WITNESSES).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('no two rows share an id', () => {
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });
});
