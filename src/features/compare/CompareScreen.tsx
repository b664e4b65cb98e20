import { useMemo } from 'react';
import '../../styles/charts.css';
import '../../styles/compare.css';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import { useShell, type ScreenProps } from '../shell.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { ComparePicks } from './ComparePicks.tsx';
import { Gate } from './Gate.tsx';
import { comparing, prepare, type Comparing } from './model.ts';
import { panelName, panelRegions } from './panel-words.ts';

/** One indicator or family across regions: one axis where the gate allows it, else panels with the reason between. */
export default function CompareScreen({ params, setParams }: ScreenProps<'compare'>) {
  const { dataset, i18n } = useShell();
  const { topic, region, view } = params;
  const prepared = useMemo(() => prepare(dataset), [dataset]);
  const model = useMemo(() => comparing(prepared, topic, region), [prepared, topic, region]);
  return (
    <div className="screen-scroll compare">
      <h1>{i18n.t('compare.title')}</h1>
      <ComparePicks model={model} region={region} setParams={setParams} />
      {model.unknown.map((name) => (
        <output key={name} className="compare-note">
          {i18n.t('compare.unknownTopic', { name: name.replace(/^(family|indicator):/u, '') })}
        </output>
      ))}
      <Summary model={model} />
      <Panels model={model} view={view} onView={(next) => setParams({ view: next })} />
    </div>
  );
}

function Summary({ model }: { readonly model: Comparing }) {
  const { i18n } = useShell();
  const members = model.panels.flatMap((panel) => panel.members);
  const regions = new Map(members.map(({ region }) => [region.code, region.name]));
  const [only] = regions.values();
  if (only === undefined) {
    return (
      <output className="screen-message">
        <p>{i18n.t('compare.empty')}</p>
        <p className="muted">{i18n.t('compare.emptyHint')}</p>
      </output>
    );
  }
  const isAlone = model.regions.length === 1;
  const counts = { regions: regions.size, n: members.length, panels: model.panels.length };
  return (
    <output className="compare-summary">
      {isAlone && i18n.t('compare.summary.single', { region: only })}
      {!isAlone && i18n.t(model.panels.length === 1 ? 'compare.summary.one' : 'compare.summary.many', counts)}
      {model.withoutValue > 0 && ` ${i18n.t('compare.withoutValue', { n: model.withoutValue })}`}
    </output>
  );
}

interface PanelsProps {
  readonly model: Comparing;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

function Panels({ model: { panels, gates }, view, onView }: PanelsProps) {
  const { i18n } = useShell();
  const [first] = panels;
  if (first === undefined) return null;
  const against =
    panels.length > 2 ? { name: panelName(first.members), region: panelRegions(first.members, i18n) } : null;
  const layout = panels.length === 1 ? 'one' : panels.length === 2 ? 'two' : 'many';
  return (
    <div className="compare-panels" data-layout={layout}>
      <div className="compare-grid">
        {panels.map((panel, index) => {
          const gate = gates[index] ?? null;
          const key = panel.members.map(({ id }) => id).join(' ');
          return (
            <div key={key} className="compare-cell">
              {gate !== null && <Gate gate={gate} against={against} />}
              {gate === null && against !== null && (
                <p className="gate gate-reference muted small">{i18n.t('compare.gate.reference')}</p>
              )}
              <ComparePanel panel={panel} view={view} onView={onView} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
