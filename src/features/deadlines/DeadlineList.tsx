import { presentStates, stateWords } from '../../charts/deadline-words.ts';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { isCrowded, type DeadlineModel, type YearGroup } from '../../domain/time/deadlines.ts';
import { DeadlineRows, type ListFilter } from './DeadlineRows.tsx';

interface Props {
  readonly model: DeadlineModel;
  readonly filter: ListFilter;
}

/** What falls due, by year; every row leads to its evidence. */
export function DeadlineList({ model, filter }: Props) {
  const i18n = useI18n();
  const listed = isCrowded(model) ? LISTED : Number.POSITIVE_INFINITY;
  return (
    <section aria-label={i18n.t('deadlines.list')} className="deadline-list">
      {model.years.map((group) => (
        <Year key={group.year} group={group} listed={listed} filter={filter} />
      ))}
      {model.undated.length > 0 && (
        <section>
          <h2 className="deadline-year">
            {i18n.t('deadlines.none')}{' '}
            <span className="muted small">{i18n.t('targets.remaining', { n: model.undated.length })}</span>
          </h2>
          <DeadlineRows rows={model.undated} year={NO_VALUE} listed={listed} filter={filter} />
        </section>
      )}
    </section>
  );
}

interface YearProps extends Pick<Props, 'filter'> {
  readonly group: YearGroup;
  readonly listed: number;
}

function Year({ group, listed, filter }: YearProps) {
  const { year, rows, counts } = group;
  const i18n = useI18n();
  const [only, second] = presentStates(counts);
  return (
    <section>
      <h2 className="deadline-year numbers">
        {i18n.t('deadlines.year', { year })}{' '}
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
