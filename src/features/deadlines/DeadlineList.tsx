import { useMemo, useState } from 'react';
import { STATE_SIGN } from '../../charts/deadline-states.ts';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { AgendaGroup } from '../../domain/time/agenda.ts';
import { stateOf, type DeadlineModel } from '../../domain/time/deadlines.ts';
import { mineFirst } from '../../domain/region/mine-first.ts';
import { daysBetween, lastDay } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import { shortName } from '../../i18n/shown-names.ts';
import { Due } from '../../ui/record/Due.tsx';
import { RegionName } from '../../ui/record/RegionName.tsx';
import { useAsOf, useI18n, useNavigation, useResults } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import type { DeadlinesParams } from '../../url/deadlines.ts';
import { CalendarExport } from './CalendarExport.tsx';
import { useOfficeOf, type OfficeOf } from './use-offices.ts';

interface Props {
  readonly model: DeadlineModel;
  readonly group: DeadlinesParams['group'];
}

/** What falls due, by month or by the office in charge; every row leads to its evidence. */
export function DeadlineList({ model, group }: Props) {
  const i18n = useI18n();
  const officeOf = useOfficeOf();
  const { agenda } = model;
  const offices = useMemo(
    () =>
      group === 'office'
        ? [
            ...groupBy(
              agenda.flatMap(({ rows }) => rows),
              officeOf,
            ),
          ].toSorted(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
        : null,
    [agenda, group, officeOf],
  );
  return (
    <section aria-label={i18n.t('deadlines.list')} className="stack deadline-list">
      {offices?.map(([office, rows]) => (
        <Part
          key={office}
          title={office === '' ? i18n.t('deadlines.noOffice') : office}
          rows={rows}
          listed={LISTED}
          officeOf={officeOf}
          office={office}
        />
      )) ??
        agenda.map((part) => (
          <Part
            key={part.part + part.date}
            title={titleOf(part, i18n)}
            rows={part.rows}
            listed={part.part === 'coming' ? LISTED : FIRST}
            officeOf={officeOf}
          />
        ))}
    </section>
  );
}

const titleOf = ({ part, date }: AgendaGroup, { t, format }: I18n): string => {
  if (part !== 'coming') return t(`deadlines.part.${part}`);
  return date.length > 4 ? format.date(date) : t('deadlines.part.year', { year: date });
};

/** Of a part that stand there at once: of what is over fewer, so that what comes is in view. */
const [FIRST, LISTED] = [8, 30];
const STEP = 50;

interface PartProps {
  readonly officeOf: OfficeOf;
  readonly title: string;
  readonly rows: readonly TargetRow[];
  readonly listed: number;
  /** Where the part is an office's: its calendar is offered. */
  readonly office?: string;
}

/** Of one part, my region's first. */
function Part({ title, rows: all, listed, officeOf, office }: PartProps) {
  const i18n = useI18n();
  const { code: mine } = useMyRegion();
  const rows = useMemo(() => mineFirst(all, mine), [all, mine]);
  const [more, setMore] = useState(0);
  const rest = rows.length - listed - more;
  const dated = useMemo(
    () => (office === undefined ? [] : rows.filter(({ deadline }) => deadline.value !== null)),
    [rows, office],
  );
  return (
    <section className="box">
      <div className="box-head in-row spread">
        <h2 className="numbers">
          {mixed(title, i18n.lang)}{' '}
          <span className="muted small">
            {i18n.t('targets.remaining', { n: i18n.format.count(rows.length) })}
          </span>
        </h2>
        {office !== undefined && office !== '' && dated.length > 0 && (
          <CalendarExport rows={dated} office={office} />
        )}
      </div>
      <ul className="rows">
        {rows.slice(0, listed + more).map((row) => (
          <Row key={row.id} row={row} office={office === undefined ? officeOf(row) : ''} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="button-quiet" onClick={() => setMore(more + STEP)}>
          {i18n.t('deadlines.more', { n: Math.min(rest, STEP), rest: i18n.format.count(rest) })}
        </Button>
      )}
    </section>
  );
}

function Row({ row, office }: { readonly row: TargetRow; readonly office: string }) {
  const i18n = useI18n();
  const { openId, targetHref } = useNavigation();
  return (
    <li className="deadline-row">
      <Standing row={row} />
      <span className="deadline-date numbers">
        <Due deadline={row.deadline} />
      </span>
      <span className="deadline-region">
        <RegionName region={row.region} />
      </span>
      <span className="deadline-name">
        <a href={targetHref(row.id)} aria-current={openId === row.id ? 'true' : undefined}>
          {mixed(shortName(row, i18n), i18n.lang)}
        </a>{' '}
        {row.scope !== '' && (
          <span className="muted small" lang="zh-CN">
            {row.scope}
          </span>
        )}
        {office !== '' && <span className="tag">{mixed(office, i18n.lang)}</span>}
      </span>
      <span className="deadline-amount numbers">
        {mixed(i18n.format.quantity(row) ?? i18n.t('value.none'), i18n.lang)}
      </span>
    </li>
  );
}

/** Sign and words: how many days are left or over. */
function Standing({ row }: { readonly row: TargetRow }) {
  const asOf = useAsOf();
  const results = useResults();
  const i18n = useI18n();
  const state = stateOf(row, { asOf, results });
  if (state === null) return <span />;
  const days = daysBetween(asOf, lastDay(row.deadline.value ?? ''));
  const n = i18n.format.count(Math.abs(days));
  const words = { coming: 'left', reported: 'reported', passed: 'over', unread: 'over' } as const;
  return (
    <span
      className="deadline-standing muted small numbers"
      data-state={state}
      title={i18n.t(`deadlines.now.${state}`)}
    >
      <span className="deadline-sign" aria-hidden="true">
        {STATE_SIGN[state]}
      </span>{' '}
      <span className="visually-hidden">{i18n.t(`deadlines.now.${state}`)}</span>
      {i18n.t(`deadlines.days.${words[state]}`, { n })}
    </span>
  );
}
