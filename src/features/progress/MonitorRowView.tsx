import { completionWords } from '../../charts/progress/completion-words.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { scopedName, regionName } from '../../i18n/shown-names.ts';
import type { MonitorColumn } from '../../url/monitor.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { statusLabel, useStatuses } from '../../ui/shell/use-statuses.ts';
import type { MonitorRow } from './monitor-rows.ts';
import { StatusMark } from './StatusMark.tsx';
import { latestWords, originMarks, shownRatio } from './words.ts';
import { Due } from '../../ui/record/Due.tsx';

interface Props {
  readonly entry: MonitorRow;
  /** Where several places stand in the table, each row says which is its own. */
  readonly hasPlace: boolean;
}

const emptyIf = (isEmpty: boolean): true | undefined => (isEmpty ? true : undefined);

/** One commitment; it leads to its evidence, where values are entered. */
export function MonitorRowView({ entry, hasPlace }: Props) {
  const i18n = useI18n();
  const { row, judgement, office } = entry;
  const { reason, completion } = judgement;
  const ratio = shownRatio(judgement);
  const words = i18n.format.quantity(row);
  const label = (column: MonitorColumn): string => i18n.t(`monitor.column.${column}`);
  return (
    <tr>
      <td data-column="status">
        <StatusMark status={judgement.status} />
        {reason !== null && (
          <span className="muted small own-line">{i18n.t(`progress.reason.${reason}`)}</span>
        )}
      </td>
      <Name entry={entry} hasPlace={hasPlace} />
      <td className="numeric" data-label={label('target')} data-empty={emptyIf(words === null)}>
        {mixed(words ?? '–', i18n.lang)}
      </td>
      <td className="short" data-label={label('deadline')}>
        {row.deadline.value === null ? '–' : <Due deadline={row.deadline} />}
      </td>
      <td className="numeric" data-label={label('latest')}>
        <Latest entry={entry} />
      </td>
      <td className="short" data-label={label('done')} data-empty={emptyIf(completion === null)}>
        {completion === null
          ? '–'
          : completionWords(completion, judgement.unit, i18n).map((words) => (
              <span key={words} className="small own-line">
                {mixed(words, i18n.lang)}
              </span>
            ))}
      </td>
      <td className="numeric" data-label={label('pace')} data-empty={emptyIf(ratio === null)}>
        {ratio === null ? '–' : ratio.toFixed(2)}
      </td>
      <td data-label={label('office')} data-empty={emptyIf(office === '')}>
        {mixed(office === '' ? '–' : office, i18n.lang)}
      </td>
      <NoteCell entry={entry} label={label('note')} />
    </tr>
  );
}

function Name({ entry: { row }, hasPlace }: Props) {
  const i18n = useI18n();
  const { targetHref, openId } = useNavigation();
  const under = [hasPlace ? regionName(row.region, i18n) : '', row.scope].filter((part) => part !== '');
  return (
    <th scope="row">
      <a href={targetHref(row.id)} aria-current={openId === row.id ? 'true' : undefined}>
        {mixed(scopedName(row, i18n), i18n.lang)}
      </a>
      {under.length > 0 && (
        <span className="muted small own-line">{mixed(under.join(' · '), i18n.lang)}</span>
      )}
    </th>
  );
}

function Latest({ entry }: Pick<Props, 'entry'>) {
  const i18n = useI18n();
  const words = latestWords(entry, i18n);
  if (words === null) return '–';
  const marks = entry.latest === null ? [] : originMarks(entry.latest, i18n);
  const [what, date] = words;
  return (
    <>
      {mixed(what, i18n.lang)}
      <span className="muted small own-line">
        {date}
        {marks.map((mark) => (
          <span key={mark} className="tag">
            {mark}
          </span>
        ))}
      </span>
    </>
  );
}

function NoteCell({ entry: { note, noteStatus }, label }: Pick<Props, 'entry'> & { readonly label: string }) {
  const i18n = useI18n();
  const statuses = useStatuses();
  const isEmpty = note === '' && noteStatus === null;
  return (
    <td className="monitor-note" data-label={label} data-empty={emptyIf(isEmpty)}>
      {noteStatus !== null && <span className="tag">{statusLabel(statuses, noteStatus)}</span>}{' '}
      {mixed(isEmpty ? '–' : note, i18n.lang)}
    </td>
  );
}
