import { amountLabel } from '../../charts/progress/data.ts';
import { Mixed } from '../../charts/view/Mixed.tsx';
import { useI18n } from '../shared/shell/look.ts';
import { useNavigation } from '../shared/shell/navigation.ts';
import { statusLabel, useStatuses } from '../shared/shell/use-statuses.ts';
import type { MonitorModel, MonitorRow } from './monitor-model.ts';
import { StatusMark } from './StatusMark.tsx';

const COLUMNS = ['status', 'indicator', 'target', 'deadline', 'latest', 'pace', 'office', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** Soonest due first. Every row leads to its evidence, where values are entered. */
export function MonitorTable({ model }: { readonly model: MonitorModel }) {
  const i18n = useI18n();
  if (model.total === 0) return <output className="screen-message">{i18n.t('monitor.empty')}</output>;
  return (
    <>
      <output className="muted small">
        {i18n.t('monitor.count', { n: model.rows.length, total: model.total })}
      </output>
      <div className="table-box">
        <table className="chart-table monitor-table" aria-label={i18n.t('monitor.title')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={isNumeric(column) ? 'numeric' : undefined}>
                  {i18n.t(`monitor.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((entry) => (
              <Row key={entry.row.id} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const emptyIf = (isEmpty: boolean): true | undefined => (isEmpty ? true : undefined);

function isNumeric(column: string): boolean {
  return ['target', 'latest', 'pace'].includes(column);
}

function Row({ entry }: { readonly entry: MonitorRow }) {
  const i18n = useI18n();
  const { targetHref, openId } = useNavigation();
  const { row, judgement, latest: from, office, note, noteStatus } = entry;
  // In the target's unit, so that the two can be read against each other.
  const { reason, pace, latest } = judgement;
  const statuses = useStatuses();
  const label = (column: Column): string => i18n.t(`monitor.column.${column}`);
  return (
    <tr>
      <td data-column="status">
        <StatusMark status={judgement.status} />
        {reason !== null && <span className="muted small block">{i18n.t(`progress.reason.${reason}`)}</span>}
      </td>
      <th scope="row">
        <a lang="zh-CN" href={targetHref(row.id)} aria-current={openId === row.id ? 'true' : undefined}>
          {row.indicator}
        </a>
        {row.scope !== '' && (
          <span className="muted small block" lang="zh-CN">
            {row.scope}
          </span>
        )}
      </th>
      <td className="numeric" data-label={label('target')}>
        <Mixed lang={i18n.lang}>{i18n.format.quantity(row) ?? ''}</Mixed>
      </td>
      <td className="short" data-label={label('deadline')}>
        {row.deadline.value === null ? '–' : i18n.format.date(row.deadline.value)}
      </td>
      <td className="numeric" data-label={label('latest')}>
        {latest === null ? (
          '–'
        ) : (
          <>
            <Mixed lang={i18n.lang}>{amountLabel(latest.value, judgement.unit, i18n)}</Mixed>
            <span className="muted small block">
              {i18n.format.date(latest.date)}{' '}
              {from !== null && typeof from.source !== 'string' && (
                <span className="tag">{i18n.t('linked.mark')}</span>
              )}
            </span>
          </>
        )}
      </td>
      <td className="numeric" data-label={label('pace')} data-empty={emptyIf(pace === null)}>
        {pace === null ? '–' : pace.ratio.toFixed(2)}
      </td>
      <td data-label={label('office')} data-empty={emptyIf(office === '')}>
        <Mixed lang={i18n.lang}>{office === '' ? '–' : office}</Mixed>
      </td>
      <td
        className="monitor-note"
        data-label={label('note')}
        data-empty={emptyIf(note === '' && noteStatus === null)}
      >
        {noteStatus !== null && <span className="tag">{statusLabel(statuses, noteStatus)}</span>}{' '}
        <Mixed lang={i18n.lang}>{note === '' && noteStatus === null ? '–' : note}</Mixed>
      </td>
    </tr>
  );
}
