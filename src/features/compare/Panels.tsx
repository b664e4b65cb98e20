import { type ReactNode, useMemo } from 'react';
import { panelExhibit } from '../../charts/compare-panel/exhibit.ts';
import { panelName, panelRegions } from '../../charts/compare-panel/words.ts';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { type Gated, gateWords } from '../../charts/gate-words.ts';
import type { ValueTiles } from '../../charts/value-tiles/data.ts';
import { hasTiles, tilesExhibit, tilesOf } from '../../charts/value-tiles/exhibit.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Gate as Judged } from '../../domain/compare/comparability.ts';
import type { ComparableRow, Comparison } from '../../domain/compare/comparison.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import { MoreListed, useListed } from './MoreListed.tsx';
import type { Viewing } from './viewing.ts';
import type { I18n } from '../../i18n/index.ts';
import { nameOfCode } from '../../i18n/shown-names.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';

interface PanelsProps {
  readonly model: Comparison;
  readonly viewing: Viewing;
}

/** Two stand side by side whatever they are; of more those in which two figures can be compared. */
function drawnOf(panels: Comparison['panels']): Comparison['panels'] {
  return panels.length <= 2 ? panels : panels.filter(({ members }) => members.length > 1);
}

function gatedOf(
  panels: Comparison['panels'],
  gates: Comparison['gates'],
  i18n: I18n,
): readonly (Gated | null)[] {
  const members = panels[0]?.members ?? [];
  const against = { name: panelName(members, i18n), region: panelRegions(members, i18n) };
  return gates.map((gate) => (gate === null ? null : { gate, against }));
}

/** The panels in order of likeness, with the gate's reasons between them. */
export function Panels({ model: { panels, gates }, viewing }: PanelsProps) {
  const i18n = useI18n();
  const shown = drawnOf(panels);
  const { listed, more } = useListed(shown.length);
  const gated = useMemo(() => gatedOf(panels, gates, i18n), [panels, gates, i18n]);
  if (panels.length === 0) return null;
  const alone = panels.length - shown.length;
  const isMany = panels.length > 2;
  // A plot with its map takes the whole width.
  const isBeside = panels.length === 2 && !panels.some(({ members }) => hasTiles(members));
  const layout = shown.length === 1 ? 'one' : isBeside ? 'two' : 'many';
  return (
    <div className="compare-panels" data-layout={layout}>
      <div className="stack compare-grid">
        {shown.slice(0, listed).map((panel) => {
          const own = gated[panels.indexOf(panel)] ?? null;
          const key = panel.members.map(({ id }) => id).join(' ');
          return (
            <div key={key} className="stack compare-cell">
              {own !== null && <Gate gate={own.gate} against={isMany ? own.against : null} />}
              {own === null && isMany && (
                <p className="stack gate gate-reference muted small">{i18n.t('compare.gate.reference')}</p>
              )}
              <ComparePanel panel={panel} viewing={viewing} gated={own} />
            </div>
          );
        })}
      </div>
      <MoreListed total={shown.length} listed={listed} onMore={more} />
      {alone > 0 && <output className="muted small">{i18n.t('compare.alone', { n: alone })}</output>}
    </div>
  );
}

interface ComparePanelProps {
  readonly panel: Panel<ComparableRow>;
  readonly viewing: Viewing;
  /** Why it stands apart; null of the panel against which the others are judged. */
  readonly gated: Gated | null;
}

/** The commitments that share one axis; the nation's are a line across them. */
function ComparePanel({ panel, viewing, gated }: ComparePanelProps) {
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
    <div className="stack compare-plots">
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

interface TilesFrameProps {
  readonly tiles: ValueTiles;
  /** The same figures as dots. */
  readonly of: Exhibit;
  readonly viewing: Viewing;
}

/** The panel's figures where the provinces lie; each tile leads to its sentence. */
function TilesFrame({ tiles, of, viewing }: TilesFrameProps) {
  const { targetHref } = useNavigation();
  const context = useExhibitContext();
  const { view, onView, mine } = viewing;
  const exhibit = useMemo(() => tilesExhibit(tiles, of, mine, context), [tiles, of, mine, context]);
  const hrefOf = (code: string): string | null => {
    const id = tiles.tiles.find((tile) => tile.code === code)?.dot?.id;
    return id === undefined ? null : targetHref(id);
  };
  return <Frame exhibit={exhibit} view={view} onView={onView} rowHref={hrefOf} />;
}

interface GateProps {
  readonly gate: Judged;
  /** Name and regions of the first panel, against which the others are judged; null where only one panel stands before. */
  readonly against: { readonly name: string; readonly region: string } | null;
}

/** Between two panels: why they share no axis. */
function Gate({ gate, against }: GateProps) {
  const i18n = useI18n();
  const verdict = gate.verdict === 'not-comparable' ? 'not-comparable' : 'side-by-side';
  return (
    <div
      role="note"
      className="stack gate small"
      aria-label={i18n.t('compare.gate.label')}
      data-verdict={gate.verdict}
    >
      <p className="gate-verdict">
        <span className="gate-sign" aria-hidden="true">
          ≠
        </span>
        {i18n.t(`compare.gate.${verdict}`)}
      </p>
      {against !== null && <p className="muted">{mixed(i18n.t('compare.gate.with', against), i18n.lang)}</p>}
      <ul className="stack gate-reasons">
        {gateWords(gate, i18n).map(({ key, what, detail }) => (
          <li key={key}>
            {what}
            {detail !== '' && <span className="muted gate-detail"> {mixed(detail, i18n.lang)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PinProps {
  readonly code: string;
  readonly viewing: Pick<Viewing, 'pin' | 'onPin'>;
}

/** Keeps a region on top, whatever the order. */
function Pin({ code, viewing: { pin, onPin } }: PinProps) {
  const dataset = useDataset();
  const i18n = useI18n();
  const isPinned = pin.includes(code);
  return (
    <button
      type="button"
      className="bare small compare-pin screen-only"
      aria-pressed={isPinned}
      aria-label={i18n.t('compare.pinRegion', { region: nameOfCode(code, dataset.regions, i18n) })}
      onClick={() => onPin(isPinned ? pin.filter((other) => other !== code) : [...pin, code])}
    >
      {i18n.t(isPinned ? 'compare.pinned' : 'compare.pin')}
    </button>
  );
}
