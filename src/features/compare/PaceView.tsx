import { useMemo } from 'react';
import { type Panel, arrange } from '../../domain/compare/panels.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useDataset, useNavigation } from '../../ui/shell/contexts.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { MoreListed, useListed } from './MoreListed.tsx';
import { paceExhibit, paceListExhibit } from '../../charts/pace/exhibit.ts';
import { pacesOf, type Paced } from '../../domain/compare/paths.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly panels: readonly Panel<ComparableRow>[];
  readonly viewing: Viewing;
}

const knownIn = (paces: readonly Paced[]): number => paces.filter(({ pace }) => pace.kind === 'known').length;

/** How fast: a chart where two paces share an axis, or where no more is asked for; all others in one list, each with its reason. */
export default function PaceView({ panels, viewing }: Props) {
  const dataset = useDataset();
  const context = useExhibitContext();
  const { targetHref } = useNavigation();
  const { sort, pin } = viewing;
  const { drawn, list } = useMemo(() => {
    const paced = panels.map((panel) => pacesOf(arrange(panel, { sort, pin }), dataset));
    const isDrawn = (paces: readonly Paced[]): boolean => knownIn(paces) > (panels.length > 2 ? 1 : 0);
    const rest = paced.filter((paces) => !isDrawn(paces)).flat();
    return { drawn: paced.filter(isDrawn), list: rest.length === 0 ? null : paceListExhibit(rest, context) };
  }, [panels, sort, pin, dataset, context]);
  const { listed, more } = useListed(drawn.length);
  return (
    <>
      <div className="compare-paces">
        {drawn.slice(0, listed).map((paces) => (
          <PaceChart key={paces.map(({ row }) => row.id).join(' ')} paces={paces} viewing={viewing} />
        ))}
      </div>
      <MoreListed total={drawn.length} listed={listed} onMore={more} />
      {list !== null && <Frame exhibit={list} view="table" onView={viewing.onView} rowHref={targetHref} />}
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
