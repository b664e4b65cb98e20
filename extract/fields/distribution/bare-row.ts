/** Rows without 分别: 新建、改造道路20公里、30公里; 对A、B，按投资的30%、20%给予补助. */
import { endsInDo, hasGrant, leadingVerbs } from '../../lexicon/verbs.ts';
import type { Amount } from '../../recognise/types.ts';
import { completeRow } from './complete.ts';
import { rowOf, type Row } from './row.ts';

/** The amounts from `first` on that nothing but 、 or 和 joins, of one unit. */
export function bareRun(amounts: readonly Amount[], first: Amount, text: string): Amount[] {
  const run = [first];
  for (const amount of amounts.slice(amounts.indexOf(first) + 1)) {
    const last = run.at(-1) ?? first;
    const joined = /^[、和及与]$/.test(text.slice(last.outerEnd, amount.outerStart));
    if (!joined || amount.unit !== first.unit) break;
    run.push(amount);
  }
  return run;
}

/** As many verbs before one object, or things of a grant in its 对-phrase, as there are amounts; else undefined. */
export function bareRow(head: string, count: number): Row | undefined {
  const verbs = verbRow(head.split(/[，；。：]/).at(-1) ?? '', count);
  if (verbs) return { items: verbs, noun: '' };
  const segment = head.split(/[；。]/).at(-1) ?? '';
  const directed = /(?:^|[，：）】])对([^，]{4,})，/.exec(segment)?.[1];
  return directed !== undefined && hasGrant(segment) ? rowOf(directed, count) : undefined;
}

/** 新建、改造提升农田: every part opens with a verb, and only the last has an object. */
function verbRow(clause: string, count: number): string[] | undefined {
  const parts = clause.split(/[、和]/);
  const isRow =
    parts.length === count &&
    parts.every((part) => leadingVerbs(part) > 0) &&
    parts.slice(0, -1).every((part) => endsInDo(part) && leadingVerbs(part) === part.length);
  return isRow ? completeRow(parts) : undefined;
}
