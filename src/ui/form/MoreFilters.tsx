import '../../styles/filters.css';
import type { ReactNode } from 'react';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  /** Whether something in it is not as it is by itself. */
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

/** What of a screen's controls is seldom wanted, folded at the end of them. */
export function MoreFilters({ isChosen, children }: Props) {
  const { t } = useI18n();
  return (
    <details className="more-filters" open={isChosen}>
      <summary className="small">{t('filters.more')}</summary>
      <div className="in-row spaced">{children}</div>
    </details>
  );
}
