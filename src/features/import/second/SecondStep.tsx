import { useMemo, useRef } from 'react';
import type { Decision } from '../../../domain/proposal/decision.ts';
import { proposalsOf, type Proposal } from '../../../domain/proposal/proposal.ts';
import type { SecondHost } from '../../../ui/second/host.ts';
import { SecondReading } from '../../../ui/second/SecondReading.tsx';
import type { StepProps } from '../ImportedScreen.tsx';
import { useReview } from '../review/use-review.ts';

const standing = (items: readonly Proposal[]) =>
  items.filter(({ verdict }) => verdict !== 'rejected').map(({ target }) => target);

/** An imported document read a second time: what is taken are decisions of its review. */
export default function SecondStep({ imported, body }: StepProps) {
  const { items, decisionOf, decide } = useReview(imported);
  const { id, document, targets } = imported;
  /** What was decided before something was taken, to go back to. */
  const before = useRef(new Map<string, Decision>());
  const own = JSON.stringify(
    items.flatMap(({ id: record, reader }) => (reader === null ? [decisionOf(record)] : [])),
  );
  const first = useMemo(() => {
    const decisions: readonly Decision[] = JSON.parse(own);
    return standing(proposalsOf(targets, decisions));
  }, [targets, own]);
  const host: SecondHost = {
    id,
    document,
    text: body.text,
    ledger: body.ledger,
    first,
    now: standing(items),
    taken: new Set(items.flatMap(({ id: record, reader }) => (reader === null ? [] : [record]))),
    take: (decisions) => {
      decide(
        decisions.map((decision) => {
          const was = decisionOf(decision.record);
          if (was.reader === undefined) before.current.set(was.record, was);
          return {
            ...decision,
            relation: was.relation,
            corrections: { ...was.corrections, ...decision.corrections },
          };
        }),
      );
      return Promise.resolve(null);
    },
    takeBack: (decision) => {
      decide([undone(decision, decisionOf(decision.record), before.current.get(decision.record))]);
      return Promise.resolve(null);
    },
  };
  return <SecondReading host={host} />;
}

/** As it was before, or, after another visit, without what was taken; an added record is withdrawn. */
function undone(taken: Decision, now: Decision, before: Decision | undefined): Decision {
  if (taken.added !== null) return { ...taken, verdict: 'rejected' };
  if (before !== undefined) return before;
  const { reader: _reader, agreed: _agreed, corrections, ...rest } = now;
  const kept = Object.entries(corrections).filter(([field]) => !Object.hasOwn(taken.corrections, field));
  return { ...rest, corrections: Object.fromEntries(kept), verdict: 'pending' };
}
