import { useMemo } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { type Panel, arrange } from '../../domain/compare/panels.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { MoreListed, useListed } from './MoreListed.tsx';
import { paceExhibit } from '../../charts/pace/exhibit.ts';
import { pacesOf, type Paced } from '../../domain/compare/paths.ts';
import type { Viewing } from './viewing.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';

interface Props {
  readonly panels: readonly Panel<ComparableRow>[];
  readonly viewing: Viewing;
}

const isKnown = ({ paces }: { readonly paces: readonly Paced[] }): boolean =>
  paces.some(({ pace }) => pace.kind === 'known');

/** How fast: a chart per panel in which something can be computed, then what cannot, each with its reason. */
export function PaceView({ panels, viewing }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { sort, pin } = viewing;
  const paced = useMemo(
    () => panels.map((panel) => ({ panel, paces: pacesOf(arrange(panel, { sort, pin }), dataset) })),
    [panels, sort, pin, dataset],
  );
  const drawn = paced.filter(isKnown);
  const { listed, more } = useListed(drawn.length);
  const rest = paced.filter((entry) => !isKnown(entry)).flatMap(({ paces }) => paces);
  return (
    <>
      {drawn.length === 0 && <p>{i18n.t('compare.pace.nothing')}</p>}
      <div className="compare-paces">
        {drawn.slice(0, listed).map(({ panel, paces }) => (
          <PaceChart key={panel.members.map(({ id }) => id).join(' ')} paces={paces} viewing={viewing} />
        ))}
      </div>
      <MoreListed total={drawn.length} listed={listed} onMore={more} />
      {rest.length > 0 && <Unknown paces={rest} />}
    </>
  );
}

function PaceChart({ paces, viewing }: { readonly paces: readonly Paced[]; readonly viewing: Viewing }) {
  const { openTarget } = useNavigation();
  const context = useExhibitContext();
  const { mine } = viewing;
  const exhibit = useMemo(() => paceExhibit(paces, mine, context), [paces, mine, context]);
  return <Frame exhibit={exhibit} view={viewing.view} onView={viewing.onView} onSelect={openTarget} />;
}

/** 无法计算, and why: nothing is drawn where nothing is stated. */
function Unknown({ paces }: { readonly paces: readonly Paced[] }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  return (
    <section className="compare-unknown">
      <h2>{i18n.t('compare.pace.unknownTitle', { n: paces.length })}</h2>
      <ul className="points">
        {paces.map(({ row, pace }) => (
          <li key={row.id}>
            <a href={targetHref(row.id)}>
              {mixed(`${regionName(row.region, i18n)} ${indicatorName(row, i18n)}`, i18n.lang)}
            </a>{' '}
            {mixed(i18n.format.quantity(row) ?? '', i18n.lang)}{' '}
            <span className="muted">
              {pace.kind === 'unknown' && i18n.t(`compare.pace.reason.${pace.reason}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
