import { useState } from 'react';
import { Select } from '../../charts/view/Select.tsx';
import { neighbourOf, type Verdicted } from '../../domain/proposal/proposal.ts';
import type { ReconciledItem } from '../../domain/second-reading/reconcile.ts';
import { KeyHints } from '../proposal/Commands.tsx';
import { commandOf } from '../proposal/keys.ts';
import { RecordLine } from '../proposal/RecordLine.tsx';
import { ProposalList } from '../proposal/ProposalList.tsx';
import { useI18n } from '../shell/contexts.ts';
import { fieldsOfItem, ItemCard, type ItemCommand } from './ItemCard.tsx';

/** Accepted: the second reading is taken; rejected: the first is kept. */
export interface SecondProposal extends Verdicted {
  readonly item: ReconciledItem;
}

interface Props {
  readonly proposals: readonly SecondProposal[];
  readonly onDecide: (proposal: SecondProposal, command: ItemCommand) => void;
  readonly onTakeBack: (proposal: SecondProposal) => void;
  readonly onUndo: () => void;
}

const SHOWN = ['differs', 'second', 'first', 'same'] as const;
const HINTS = ['accept', 'reject', 'next', 'previous', 'undo'] as const;

/** The records of one kind at a time. */
export function ItemList({ proposals, onDecide, onTakeBack, onUndo }: Props) {
  const i18n = useI18n();
  const ofKind = (kind: (typeof SHOWN)[number]) => proposals.filter(({ item }) => item.kind === kind);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>(
    () => SHOWN.find((kind) => ofKind(kind).length > 0) ?? 'differs',
  );
  const [id, setId] = useState<string | null>(null);
  const listed = ofKind(shown);
  const current = listed.find((one) => one.id === id) ?? listed[0];
  const step = (by: 1 | -1): void => setId(neighbourOf(listed, current?.id ?? null, by));
  const decide = (proposal: SecondProposal, command: ItemCommand): void => {
    onDecide(proposal, command);
    step(1);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const command = commandOf(event);
    if (command === null || current === undefined) return;
    if (command === 'next') step(1);
    else if (command === 'previous') step(-1);
    else if (command === 'accept' || command === 'reject') decide(current, command);
    else if (command === 'undo') onUndo();
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the records inside
    <div className="stack second-items" onKeyDown={onKeyDown}>
      <p className="in-row review-filters">
        <Select
          aria-label={i18n.t('review.show')}
          value={shown}
          options={SHOWN}
          nameOf={(kind) => i18n.t(`second.show.${kind}`, { n: i18n.format.count(ofKind(kind).length) })}
          onChange={setShown}
        />
      </p>
      <KeyHints
        commands={HINTS}
        nameOf={(command) =>
          command === 'accept' || command === 'reject'
            ? i18n.t(`second.key.${command}`)
            : i18n.t(`review.key.${command}`)
        }
      />
      {listed.length === 0 && <p className="muted">{i18n.t('second.none')}</p>}
      <ProposalList
        proposals={listed}
        current={current?.id ?? null}
        verdictName={(verdict) => i18n.t(`second.state.${verdict}`)}
        renderLine={({ item }) => ({ from: [item, i18n], line: <RecordLine record={fieldsOfItem(item)} /> })}
        onGo={setId}
      >
        {(proposal) => (
          <ItemCard
            proposal={proposal}
            onCommand={(command) => decide(proposal, command)}
            onTakeBack={() => onTakeBack(proposal)}
          />
        )}
      </ProposalList>
    </div>
  );
}
