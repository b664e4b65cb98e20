import { useMemo } from 'react';
import { gateWords } from '../../charts/gate-words.ts';
import { nearestExhibit } from '../../charts/nearest/exhibit.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import type { NearPair } from '../../domain/compare/nearest.ts';
import { scopedName } from '../../i18n/shown-names.ts';
import { Due } from '../../ui/record/Due.tsx';
import { RegionName } from '../../ui/record/RegionName.tsx';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly pairs: readonly NearPair[];
  readonly onView: Viewing['onView'];
}

/** In place of a table in which nothing may be compared: what comes nearest to it, two by two, with what differs. */
export function NearestView({ pairs, onView }: Props) {
  const context = useExhibitContext();
  const exhibit = useMemo(() => nearestExhibit(pairs, context), [pairs, context]);
  return (
    <Frame exhibit={exhibit} view="table" onView={onView}>
      <div className="stack compare-nearest">
        {pairs.map((pair) => (
          <Pair key={pair.left.id} {...pair} />
        ))}
      </div>
    </Frame>
  );
}

function Pair({ left, right, gate }: NearPair) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const topic = [...new Set([left, right].map(({ indicatorKey }) => `indicator:${indicatorKey}`))];
  const isAlike = gate.reasons.length === 0;
  return (
    <article className="box">
      <div className="near-pair">
        <Side row={left} />
        <span className="gate-sign" aria-hidden="true">
          {isAlike ? '' : '≠'}
        </span>
        <Side row={right} />
      </div>
      <ul className="stack gate-reasons small">
        {gateWords(gate, i18n).map(({ key, what, detail }) => (
          <li key={key}>
            {what} <span className="muted">{mixed(detail, i18n.lang)}</span>
          </li>
        ))}
      </ul>
      <a className="small" href={screenHref('compare', { topic, show: 'bars' })}>
        {i18n.t('compare.nearest.open')}
      </a>
    </article>
  );
}

function Side({ row }: { readonly row: ComparableRow }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  return (
    <a className="stack near-side" href={targetHref(row.id)}>
      <span className="small muted">
        <RegionName region={row.region} />
      </span>
      <strong className="numbers">{mixed(i18n.format.signed(row) ?? '', i18n.lang)}</strong>
      <span>{mixed(scopedName(row, i18n), i18n.lang)}</span>
      <span className="small muted numbers">
        <Due deadline={row.deadline} />
      </span>
    </a>
  );
}
