import { isInferred, deadlineLabel } from '../../charts/deadline-label.ts';
import { STATE_SIGN } from '../../charts/deadline-words.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { RegionName } from '../../ui/record/RegionName.tsx';
import { useAsOf, useI18n, useNavigation, useResults } from '../../ui/shell/contexts.ts';
import { stateOf } from '../../domain/time/deadlines.ts';
import { indicatorName } from '../../i18n/shown-names.ts';
import type { TargetsParams } from '../../url/targets.ts';

/** What the list of targets is asked for too, where there are too many to stand here. */
export type ListFilter = Pick<TargetsParams, 'region' | 'theme' | 'due'>;

interface Props {
  readonly rows: readonly TargetRow[];
  readonly year: string;
  /** Of many so many stand here. */
  readonly listed: number;
  readonly filter: ListFilter;
}

export function DeadlineRows({ rows, year, listed, filter }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <>
      <ul className="deadline-rows">
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
        <DueDate row={row} />
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

/** The date as the text has it, and the mark of what was inferred. */
function DueDate({ row: { deadline } }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  if (!isInferred(deadline)) return deadlineLabel(deadline, i18n);
  return (
    <>
      {deadlineLabel({ ...deadline, basis: 'sentence' }, i18n)}{' '}
      <span className="tag" title={i18n.t(`basis.${deadline.basis}`)}>
        {i18n.t('inferred.mark')}
      </span>
    </>
  );
}
