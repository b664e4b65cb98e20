/** What each row of deciding is worth: how many verdicts change without it, and how many of those were right with it only. */
import { decide } from '../../../extract/decide/decide.ts';
import { decideKind, supportRows } from '../../../extract/decide/support.ts';
import { FATE_ROWS, propose } from '../../../extract/decide/fate.ts';
import type { AmountInContext } from '../../../extract/sentence/context.ts';
import { switchedOff } from '../../../extract/rows/run.ts';
import { SUPPORT } from '../../../extract/rows/support.ts';
import { amountsOf } from '../amounts.ts';
import { lessons, type Lesson } from '../train/annotated.ts';
import { rowsFor } from '../train/fate.ts';

type Verdict = 'target' | 'support' | 'result' | 'neither';

interface Worth {
  holds: number;
  changes: number;
  saves: number;
  harms: number;
}

function verdictOf(c: AmountInContext): Verdict {
  const { fate } = decide(c);
  if (fate !== 'commitment') return fate;
  return decideKind(c).kind;
}

/** The verdict with one row switched off. */
function without(id: string, c: AmountInContext): Verdict {
  switchedOff.add(id);
  try {
    return verdictOf(c);
  } finally {
    switchedOff.delete(id);
  }
}

/** What annotators say of an amount; undefined where nobody said whether it is a result. */
function truthsOf(lesson: Lesson): readonly (readonly [AmountInContext, Verdict | undefined])[] {
  const found = amountsOf(lesson.source.text);
  const promised = rowsFor(found, lesson.gold);
  const reached = rowsFor(found, lesson.results ?? []);
  return found.map((one) => {
    const row = promised.get(one);
    if (row) return [one.c, row.class === 'support' ? 'support' : 'target'];
    if (reached.has(one)) return [one.c, 'result'];
    return [one.c, lesson.results === undefined ? undefined : 'neither'];
  });
}

function count(worth: Worth, said: Verdict, off: Verdict, truth: Verdict | undefined): void {
  worth.holds += 1;
  if (off === said) return;
  worth.changes += 1;
  // Where results are not annotated, what is no commitment may be a result or nothing.
  const isTrue = (verdict: Verdict): boolean =>
    truth === undefined ? verdict === 'result' || verdict === 'neither' : verdict === truth;
  worth.saves += Number(isTrue(said) && !isTrue(off));
  worth.harms += Number(!isTrue(said) && isTrue(off));
}

/** Prints for each row of how many amounts it holds, how many verdicts change without it, and how many for the worse or better. */
export function printWorths(args: readonly string[]): void {
  const ids = [...FATE_ROWS, ...SUPPORT].map(({ id }) => id);
  const worths = new Map<string, Worth>(ids.map((id) => [id, { holds: 0, changes: 0, saves: 0, harms: 0 }]));
  for (const lesson of lessons(args))
    for (const [c, truth] of truthsOf(lesson)) {
      const said = verdictOf(c);
      const isGiven = said === 'support' || said === 'target';
      const held = [...propose(c).rows, ...(isGiven ? supportRows(c).map(({ id }) => id) : [])];
      for (const id of held) {
        const worth = worths.get(id);
        if (worth) count(worth, said, without(id, c), truth);
      }
    }
  console.log('row                          holds  changes  right only with it  right only without');
  const sorted = [...worths].sort(([, a], [, b]) => a.changes - b.changes || a.holds - b.holds);
  for (const [id, { holds, changes, saves, harms }] of sorted)
    console.log(
      `${id.padEnd(28)} ${String(holds).padStart(5)} ${String(changes).padStart(8)} ${String(saves).padStart(19)} ${String(harms).padStart(19)}`,
    );
}
