/** What is known of a way in which a name was found: its source, and of a stretch of a clause where it stands. */
import { hasGrant } from '../../lexicon/verbs.ts';
import type { Maker } from '../../weigh/families.ts';
import type { Clause } from './clauses.ts';
import type { Way } from './name-list.ts';
import type { Setting } from './setting.ts';

export const wayFamilies = ({ one, two }: Maker) => ({
  source: one((source: string) => `source ${source}`),
  under: two((source: string, topic: string) => `${source} under ${topic}`),
  inRow: one((source: string) => `${source} in a row`),
  ofShare: one((source: string) => `${source} of a share`),
  from: one((word: string) => `from ${word}`),
  to: one((word: string) => `to ${word}`),
  fromBack: two((word: string, near: number) => `from ${word} back ${near}`),
  toBack: two((word: string, near: number) => `to ${word} back ${near}`),
  cut: two((from: string, isRelative: boolean) => `from ${from} relative ${isRelative}`),
  left: one((sign: string) => `left ${sign}`),
  right: one((sign: string) => `right ${sign}`),
  edges: two((from: string, to: string) => `edges ${from} ${to}`),
  back: one((back: number) => `back ${back}`),
  segment: one((part: number) => `segment ${part}`),
  segmentOpens: two((part: number, edges: string) => `segment ${part} opens ${edges}`),
  sign: two((sign: string, near: number) => `sign ${sign} back ${near}`),
  begins: one((sign: string) => `clause begins ${sign}`),
  beginsTwo: two((signs: string, near: number) => `clause begins ${signs} back ${near}`),
  endsTwo: two((signs: string, near: number) => `clause ends ${signs} back ${near}`),
  digit: one((digit: string) => `clause ${digit} digit`),
  grants: two((grants: string, near: number) => `clause ${grants} back ${near}`),
});
type WayFamilies = ReturnType<typeof wayFamilies>;

export function ofWay({ source, span, clause }: Way, setting: Setting, f: WayFamilies): number[] {
  const found = [f.source.of(source), f.under.of(source, topicKind(setting))];
  if (setting.isInRow) found.push(f.inRow.of(source));
  if (setting.isShare) found.push(f.ofShare.of(source));
  if (!span || !clause) return found;
  found.push(
    f.from.of(span.from),
    f.to.of(span.to),
    f.fromBack.of(span.from, Math.min(clause.back, 1)),
    f.toBack.of(span.to, Math.min(clause.back, 1)),
    f.cut.of(span.from, span.text.includes('的')),
    f.left.of(span.left),
    f.right.of(span.right),
    f.edges.of(span.from, span.to),
  );
  return found;
}

const topicKind = ({ topic, isTopicGrant }: Setting): string =>
  isTopicGrant ? 'a grant' : topic === '' ? 'nothing' : 'a topic';

/** What all stretches of a clause share. */
export function ofClause({ text, back, segment, opens, sign }: Clause, f: WayFamilies): number[] {
  const near = Math.min(back, 2);
  const part = Math.min(segment, 2);
  return [
    f.back.of(back),
    f.segment.of(part),
    f.segmentOpens.of(part, `${opens} to ${text.endsWith('的') ? '的' : ''}`),
    f.sign.of(sign, near),
    f.begins.of(text.charAt(0)),
    f.beginsTwo.of(text.slice(0, 2), near),
    f.endsTwo.of(text.slice(-2), near),
    f.digit.of(/\d/.test(text) ? 'has' : 'has no'),
    f.grants.of(hasGrant(text) ? 'grants' : 'does not', near),
  ];
}
