import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { KnownMatch } from '../../../domain/review/known.ts';
import { RecordCard } from './RecordCard.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { Commands } from './use-commands.ts';

interface Props {
  readonly item: Proposal;
  readonly matches: readonly KnownMatch[];
  readonly commands: Commands;
}

/** The current record under its line: as it is, or as a form. */
export function OpenRecord({ item, matches, commands }: Props) {
  const { edited, edit, run, decide, settle } = commands;
  if (item.id !== edited) {
    return (
      <RecordCard
        item={item}
        matches={matches}
        onCommand={run}
        onRelate={(relation) => decide(item, { relation })}
      />
    );
  }
  return (
    <RecordForm
      item={item}
      onSave={(corrections, verdict) => {
        edit(null);
        if (verdict === 'accepted') settle(item, { corrections, verdict });
        else decide(item, { corrections });
      }}
      onCancel={() => edit(null)}
    />
  );
}
