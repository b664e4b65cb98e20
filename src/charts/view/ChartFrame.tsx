import type { EChartsCoreOption } from 'echarts/core';
import { useId, useState, type ReactNode } from 'react';
import type { I18n } from '../../i18n/index.ts';
import type { ChartLink } from '../link.ts';
import type { ChartTable } from '../table.ts';
import { DataTable } from './DataTable.tsx';
import { EChart } from './EChart.tsx';
import { MarkLinks } from './MarkLinks.tsx';

export type ChartView = 'chart' | 'table';

interface Props {
  readonly i18n: I18n;
  /** The finding or the question, in one sentence. */
  readonly title: string;
  /** What is measured: indicator, unit, definition. */
  readonly subtitle: ReactNode;
  readonly option: (width: number, animate: boolean) => EChartsCoreOption;
  readonly height: number;
  /** The picture in words. */
  readonly summary: string;
  readonly table: ChartTable;
  /** What to doubt: inferred, unlike, drafts. Also how to read marks that are not plain. */
  readonly doubts: readonly string[];
  /** Where it comes from; the date of the data is added. */
  readonly sources: ReactNode;
  readonly dataDate: string;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
  /** Opens a commitment; of charts whose marks are links, nothing. */
  readonly onSelect?: (id: string) => void;
  /** Links over the marks of a drawing of a given width. */
  readonly links?: (width: number) => readonly ChartLink[];
}

/** The five parts of a chart, always in this order: what it says, what is measured, the drawing, the doubts, the sources. */
export function ChartFrame(props: Props) {
  const { i18n, title, subtitle, table, view, onView } = props;
  const titleId = useId();
  return (
    <figure className="chart-frame" aria-labelledby={titleId}>
      <header className="chart-head">
        <div>
          <h2 id={titleId}>{title}</h2>
          <p className="chart-subtitle muted small">{subtitle}</p>
        </div>
        <ViewToggle i18n={i18n} view={view} onView={onView} />
      </header>
      {view === 'chart' && <Picture {...props} />}
      <DataTable table={table} caption={title} hidden={view === 'chart'} />
      <figcaption className="chart-foot small">
        <Doubts i18n={i18n} doubts={props.doubts} />
        <div>
          <h3>{i18n.t('chart.sources')}</h3>
          {props.sources}
          <p className="muted">{props.dataDate}</p>
        </div>
      </figcaption>
    </figure>
  );
}

const ignore = (): void => {};

function Picture({ i18n, title, option, height, summary, onSelect, links }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  if (failure !== null) return <p role="alert">{i18n.t('chart.failed', { reason: failure })}</p>;
  return (
    <div className="chart-stage">
      <EChart
        option={option}
        height={height}
        label={summary}
        opening={i18n.t('chart.opening')}
        onSelect={onSelect ?? ignore}
        onFailed={setFailure}
      />
      {links !== undefined && <MarkLinks links={links} label={title} />}
    </div>
  );
}

function Doubts({ i18n, doubts }: Pick<Props, 'i18n' | 'doubts'>) {
  if (doubts.length === 0) return null;
  return (
    <div>
      <h3>{i18n.t('chart.doubts')}</h3>
      <ul className="chart-doubts">
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </div>
  );
}

const VIEWS = ['chart', 'table'] as const satisfies readonly ChartView[];

function ViewToggle({ i18n, view, onView }: Pick<Props, 'i18n' | 'view' | 'onView'>) {
  return (
    <fieldset className="segmented" aria-label={i18n.t('chart.view')}>
      {VIEWS.map((choice) => (
        <button key={choice} type="button" aria-pressed={view === choice} onClick={() => onView(choice)}>
          {i18n.t(`chart.view.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
