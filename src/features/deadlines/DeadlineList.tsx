import { presentStates, STATE_SIGN, stateWords } from '../../charts/deadline-states.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { type DeadlineModel, isCrowded, stateOf, type YearGroup } from '../../domain/time/deadlines.ts';
import { indicatorName } from '../../i18n/shown-names.ts';
import { RegionName } from '../../ui/record/RegionName.tsx';
import { useAsOf, useI18n, useNavigation, useResults } from '../../ui/shell/contexts.ts';
import type { TargetsParams } from '../../url/targets.ts';
import { Due } from '../../ui/record/Due.tsx';

interface DeadlineListProps {
  readonly model: DeadlineModel;
  readonly filter: ListFilter;
}

/** What falls due, by year; every row leads to its evidence. */
export function DeadlineList({ model, filter }: DeadlineListProps) {
  const i18n = useI18n();
  const listed = isCrowded(model) ? LISTED : Number.POSITIVE_INFINITY;
  return (
    <section aria-label={i18n.t('deadlines.list')} className="stack deadline-list">
      {model.years.map((group) => (
        <Year key={group.year} group={group} listed={listed} filter={filter} />
      ))}
      {model.undated.length > 0 && (
        <section className="box">
          <h2 className="box-head">
            {i18n.t('deadlines.none')}{' '}
            <span className="muted small">{i18n.t('targets.remaining', { n: model.undated.length })}</span>
          </h2>
          <DeadlineRows rows={model.undated} year={NO_VALUE} listed={listed} filter={filter} />
        </section>
      )}
    </section>
  );
}

interface YearProps extends Pick<DeadlineListProps, 'filter'> {
  readonly group: YearGroup;
  readonly listed: number;
}

function Year({ group, listed, filter }: YearProps) {
  const { year, rows, counts } = group;
  const i18n = useI18n();
  const [only, second] = presentStates(counts);
  return (
    <section className="box">
      <h2 className="box-head numbers">
        {i18n.t('deadlines.zoom.year', { year })}{' '}
        <span className="muted small">
          {i18n.t('targets.remaining', { n: rows.length })} ·{' '}
          {only !== undefined && second === undefined
            ? i18n.t(`deadlines.now.${only}`)
            : stateWords(counts, i18n)}
        </span>
      </h2>
      <DeadlineRows rows={rows} year={String(year)} listed={listed} filter={filter} />
    </section>
  );
}

/** Of a year, where there are too many for a mark each; the rest is in the list of targets, which is made for many. */
const LISTED = 30;

/** What the list of targets is asked for too, where there are too many to stand here. */
type ListFilter = Pick<TargetsParams, 'region' | 'theme' | 'due'>;

interface DeadlineRowsProps {
  readonly rows: readonly TargetRow[];
  readonly year: string;
  /** Of many so many stand here. */
  readonly listed: number;
  readonly filter: ListFilter;
}

function DeadlineRows({ rows, year, listed, filter }: DeadlineRowsProps) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <>
      <ul className="rows">
        {rows.slice(0, listed).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {rows.length > listed && (
        <a
          className="deadline-rest"
          href={screenHref('targets', { ...filter, year: [year], sort: 'deadline' })}
        >
          {i18n.t('deadlines.rest', { n: i18n.format.count(rows.length - listed) })}
        </a>
      )}
    </>
  );
}

function Row({ row }: { readonly row: TargetRow }) {
  const asOf = useAsOf();
  const results = useResults();
  const i18n = useI18n();
  const { openId, targetHref } = useNavigation();
  const state = stateOf(row, { asOf, results });
  return (
    <li className="deadline-row" data-state={state ?? 'undated'}>
      <span className="deadline-sign" aria-hidden="true">
        {state === null ? '' : STATE_SIGN[state]}
      </span>
      <span className="visually-hidden">{state === null ? '' : i18n.t(`deadlines.now.${state}`)}</span>
      <span className="deadline-date numbers">
        <Due deadline={row.deadline} />
      </span>
      <span className="deadline-region">
        <RegionName region={row.region} />
      </span>
      <a href={targetHref(row.id)} aria-current={openId === row.id ? 'true' : undefined}>
        {mixed(indicatorName(row, i18n), i18n.lang)}
      </a>
      {row.scope !== '' && (
        <span className="muted small deadline-scope" lang="zh-CN">
          {row.scope}
        </span>
      )}
      <span className="deadline-amount numbers">
        {mixed(i18n.format.quantity(row) ?? i18n.t('value.none'), i18n.lang)}
      </span>
    </li>
  );
}
