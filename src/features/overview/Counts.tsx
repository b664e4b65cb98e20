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

const part = (key: string, text: string, count: number, href: string): Part => ({
  key,
  text,
  href: count === 0 ? null : href,
});

/** The counts, each with what it counts and the parts that it is made of. */
export function Counts({ model, due: falling }: Props) {
  const asOf = useAsOf();
  const { t, format } = useI18n();
  const { screenHref } = useNavigation();
  const { total, regions, policies, policiesWith, policiesPending, results } = model;
  const kinds = model.kinds.map(({ kind, count }) => {
    const text = t('overview.kindCount', { kind: t(`kind.${kind}`), n: format.count(count) });
    return part(kind, text, count, screenHref('targets', { kind: [kind] }));
  });
  const levels = model.levels.map(({ level, codes }) => {
    const text = t('overview.kindCount', { kind: t(`level.${level}`), n: format.count(codes.length) });
    return part(level, text, codes.length, screenHref('targets', { region: codes }));
  });
  const dues = falling.dues.map(({ due, count }) => {
    const text = t('overview.dueCount', { due: t(`due.${due}`), n: format.count(count) });
    return part(due, text, count, screenHref('targets', { due: [due] }));
  });
  const undated = t('overview.undated', { n: format.count(falling.undated) });
  const ofPolicies = (
    [
      ['policiesWith', policiesWith, screenHref('documents')],
      ['policiesPending', policiesPending, screenHref('import')],
      ['results', results, screenHref('documents')],
    ] as const
  ).flatMap(([key, n, href]): Part[] =>
    n > 0 || key === 'policiesWith'
      ? [{ key, text: t(`overview.${key}`, { n: format.count(n) }), href }]
      : [],
  );
  const documents = format.count(model.documents);
  return (
    <ul className="box overview-counts" aria-label={t('overview.counts')}>
      <Count n={total} name={t('overview.commitments')} href={screenHref('targets')} parts={kinds}>
        {t('overview.commitmentsMeaning')}
      </Count>
      <Count
        n={regions}
        name={t('overview.regions')}
        href={screenHref('targets', { sort: 'region' })}
        parts={levels}
      >
        {t('overview.regionsMeaning')}
      </Count>
      <Count n={policies} name={t('overview.policies')} href={screenHref('documents')} parts={ofPolicies}>
        {t('overview.policiesMeaning', { documents, without: policies - policiesWith })}
      </Count>
      <Count
        n={falling.dated}
        name={t('overview.due')}
        href={screenHref('deadlines')}
        parts={[...dues, part('none', undated, falling.undated, screenHref('targets', { due: ['none'] }))]}
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
    <li className="stack overview-count">
      <a className="overview-number" href={href}>
        <strong className="numbers">{i18n.format.count(n)}</strong> {name}
      </a>
      <ul className="in-row overview-parts numbers">
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
