import { MoreListed, useListed } from './MoreListed.tsx';
import { useI18n } from '../shared/shell/look.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { Gate } from './Gate.tsx';
import type { Comparing } from './model.ts';
import { panelName, panelRegions } from './panel-words.ts';
import { hasTiles } from './tiles-exhibit.ts';
import type { Viewing } from './viewing.ts';

interface PanelsProps {
  readonly model: Comparing;
  readonly viewing: Viewing;
}

/** The panels in order of likeness, with the gate's reasons between them. */
export function Panels({ model: { panels, gates }, viewing }: PanelsProps) {
  const i18n = useI18n();
  const { listed, more } = useListed(panels.length);
  const [first] = panels;
  if (first === undefined) return null;
  const against =
    panels.length > 2 ? { name: panelName(first.members), region: panelRegions(first.members, i18n) } : null;
  // A plot with its map takes the whole width.
  const isBeside = panels.length === 2 && !panels.some(({ members }) => hasTiles(members));
  const layout = panels.length === 1 ? 'one' : isBeside ? 'two' : 'many';
  return (
    <div className="compare-panels" data-layout={layout}>
      <div className="compare-grid">
        {panels.slice(0, listed).map((panel, index) => {
          const gate = gates[index] ?? null;
          const key = panel.members.map(({ id }) => id).join(' ');
          return (
            <div key={key} className="compare-cell">
              {gate !== null && <Gate gate={gate} against={against} />}
              {gate === null && against !== null && (
                <p className="gate gate-reference muted small">{i18n.t('compare.gate.reference')}</p>
              )}
              <ComparePanel panel={panel} viewing={viewing} isReference={index === 0} />
            </div>
          );
        })}
      </div>
      <MoreListed total={panels.length} listed={listed} onMore={more} />
    </div>
  );
}
