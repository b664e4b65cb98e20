import type { ReactNode } from 'react';
import { useAsOf, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { DueModel, OverviewModel } from './model.ts';

interface Props {
  readonly model: OverviewModel;
  readonly due: DueModel;
}

interface Part {
  readonly key: string;
  readonly text: string;
  /** Null where there is nothing to list. */
  readonly href: string | null;
}

/** The counts, each with what it counts and the parts that it is made of. */
export function Counts({ model, due: falling }: Props) {
  const asOf = useAsOf();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const { t, format } = i18n;
  const kinds = model.kinds.map(({ kind, count }) => ({
    key: kind,
    text: t('overview.kindCount', { kind: t(`kind.${kind}`), n: format.count(count) }),
    href: count === 0 ? null : screenHref('targets', { kind: [kind] }),
  }));
  const levels = model.levels.map(({ level, codes }) => ({
    key: level,
    text: t('overview.kindCount', { kind: t(`level.${level}`), n: format.count(codes.length) }),
    href: screenHref('targets', { region: codes }),
  }));
  const dues = falling.dues.map(({ due, count }) => ({
    key: due,
    text: t('overview.dueCount', { due: t(`due.${due}`), n: format.count(count) }),
    href: count === 0 ? null : screenHref('targets', { due: [due] }),
  }));
  const undated = {
    key: 'none',
    text: t('overview.undated', { n: format.count(falling.undated) }),
    href: falling.undated === 0 ? null : screenHref('targets', { due: ['none'] }),
  };
  const withTargets = {
    key: 'documents',
    text: t('overview.policiesWith', { n: format.count(model.policiesWith) }),
    href: screenHref('documents'),
  };
  const results = {
    key: 'results',
    text: t('overview.results', { n: format.count(model.results) }),
    href: screenHref('documents'),
  };
  const pending = {
    key: 'pending',
    text: t('overview.policiesPending', { n: format.count(model.policiesPending) }),
    href: screenHref('import'),
  };
  const without = model.policies - model.policiesWith;
  return (
    <ul className="overview-counts" aria-label={t('overview.counts')}>
      <Count n={model.total} name={t('overview.commitments')} href={screenHref('targets')} parts={kinds}>
        {t('overview.commitmentsMeaning')}
      </Count>
      <Count
        n={model.regions}
        name={t('overview.regions')}
        href={screenHref('targets', { sort: 'region' })}
        parts={levels}
      >
        {t('overview.regionsMeaning')}
      </Count>
      <Count
        n={model.policies}
        name={t('overview.policies')}
        href={screenHref('documents')}
        parts={[
          withTargets,
          ...(model.policiesPending > 0 ? [pending] : []),
          ...(model.results > 0 ? [results] : []),
        ]}
      >
        {t('overview.policiesMeaning', { documents: format.count(model.documents), without })}
      </Count>
      <Count
        n={falling.dated}
        name={t('overview.due')}
        href={screenHref('deadlines')}
        parts={[...dues, undated]}
      >
        {t('overview.dueMeaning', { date: format.date(asOf) })}
      </Count>
    </ul>
  );
}

interface CountProps {
  readonly n: number;
  readonly name: string;
  readonly href: string;
  readonly parts: readonly Part[];
  readonly children: ReactNode;
}

function Count({ n, name, href, parts, children }: CountProps) {
  const i18n = useI18n();
  return (
    <li className="overview-count">
      <a className="overview-number" href={href}>
        <strong className="numbers">{i18n.format.count(n)}</strong> {name}
      </a>
      <ul className="overview-parts numbers">
        {parts.map((part) => (
          <li key={part.key}>
            {part.href === null ? (
              <span className="muted">{part.text}</span>
            ) : (
              <a href={part.href}>{part.text}</a>
            )}
          </li>
        ))}
      </ul>
      <p className="muted small">{children}</p>
    </li>
  );
}
