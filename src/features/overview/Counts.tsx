import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { DueModel, OverviewModel } from './model.ts';

interface Props {
  readonly model: OverviewModel;
  readonly due: DueModel;
}

/** What the data hold, in one line; each count leads to what it counts. */
export function Counts({ model, due }: Props) {
  const { t, format } = useI18n();
  const { screenHref } = useNavigation();
  const { total, regions, policies, policiesPending, results } = model;
  const counts = [
    ['commitments', total, screenHref('targets')],
    ['regions', regions, screenHref('targets', { sort: 'region' })],
    ['policies', policies, screenHref('documents')],
    ['due', due.dated, screenHref('deadlines')],
    ['results', results, screenHref('documents')],
    ['policiesPending', policiesPending, screenHref('import')],
  ] as const;
  return (
    <ul className="in-row spaced overview-counts numbers" aria-label={t('overview.counts')}>
      {counts.map(([name, n, href]) =>
        n === 0 && (name === 'results' || name === 'policiesPending') ? null : (
          <li key={name}>
            <a className="overview-number" href={href}>
              {t(`overview.${name}`, { n: format.count(n) })}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}
