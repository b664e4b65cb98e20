import { lazy, Suspense } from 'react';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { useKnown } from '../../ui/shell/use-known.ts';

/** Judged only where results are known. */
const MissedList = lazy(() => import('./MissedList.tsx'));

/** What is reported not to have been reached, and of how much nothing is known. `open`: past, without a result. */
export function MissedSection({ open }: { readonly open: number }) {
  const { t, format } = useI18n();
  const { screenHref } = useNavigation();
  const known = useKnown();
  const isKnown = known !== null && known.linked.size + known.recorded.size > 0;
  return (
    <section className="box" aria-labelledby="overview-missed">
      <h2 id="overview-missed">{t('overview.missed')}</h2>
      {isKnown && (
        <Suspense>
          <MissedList known={known} />
        </Suspense>
      )}
      {open > 0 && (
        <p className="in-row">
          <a href={screenHref('targets', { due: ['passed'] })}>
            {t('overview.missed.open', { n: format.count(open) })}
          </a>
          <span className="muted small">{t('overview.missed.unknown')}</span>
        </p>
      )}
    </section>
  );
}
