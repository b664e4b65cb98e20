import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { OverviewModel } from './model.ts';

/** What to doubt; each leads to the commitments that it concerns. */
export function DoubtList({ model: { doubts } }: { readonly model: OverviewModel }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <section className="overview-box" aria-labelledby="overview-doubts">
      <h2 id="overview-doubts">{i18n.t('overview.doubts')}</h2>
      {doubts.length === 0 && <p className="muted">{i18n.t('overview.doubts.none')}</p>}
      <ul className="overview-doubts">
        {doubts.map(({ doubt, count }) => (
          <li key={doubt}>
            <a className="numbers" href={screenHref('targets', { doubt: [doubt] })}>
              {i18n.t(`doubt.${doubt}`)} {i18n.t('overview.doubts.count', { n: i18n.format.count(count) })}
            </a>
            <span className="muted small">{i18n.t(`overview.doubts.${doubt}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
