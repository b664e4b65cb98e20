import { deadlineLabel } from '../../charts/deadline-label.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { DueModel } from './model.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';

const SHOWN = 6;

/** What falls due within twelve months, the earliest first; where nothing does, what comes next. */
export function Soon({ due: { soon, next } }: { readonly due: DueModel }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <section className="overview-box" aria-labelledby="overview-soon">
      <h2 id="overview-soon">
        {i18n.t('overview.soon')} <span className="numbers">{i18n.format.count(soon.length)}</span>
      </h2>
      {soon.length === 0 ? (
        <p className="muted">{i18n.t('overview.soon.none')}</p>
      ) : (
        <ul className="overview-rows">
          {soon.slice(0, SHOWN).map((row) => (
            <DueRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {soon.length > SHOWN && (
        <a href={screenHref('targets', { due: ['soon'], sort: 'deadline' })}>
          {i18n.t('overview.soon.all', { n: i18n.format.count(soon.length) })}
        </a>
      )}
      {next !== null && (
        <p>
          <a href={screenHref('targets', { due: ['later'], year: [next.year], sort: 'deadline' })}>
            {i18n.t('overview.soon.next', { date: i18n.format.date(next.year), n: next.count })}
          </a>
        </p>
      )}
    </section>
  );
}

function DueRow({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  return (
    <li>
      <span className="numbers muted">{deadlineLabel(row.deadline, i18n)}</span>
      <a href={targetHref(row.id)}>
        {mixed(`${regionName(row.region, i18n)} ${indicatorName(row, i18n)}`, i18n.lang)}
      </a>
      <span className="numbers">{mixed(i18n.format.quantity(row) ?? '', i18n.lang)}</span>
    </li>
  );
}
