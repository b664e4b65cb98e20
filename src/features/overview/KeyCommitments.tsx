import { useState } from 'react';
import { deadlineNearness } from '../../charts/deadline-label.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { PROMINENCE_RULES } from '../../domain/search/prominence.ts';
import { PROMINENT_BY } from '../../url/overview.ts';
import { scopedName } from '../../i18n/shown-names.ts';
import { Due } from '../../ui/record/Due.tsx';
import { RegionName } from '../../ui/record/RegionName.tsx';
import { TargetSentence } from '../../ui/record/TargetSentence.tsx';
import { useAsOf, useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';

interface Props extends ScreenProps<'overview'> {
  readonly rows: readonly TargetRow[];
}

/** What documents themselves put first, a line each, with the rule by which they stand here. */
export function KeyCommitments({ rows, params, setParams }: Props) {
  const { t, clauses } = useI18n();
  if (rows.length === 0) return null;
  const rules = PROMINENCE_RULES.map(({ rule, points }) =>
    t('overview.key.points', { rule: t(`overview.key.rule.${rule}`), n: points }),
  );
  return (
    <section className="box key-commitments" aria-labelledby="overview-key">
      <div className="in-row spread">
        <h2 id="overview-key">{t('overview.key')}</h2>
        <Segmented
          label={t('overview.key.by')}
          value={params.by}
          options={PROMINENT_BY}
          nameOf={(by) => t(`overview.key.by.${by}`)}
          onChange={(by) => setParams({ by }, { replace: true })}
        />
      </div>
      <ol className="key-lines">
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ol>
      <details className="muted small">
        <summary>{t('overview.key.how')}</summary>
        {t('overview.key.rules', { rules: clauses(rules) })}
      </details>
    </section>
  );
}

function Line({ row }: { readonly row: TargetRow }) {
  const i18n = useI18n();
  const asOf = useAsOf();
  const { targetHref } = useNavigation();
  const [isOpen, setIsOpen] = useState(false);
  const near = deadlineNearness(row.deadline, asOf, i18n);
  return (
    <li>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="key-line">
          <span className="key-place" data-nation={row.region.code === NATION || undefined}>
            <RegionName region={row.region} />
          </span>
          <strong className="key-figure numbers">{mixed(i18n.format.quantity(row) ?? '', i18n.lang)}</strong>
          <strong className="key-thing">{mixed(scopedName(row, i18n), i18n.lang)}</strong>
          <span className="muted small numbers">
            <Due deadline={row.deadline} />
            {near !== null && ` · ${near}`}
          </span>
        </summary>
        {isOpen && (
          <div className="stack key-sentence">
            <TargetSentence row={row} />
            <a href={targetHref(row.id)}>{i18n.t('overview.key.more')}</a>
          </div>
        )}
      </details>
    </li>
  );
}
