import { useMemo } from 'react';
import type { I18n } from '../../i18n/index.ts';
import { MoreListed, useListed } from './MoreListed.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { Gate } from './Gate.tsx';
import type { Gated } from '../../charts/gate-words.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { panelName, panelRegions } from '../../charts/compare-panel/words.ts';
import { hasTiles } from '../../charts/value-tiles/exhibit.ts';
import type { Viewing } from './viewing.ts';

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
      <div className="compare-grid">
        {shown.slice(0, listed).map((panel) => {
          const own = gated[panels.indexOf(panel)] ?? null;
          const key = panel.members.map(({ id }) => id).join(' ');
          return (
            <div key={key} className="compare-cell">
              {own !== null && <Gate gate={own.gate} against={isMany ? own.against : null} />}
              {own === null && isMany && (
                <p className="gate gate-reference muted small">{i18n.t('compare.gate.reference')}</p>
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
