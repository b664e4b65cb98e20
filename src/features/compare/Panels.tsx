import { MoreListed, useListed } from './MoreListed.tsx';
import { useI18n } from '../shared/shell/look.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { Gate } from './Gate.tsx';
import type { Comparing } from './model.ts';
import { panelName, panelRegions } from './panel-words.ts';
import type { Viewing } from './viewing.ts';

interface PanelsProps {
  readonly model: Comparing;
  readonly viewing: Viewing;
}

/** Two stand side by side whatever they are; of more those in which two figures can be compared. */
function drawnOf(panels: Comparing['panels']): Comparing['panels'] {
  return panels.length <= 2 ? panels : panels.filter(({ members }) => members.length > 1);
}

/** The panels in order of likeness, with the gate's reasons between them. */
export function Panels({ model: { panels, gates }, viewing }: PanelsProps) {
  const i18n = useI18n();
  const shown = drawnOf(panels);
  const { listed, more } = useListed(shown.length);
  const [first] = panels;
  if (first === undefined) return null;
  const alone = panels.length - shown.length;
  const against =
    panels.length > 2 ? { name: panelName(first.members), region: panelRegions(first.members, i18n) } : null;
  const layout = shown.length === 1 ? 'one' : panels.length === 2 ? 'two' : 'many';
  return (
    <div className="compare-panels" data-layout={layout}>
      <div className="compare-grid">
        {shown.slice(0, listed).map((panel) => {
          const index = panels.indexOf(panel);
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
      <MoreListed total={shown.length} listed={listed} onMore={more} />
      {alone > 0 && <output className="muted small">{i18n.t('compare.alone', { n: alone })}</output>}
    </div>
  );
}
