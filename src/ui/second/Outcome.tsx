import { Button } from '../../charts/view/Button.tsx';
import { useRef, useState } from 'react';
import type { Verdict } from '../../domain/proposal/decision.ts';
import { decisionOf } from '../../domain/second-reading/decide.ts';
import { detectionF1, fullRecordF1, type ReconciledItem } from '../../domain/second-reading/reconcile.ts';
import { now } from '../../platform/clock.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';
import type { SecondReading } from '../../storage/second-reading.ts';
import { TextField } from '../form/TextField.tsx';
import { useI18n, useNotify } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import type { SecondHost } from './host.ts';
import type { ItemCommand } from './ItemCard.tsx';
import { ItemList, type SecondProposal } from './ItemList.tsx';
import type { AnswerPort, ReadSecond } from './use-answer.ts';
import type { Answer } from '../../domain/second-reading/answer.ts';
import type { Refused } from '../../domain/second-reading/verify.ts';
import { plainText } from '../../domain/text/plain-text.ts';

interface Props {
  readonly host: SecondHost;
  readonly row: SecondReading;
  readonly read: ReadSecond;
  readonly port: AnswerPort;
}

/** How far the two readings agree, what could not be taken, and each record for a decision. */
export function Outcome({ host, row, read, port }: Props) {
  const i18n = useI18n();
  const notify = useNotify();
  const [who, setWho] = useState(() => readSetting('who') ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const history = useRef<SecondProposal[]>([]);
  const { items, agreement } = read;
  const count = (kind: ReconciledItem['kind']): number => items.filter((item) => item.kind === kind).length;
  const verdictOf = (id: string): Verdict =>
    host.taken.has(id) ? 'accepted' : row.left.includes(id) ? 'rejected' : 'pending';
  const proposals = items.map((item): SecondProposal => ({ id: item.id, verdict: verdictOf(item.id), item }));
  const open = proposals.filter(({ item, verdict }) => item.kind === 'same' && verdict === 'pending');
  const decisionsOf = (chosen: readonly SecondProposal[]) => {
    const { document, text } = host;
    const given = { document, text, reader: row.reader, at: now() };
    return chosen.flatMap(({ item }) => decisionOf(item, given) ?? []);
  };
  const without = (ids: ReadonlySet<string>): string[] => row.left.filter((id) => !ids.has(id));
  const take = async (chosen: readonly SecondProposal[]): Promise<void> => {
    const name = who.trim();
    if (name === '') return setProblem(i18n.t('curation.bad.who'));
    writeSetting('who', name);
    setProblem(await host.take(decisionsOf(chosen), name));
    const left = without(new Set(chosen.map(({ id }) => id)));
    return left.length === row.left.length ? undefined : port.save({ left });
  };
  const takeBack = async (one: SecondProposal): Promise<void> => {
    if (row.left.includes(one.id)) return port.save({ left: without(new Set([one.id])) });
    for (const decision of decisionsOf([one])) setProblem(await host.takeBack(decision));
    return undefined;
  };
  const decide = async (one: SecondProposal, command: ItemCommand): Promise<void> => {
    history.current.push(one);
    if (command === 'accept') return take([one]);
    if (one.verdict === 'accepted') await takeBack(one);
    return port.save({ left: [...new Set([...row.left, one.id])] });
  };
  const undo = (): void => {
    const last = history.current.pop();
    if (last !== undefined) void takeBack(last);
  };
  const share = (of: number): string => i18n.format.percent(of);
  return (
    <section aria-labelledby="second-outcome" className="box">
      <h3 id="second-outcome">{i18n.t('second.outcome')}</h3>
      <output className="numbers own-line">
        {i18n.t('second.counts', {
          same: count('same'),
          differs: count('differs'),
          first: count('first'),
          second: count('second'),
          refused: read.refused.length + read.answer.bad.length,
        })}
      </output>
      <p className="small muted">
        {i18n.t('second.f1', {
          figures: share(detectionF1(agreement)),
          records: share(fullRecordF1(agreement)),
        })}
        {read.answer.done === null && ` ${i18n.t('second.notDone')}`}
        {read.answer.isCut && ` ${i18n.t('second.isCut')}`}
      </p>
      <RefusedList answer={read.answer} refused={read.refused} />
      <TextField
        label={i18n.t('second.who')}
        name="who"
        value={who}
        maxLength={100}
        autoComplete="name"
        onText={setWho}
      />
      <Failed>{problem}</Failed>
      {open.length > 0 && (
        <p className="actions">
          <Button
            look="button-main"
            onClick={() => void take(open).then(() => notify({ text: i18n.t('second.agreed') }))}
          >
            {i18n.t('second.agreeAll', { n: open.length })}
          </Button>
        </p>
      )}
      <ItemList
        proposals={proposals}
        onDecide={(one, command) => void decide(one, command)}
        onTakeBack={(one) => void takeBack(one)}
        onUndo={undo}
      />
    </section>
  );
}

interface RefusedListProps {
  readonly answer: Answer;
  readonly refused: readonly Refused[];
}

/** So many are listed; a longer list helps nobody. */
const MOST = 200;

/** What does not hold against the text, with its reason: none of it can be taken. */
function RefusedList({ answer: { bad }, refused }: RefusedListProps) {
  const i18n = useI18n();
  const n = bad.length + refused.length;
  if (n === 0) return null;
  return (
    <details>
      <summary>{i18n.t('second.refused', { n })}</summary>
      <ul className="second-refused small">
        {bad.slice(0, MOST).map(({ at, reason, field }) => (
          <li key={`${at} ${field}`}>
            {i18n.t('second.at', { n: at })}{' '}
            {reason === 'field'
              ? i18n.t('second.bad.field', { field: plainText(field ?? '') })
              : i18n.t(`second.bad.${reason}`)}
          </li>
        ))}
        {refused.slice(0, MOST).map(({ at, reason, row }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line of the answer may hold several
          <li key={`${at} ${i}`}>
            {i18n.t('second.at', { n: at })} {i18n.t(`second.reason.${reason}`)}{' '}
            <q lang="zh-CN">{plainText(`${row.value_text} ${row.indicator}`)}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
