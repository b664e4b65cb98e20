import { useMemo, type ReactNode } from 'react';
import type { Panel } from '../../domain/compare/panels.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useNavigation } from '../../ui/shell/contexts.ts';
import type { Gated } from '../../charts/gate-words.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { panelExhibit } from '../../charts/compare-panel/exhibit.ts';
import { Pin } from './Pin.tsx';
import { tilesOf } from '../../charts/value-tiles/exhibit.ts';
import { TilesFrame } from './TilesFrame.tsx';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly panel: Panel<ComparableRow>;
  readonly viewing: Viewing;
  /** Why it stands apart; null of the panel against which the others are judged. */
  readonly gated: Gated | null;
}

/** The commitments that share one axis; the nation's are a line across them. */
export function ComparePanel({ panel, viewing, gated }: Props) {
  const { openTarget } = useNavigation();
  const context = useExhibitContext();
  const { sort, pin, scale, mine, per, year, asked, chosen } = viewing;
  const exhibit = useMemo(
    () => panelExhibit(panel, { sort, pin, scale, mine, per, year, asked }, gated, context),
    [panel, sort, pin, scale, mine, per, year, asked, gated, context],
  );
  const tiles = useMemo(
    () => (per === null && year === null ? tilesOf(panel.members, { asked, chosen }, context.i18n) : null),
    [panel, per, year, asked, chosen, context],
  );
  return (
    <div className="compare-plots">
      <Frame
        exhibit={exhibit}
        view={viewing.view}
        onView={viewing.onView}
        onSelect={openTarget}
        sourceTools={pinsOf(panel, viewing)}
      />
      {tiles !== null && <TilesFrame tiles={tiles} of={exhibit} viewing={viewing} />}
    </div>
  );
}

/** A panel of one region has nothing to keep on top. */
function pinsOf({ members }: Panel<ComparableRow>, viewing: Viewing): ReadonlyMap<string, ReactNode> {
  if (new Set(members.map(({ region }) => region.code)).size < 2) return new Map();
  return new Map(
    members.map(({ id, region }) => [id, <Pin key={id} code={region.code} viewing={viewing} />]),
  );
}
