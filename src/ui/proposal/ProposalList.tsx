import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Verdict } from '../../domain/proposal/decision.ts';
import type { Verdicted } from '../../domain/proposal/proposal.ts';

/** What a line shows behind its sign. It is drawn anew when anything of `from` is another: a long document has thousands. */
interface ProposalLine {
  readonly from: readonly unknown[];
  readonly line: ReactNode;
}

interface Props<P extends Verdicted> {
  readonly proposals: readonly P[];
  readonly current: string | null;
  /** The proposal whose form is open, which has a focus of its own. */
  readonly edited?: string | null;
  readonly verdictName: (verdict: Verdict) => string;
  readonly renderLine: (proposal: P) => ProposalLine;
  readonly onGo: (id: string) => void;
  /** The current one, open under its line. */
  readonly children: (proposal: P) => ReactNode;
}

/** Proposals in a line each, with what was decided; the current one is open under its line and has the focus. */
export function ProposalList<P extends Verdicted>({ proposals, current, edited = null, ...props }: Props<P>) {
  const list = useRef<HTMLOListElement>(null);
  useFocusOnCurrent(list, current, edited);
  // The same function for every line, whatever is drawn around the list.
  const latest = useRef(props.onGo);
  useEffect(() => {
    latest.current = props.onGo;
  });
  const [go] = useState(
    () =>
      (id: string): void =>
        latest.current(id),
  );
  return (
    <ol className="records" ref={list}>
      {proposals.map((proposal) => {
        const { id, verdict } = proposal;
        const isCurrent = id === current;
        return (
          <li key={id} data-current={isCurrent ? '' : undefined}>
            <Line
              {...props.renderLine(proposal)}
              id={id}
              verdict={verdict}
              verdictName={props.verdictName(verdict)}
              isCurrent={isCurrent}
              onGo={go}
            />
            {isCurrent && props.children(proposal)}
          </li>
        );
      })}
    </ol>
  );
}

interface LineProps extends ProposalLine, Verdicted {
  readonly verdictName: string;
  readonly isCurrent: boolean;
  readonly onGo: (id: string) => void;
}

const SIGNS: { readonly [V in Verdict]: string } = { pending: '○', accepted: '✓', rejected: '✕' };

const Line = memo(
  ({ id, verdict, verdictName, isCurrent, onGo, line }: LineProps) => (
    <button
      type="button"
      className="record-line"
      data-verdict={verdict}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onGo(id)}
    >
      <span className="record-sign" aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      <span className="visually-hidden">{verdictName} </span>
      {line}
    </button>
  ),
  (a, b) =>
    a.verdictName === b.verdictName &&
    a.isCurrent === b.isCurrent &&
    a.from.every((one, index) => one === b.from[index]),
);

/** The focus goes with the current one, so that the keys go on. */
function useFocusOnCurrent(
  list: React.RefObject<HTMLElement | null>,
  current: string | null,
  edited: string | null,
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    // Opening the screen takes no focus from a person who reads from its top.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (edited !== null) return;
    const row = list.current?.querySelector<HTMLElement>('[data-current] .record-line');
    row?.focus({ preventScroll: true });
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    // oxlint-disable-next-line react-hooks/exhaustive-effect-dependencies -- another current one is another row
  }, [list, current, edited]);
}
