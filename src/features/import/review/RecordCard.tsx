import type { CorrectableField, Relation } from '../../../domain/proposal/decision.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { KnownMatch } from '../../../domain/proposal/known.ts';
import type { Target } from '../../../domain/dataset/schema.ts';
import type { I18n } from '../../../i18n/index.ts';
import { fieldWords } from '../../../ui/record/field-words.ts';
import { FactRows } from '../../../ui/record/FactRows.tsx';
import { useI18n, useDataset } from '../../../ui/shell/contexts.ts';
import { CommandButtons } from '../../../ui/proposal/Commands.tsx';
import type { Commands } from './use-commands.ts';
import { RecordSentence } from '../../../ui/record/RecordSentence.tsx';
import { TargetSentence } from '../../../ui/record/TargetSentence.tsx';

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

interface KnownMatchesProps {
  readonly item: Proposal;
  readonly matches: readonly KnownMatch[];
  readonly onRelate: (relation: Relation) => void;
}

/** What is known already and reads alike, both sentences side by side, and what this record is to it. */
function KnownMatches({ item, matches, onRelate }: KnownMatchesProps) {
  const i18n = useI18n();
  const { relation } = item;
  if (matches.length === 0) return null;
  return (
    <section className="box known" aria-label={i18n.t('known.title')}>
      <h3>{i18n.t('known.title')}</h3>
      <label className="radio">
        <input
          type="radio"
          name={`known-${item.id}`}
          checked={relation.kind === 'new'}
          onChange={() => onRelate({ kind: 'new' })}
        />
        {i18n.t('known.asNew')} <kbd>1</kbd>
      </label>
      {matches.map((match) => (
        <Known key={match.row.id} item={item} match={match} onRelate={onRelate} />
      ))}
    </section>
  );
}

function Known({
  item,
  match,
  onRelate,
}: Omit<KnownMatchesProps, 'matches'> & { readonly match: KnownMatch }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { row } = match;
  const { relation } = item;
  const title = dataset.policyById.get(row.articleId)?.article.title ?? '';
  const isChosen = relation.kind !== 'new' && relation.of === row.id;
  const [own] = item.target.mentions;
  return (
    <div className="stack known-pair">
      <p className="small">{changeWords(item, match, i18n)}</p>
      <div className="form-grid known-sides">
        <figure>
          <figcaption className="small muted">{i18n.t('known.there', { title })}</figcaption>
          <TargetSentence row={row} />
        </figure>
        <figure>
          <figcaption className="small muted">{i18n.t('facts.one')}</figcaption>
          {own !== undefined && <RecordSentence mention={own} />}
        </figure>
      </div>
      {(['mention', 'update'] as const).map((kind) => (
        <label key={kind} className="radio">
          <input
            type="radio"
            name={`known-${item.id}`}
            checked={isChosen && relation.kind === kind}
            onChange={() => onRelate({ kind, of: row.id })}
          />
          {i18n.t(kind === 'mention' ? 'known.asMention' : 'known.asUpdate')}{' '}
          <kbd>{kind === 'mention' ? '2' : '3'}</kbd>
        </label>
      ))}
    </div>
  );
}

/** 数值 30家 → 50家；期限 2025年 → 2027年 */
function changeWords(
  { target }: Proposal,
  { row, changes }: KnownMatch,
  { t, format, clauses }: I18n,
): string {
  const words: string[] = [];
  if (changes.includes('raised') || changes.includes('lowered')) {
    const values = { from: format.quantity(row) ?? '', to: format.quantity(target) ?? '' };
    words.push(t(changes.includes('raised') ? 'known.raised' : 'known.lowered', values));
  }
  if (changes.includes('deadline')) {
    const date = (value: string | null): string => (value === null ? t('common.none') : format.date(value));
    words.push(t('known.moved', { from: date(row.deadline.value), to: date(target.deadline.value) }));
  }
  return words.length === 0 ? t('known.same') : clauses(words);
}
