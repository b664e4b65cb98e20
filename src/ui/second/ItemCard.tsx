import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { CorrectableField } from '../../domain/proposal/decision.ts';
import { VOUCHED } from '../../domain/proposal/own-target.ts';
import { secondFields } from '../../domain/second-reading/decide.ts';
import type { ReconciledItem, SecondRecord } from '../../domain/second-reading/reconcile.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { fieldWords } from '../record/field-words.ts';
import { RecordSentence } from '../record/RecordSentence.tsx';
import { CommandButtons } from '../proposal/Commands.tsx';
import { useI18n } from '../shell/contexts.ts';
import type { SecondProposal } from './ItemList.tsx';

/** To take the second reading, or to keep the first. */
export type ItemCommand = 'accept' | 'reject';

type Fields = Pick<TargetRow, CorrectableField>;

const asFields = (second: SecondRecord): Fields => ({ ...VOUCHED, direction: null, ...secondFields(second) });

/** The record as the first reading has it, or as only the second does. */
export const fieldsOfItem = (item: ReconciledItem): Fields =>
  item.kind === 'second' ? asFields(item.second) : item.target;

interface Props {
  readonly proposal: SecondProposal;
  readonly onCommand: (command: ItemCommand) => void;
  readonly onTakeBack: () => void;
}

const SHOWN = ['kind', 'indicator', 'scope', 'value', 'deadline', 'region', 'measure', 'frequency'] as const;

/** One record: its sentence, both readings side by side, and which of them is taken. */
export function ItemCard({ proposal: { item, verdict }, onCommand, onTakeBack }: Props) {
  const i18n = useI18n();
  const mention = item.kind === 'second' ? undefined : item.target.mentions[0];
  return (
    <div className="stack record-card">
      {mention !== undefined && <RecordSentence mention={mention} />}
      {item.kind === 'second' && (
        <blockquote className="quote" lang="zh-CN">
          {plainText(item.second.from.row.quote)}
        </blockquote>
      )}
      <SideBySide item={item} />
      {item.kind === 'first' && item.isResult && <p className="small">{i18n.t('second.isResult')}</p>}
      <CommandButtons
        commands={item.kind === 'same' ? (['accept'] as const) : (['accept', 'reject'] as const)}
        nameOf={(command) => i18n.t(`second.${item.kind}.${command === 'accept' ? 'take' : 'keep'}`)}
        onCommand={onCommand}
      >
        {verdict !== 'pending' && <Button onClick={onTakeBack}>{i18n.t('second.takeBack')}</Button>}
      </CommandButtons>
    </div>
  );
}

function SideBySide({ item }: { readonly item: ReconciledItem }) {
  const i18n = useI18n();
  const first: Fields | null = item.kind === 'second' ? null : item.target;
  const second: Fields | null = item.kind === 'first' ? null : asFields(item.second);
  const words = (of: Fields | null, field: CorrectableField): string =>
    of === null ? i18n.t('common.none') : plainText(fieldWords(of, field, i18n));
  const differing = new Set<string>(item.kind === 'differs' ? item.fields.map(aspectOf) : []);
  return (
    <table className="data-table second-sides small">
      <thead>
        <tr>
          <th scope="col">{i18n.t('panel.field')}</th>
          <th scope="col">{i18n.t('second.side.first')}</th>
          <th scope="col">{i18n.t('second.side.second')}</th>
        </tr>
      </thead>
      <tbody>
        {SHOWN.map((field) => (
          <tr key={field} data-differs={differing.has(field) ? '' : undefined}>
            <th scope="row">
              {i18n.t(`field.${field}`)}
              {differing.has(field) && <span className="tag tag-warn">{i18n.t('second.differs')}</span>}
            </th>
            <td>{mixed(words(first, field), i18n.lang)}</td>
            <td>{mixed(words(second, field), i18n.lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure is one thing to a reader. */
const aspectOf = (field: string): string =>
  ['unit', 'comparator', 'valueMax'].includes(field) ? 'value' : field;
