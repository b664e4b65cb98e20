import type { CorrectableField } from '../../../domain/proposal/decision.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { KnownMatch } from '../../../domain/proposal/known.ts';
import type { Target } from '../../../domain/dataset/schema.ts';
import type { I18n } from '../../../i18n/index.ts';
import { fieldWords } from '../../../ui/record/field-words.ts';
import { FactRows } from '../../../ui/record/FactRows.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { CommandButtons } from '../../../ui/proposal/Commands.tsx';
import type { Commands } from './use-commands.ts';
import { KnownMatches } from './KnownMatches.tsx';
import { RecordSentence } from '../../../ui/record/RecordSentence.tsx';

interface Props {
  readonly item: Proposal;
  readonly matches: readonly KnownMatch[];
  readonly commands: Commands;
}

const ACTIONS = ['accept', 'reject', 'edit', 'split'] as const;

/** One record: its sentence, how it was read, what can be done with it. */
export function RecordCard({ item, matches, commands }: Props) {
  const i18n = useI18n();
  const { target, read, corrected } = item;
  const [mention] = target.mentions;
  return (
    <div className="stack record-card">
      {mention !== undefined && <RecordSentence mention={mention} />}
      <dl className="pairs small">
        <FactRows facts={factsOf(target, i18n)} />
      </dl>
      {target.flags.length > 0 && (
        <ul className="warned small">
          {target.flags.map((flag) => (
            <li key={flag}>{i18n.t(`flag.${flag}`)}</li>
          ))}
        </ul>
      )}
      {read !== null && corrected.length > 0 && <Before read={read} corrected={corrected} />}
      <KnownMatches
        item={item}
        matches={matches}
        onRelate={(relation) => commands.decide(item, { relation })}
      />
      <CommandButtons
        commands={ACTIONS}
        nameOf={(command) => i18n.t(`review.key.${command}`)}
        onCommand={commands.run}
      />
    </div>
  );
}

function Before({
  read,
  corrected,
}: {
  readonly read: Target;
  readonly corrected: readonly CorrectableField[];
}) {
  const i18n = useI18n();
  const words = corrected.map((field) => {
    const name = i18n.t(`field.${field}`);
    return i18n.labelled(name, fieldWords(read, field, i18n));
  });
  return <p className="small muted">{i18n.t('review.before', { what: i18n.list(words) })}</p>;
}

function factsOf(target: Target, i18n: I18n): (readonly [string, string])[] {
  const { t } = i18n;
  const fields = [
    'kind',
    ...(target.value === null ? [] : ['value' as const]),
    'deadline',
    'region',
    ...(target.measure === null ? [] : ['measure' as const]),
    ...(target.frequency === null ? [] : ['frequency' as const]),
    ...(target.certainty === 'committed' ? [] : ['certainty' as const]),
  ] as const;
  return fields.map((field) => [t(`field.${field}`), fieldWords(target, field, i18n)]);
}
