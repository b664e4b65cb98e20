import { useCallback } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { scopedName, regionName } from '../../i18n/shown-names.ts';
import { useAsOf, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import type { Known } from '../../domain/compare/kept-verdict.ts';
import { missedOf, type Missed } from './missed.ts';

const SHOWN = 6;

/** What documents or the reader report as not reached, my region's first; nothing where no result of a past date is known. */
export default function MissedList({ known }: { readonly known: Known }) {
  const i18n = useI18n();
  const asOf = useAsOf();
  const { screenHref } = useNavigation();
  const { code: mine } = useMyRegion();
  const { rows } = known.dataset;
  const { value } = useWork(
    rows,
    useCallback(() => missedOf(rows, known, asOf, mine), [rows, known, asOf, mine]),
  );
  if (value === null || value.judged === 0) return null;
  const { missed, judged, near } = value;
  return (
    <>
      <p className="muted small">{i18n.t('overview.missed.of', { n: missed.length, judged, near })}</p>
      <ul className="lines">
        {missed.slice(0, SHOWN).map((one) => (
          <MissedRow key={one.row.id} missed={one} />
        ))}
      </ul>
      <a href={screenHref('compare', { show: 'kept' })}>{i18n.t('overview.missed.all')}</a>
    </>
  );
}

function MissedRow({ missed: { row, result } }: { readonly missed: Missed }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const { valueMax = null, comparator = null } = result;
  const reached = { ...row, ...result, valueMax, comparator, frequency: null, direction: null };
  const amounts = { goal: i18n.format.signed(row) ?? '', reached: i18n.format.signed(reached) ?? '' };
  return (
    <li>
      <span className="numbers muted">{i18n.format.date((row.deadline.value ?? '').slice(0, 4))}</span>
      <a className="line-main" href={targetHref(row.id)}>
        {mixed(`${regionName(row.region, i18n)} ${scopedName(row, i18n)}`, i18n.lang)}
      </a>
      <span className="numbers">{mixed(i18n.t('overview.missed.figures', amounts), i18n.lang)}</span>
    </li>
  );
}
