/** What is known of a way in which a name was found: its source, and of a stretch of a clause where it stands. */
import { hasGrant } from '../../lexicon/verbs.ts';
import type { Clause } from './clauses.ts';
import type { Way } from './name-list.ts';
import type { Setting } from './setting.ts';

export function ofWay(
  { source, span, clause }: Way,
  { isInRow, isShare, isTopicGrant, topic }: Setting,
): string[] {
  const names = [`source ${source}`, `${source} under ${topicKind(topic, isTopicGrant)}`];
  if (isInRow) names.push(`${source} in a row`);
  if (isShare) names.push(`${source} of a share`);
  if (!span || !clause) return names;
  const near = Math.min(clause.back, 1);
  names.push(
    `from ${span.from}`,
    `to ${span.to}`,
    `from ${span.from} back ${near}`,
    `left ${span.left}`,
    `right ${span.right}`,
    `edges ${span.from} ${span.to}`,
  );
  return names;
}

const topicKind = (topic: string, isGrant: boolean): string =>
  isGrant ? 'a grant' : topic === '' ? 'nothing' : 'a topic';

/** What all stretches of a clause share. */
export function ofClause({ text, back, segment, opens, sign }: Clause): string[] {
  const near = Math.min(back, 2);
  const part = Math.min(segment, 2);
  return [
    `back ${back}`,
    `segment ${part}`,
    `segment ${part} opens ${opens} to ${text.endsWith('的') ? '的' : ''}`,
    `sign ${sign} back ${near}`,
    `clause begins ${text.charAt(0)}`,
    `clause begins ${text.slice(0, 2)} back ${near}`,
    `clause ends ${text.slice(-2)} back ${near}`,
    `clause ${/\d/.test(text) ? 'has' : 'has no'} digit`,
    `clause ${hasGrant(text) ? 'grants' : 'does not'} back ${near}`,
  ];
}
