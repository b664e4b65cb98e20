import { memo, useEffect, useRef, useState } from 'react';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { Verdict } from '../../../domain/proposal/decision.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import type { Matches } from './items-shown.ts';
import { OpenRecord } from './OpenRecord.tsx';
import type { Commands } from './use-commands.ts';

interface Props {
  readonly items: readonly Proposal[];
  readonly current: string | null;
  readonly matches: Matches;
  readonly commands: Commands;
}

const NO_MATCHES = [] as const;

/** The records in a line each; the current one is open under its line. */
export function RecordList({ items, current, matches, commands }: Props) {
  // The same function for every line: a line is drawn anew only when its record changes.
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const [go] = useState(
    () =>
      (record: string): void =>
        latest.current.go(record),
  );
  return (
    <ol className="records">
      {items.map((item) => {
        const isCurrent = item.id === current;
        return (
          <li key={item.id} data-current={isCurrent ? '' : undefined}>
            <RecordLine item={item} isCurrent={isCurrent} isKnown={matches.has(item.id)} onGo={go} />
            {isCurrent && (
              <OpenRecord item={item} matches={matches.get(item.id) ?? NO_MATCHES} commands={commands} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface LineProps {
  readonly item: Proposal;
  readonly isCurrent: boolean;
  readonly isKnown: boolean;
  readonly onGo: (record: string) => void;
}

const SIGNS: { readonly [V in Verdict]: string } = { pending: '○', accepted: '✓', rejected: '✕' };

/** Drawn anew only when its record changes: a long document has thousands. */
const RecordLine = memo(
  function RecordLine({ item, isCurrent, isKnown, onGo }: LineProps) {
    const i18n = useI18n();
    const { target, verdict, corrected, splitFrom, read } = item;
    const value = i18n.format.quantity(target);
    return (
      <button
        type="button"
        className="record-line"
        data-verdict={verdict}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onGo(item.id)}
      >
        <span className="record-sign" aria-hidden="true">
          {SIGNS[verdict]}
        </span>
        <span className="visually-hidden">{i18n.t(`review.verdict.${verdict}`)} </span>
        <span className="record-name">
          <span lang="zh-CN">{target.scope + target.indicator}</span>
          {corrected.length > 0 && <span className="tag">{i18n.t('review.corrected')}</span>}
          {read === null && (
            <span className="tag">{i18n.t(splitFrom === null ? 'review.added' : 'review.split')}</span>
          )}
          {isKnown && <span className="tag tag-warn">{i18n.t('review.alike')}</span>}
        </span>
        <span className="record-value numbers">
          {mixed(value ?? i18n.t(`kind.${target.kind}`), i18n.lang)}
          <span className="muted small"> {deadlineLabel(target.deadline, i18n)}</span>
        </span>
        <span className="record-confidence muted small numbers">
          {i18n.format.percent(target.confidence)}
        </span>
      </button>
    );
  },
  (a, b) =>
    a.item.target === b.item.target &&
    a.item.verdict === b.item.verdict &&
    a.isCurrent === b.isCurrent &&
    a.isKnown === b.isKnown &&
    a.onGo === b.onGo,
);
