import { Fragment, useCallback, useId, useState, type ReactNode } from 'react';
import type { I18n } from '../../i18n/index.ts';
import type { Exhibit, ExhibitDrawing, SubtitleLine } from '../exhibit/exhibit.ts';
import { byPolicy } from '../exhibit/sources.ts';
import { PALETTES } from '../palette.ts';
import { DataTable } from './DataTable.tsx';
import { EChart } from './EChart.tsx';
import { MarkLinks } from './MarkLinks.tsx';
import { mixed } from './mixed-words.tsx';
import { Segmented } from './Segmented.tsx';

export type ChartView = 'chart' | 'table';

/** What the screen adds to an exhibit: where its parts lead, and which of them is open. */
export interface ChartFrameProps {
  readonly i18n: I18n;
  readonly theme: 'light' | 'dark';
  readonly exhibit: Exhibit;
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
  /** Where a row of the table leads by its id, or null; where it is missing, to the commitment of that id. */
  readonly rowHref?: (id: string) => string | null;
  /** Where a commitment's evidence is. */
  readonly targetHref: (id: string) => string;
  /** The commitment whose evidence is open. */
  readonly openId: string | null;
  /** Opens a commitment; of charts whose marks are links, nothing. */
  readonly onSelect?: (id: string) => void;
  /** Where a mark of the drawing leads by its id; where it is missing, where its row does, and null is nowhere. */
  readonly markHref?: ((id: string) => string | null) | null;
  /** Beside the choice of view. */
  readonly tools?: ReactNode;
  /** A tool beside a source, by the commitment's id. */
  readonly sourceTools?: ReadonlyMap<string, ReactNode>;
  /** A table of the screen's own, in place of the drawing and of the plain table. */
  readonly children?: ReactNode;
}

/** The five parts of a chart, always in this order: what it says, what is measured, the drawing, the doubts, the sources. */
export function ChartFrame(props: ChartFrameProps) {
  const { i18n, exhibit, view, onView, children } = props;
  const { title, drawing, table } = exhibit;
  const titleId = useId();
  const isOwn = children !== undefined && children !== false;
  const isDrawn = view === 'chart' && drawing !== null && !isOwn;
  return (
    <figure className="box chart-frame" aria-labelledby={titleId}>
      <header className="in-row spaced chart-head">
        <div>
          <h2 id={titleId}>{mixed(title, exhibit.lang)}</h2>
          <Subtitle exhibit={exhibit} i18n={i18n} isFolded={!isDrawn} />
        </div>
        <div className="in-row screen-only">
          {props.tools}
          {drawing !== null && !isOwn && <ViewToggle i18n={i18n} view={view} onView={onView} />}
        </div>
      </header>
      {children}
      {isDrawn && <Picture {...props} drawing={drawing} />}
      {!isOwn && (
        <DataTable
          table={table}
          lang={exhibit.lang}
          caption={title}
          cutCaption={(n) => i18n.t('chart.tableCut', { caption: title, n, total: table.rows.length })}
          hidden={isDrawn}
          rowHref={props.rowHref ?? props.targetHref}
        />
      )}
      <figcaption className="chart-foot small">
        <Doubts i18n={i18n} exhibit={exhibit} />
        <Sources {...props} />
      </figcaption>
    </figure>
  );
}

interface SubtitleProps extends Pick<ChartFrameProps, 'exhibit' | 'i18n'> {
  /** Above a table: how it is read is one line that opens. */
  readonly isFolded: boolean;
}

function Subtitle({ exhibit: { subtitle, lang }, i18n, isFolded }: SubtitleProps) {
  const isReading = ({ role }: SubtitleLine): boolean =>
    isFolded && (role === 'key' || role === 'definition');
  const lineOf = ({ role, text }: SubtitleLine) => (
    <span key={role} className="own-line chart-said" data-role={role}>
      {mixed(text, lang)}
    </span>
  );
  const reading = subtitle.filter(isReading);
  return (
    <div className="chart-subtitle muted small">
      {subtitle.filter((line) => !isReading(line)).map(lineOf)}
      {reading.length > 0 && (
        <details className="chart-reading">
          <summary>{i18n.t('chart.reading')}</summary>
          {reading.map(lineOf)}
        </details>
      )}
    </div>
  );
}

const ignore = (): void => {};

interface PictureProps extends ChartFrameProps {
  readonly drawing: ExhibitDrawing;
}

function Picture({ i18n, theme, exhibit, drawing, onSelect, rowHref, markHref = rowHref }: PictureProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const option = useCallback(
    (width: number, animate: boolean) => drawing.option({ palette: PALETTES[theme], width, animate }),
    [drawing, theme],
  );
  if (failure !== null) return <p role="alert">{i18n.t('chart.failed', { reason: failure })}</p>;
  return (
    <div className="chart-stage">
      <EChart
        option={option}
        height={drawing.height}
        label={exhibit.summary}
        opening={i18n.t('chart.opening')}
        onSelect={onSelect ?? ignore}
        onFailed={setFailure}
      />
      {drawing.places !== undefined && markHref && (
        <MarkLinks places={drawing.places} hrefOf={markHref} label={exhibit.title} />
      )}
    </div>
  );
}

function Doubts({ i18n, exhibit: { doubts, lang } }: Pick<ChartFrameProps, 'i18n' | 'exhibit'>) {
  if (doubts.length === 0) return null;
  return (
    <div>
      <h3>{i18n.t('chart.doubts')}</h3>
      <ul className="points chart-doubts">
        {doubts.map((doubt) => (
          <li key={doubt}>{mixed(doubt, lang)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Each policy once, with its figures; a link opens a figure's evidence, by keyboard as by mouse. */
function Sources({ i18n, exhibit, targetHref, openId, sourceTools }: ChartFrameProps) {
  const { sources, dataDate, lang } = exhibit;
  return (
    <div>
      <h3>{i18n.t('chart.sources')}</h3>
      {sources.note !== null && <p>{mixed(sources.note, lang)}</p>}
      {sources.cited.length > 0 && (
        <ul className="points chart-sources">
          {byPolicy(sources, i18n).map(({ policyId, sources: own, text }) => (
            <li key={policyId}>
              {own.map(({ id, label }, at) => (
                <Fragment key={id}>
                  {at > 0 && i18n.t('common.listSeparator')}
                  <a href={targetHref(id)} aria-current={openId === id ? 'true' : undefined}>
                    {mixed(label, lang)}
                  </a>
                  {sourceTools?.get(id)}
                </Fragment>
              ))}{' '}
              {mixed(text, lang)}
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{dataDate}</p>
    </div>
  );
}

const VIEWS = ['chart', 'table'] as const satisfies readonly ChartView[];

function ViewToggle({ i18n, view, onView }: Pick<ChartFrameProps, 'i18n' | 'view' | 'onView'>) {
  return (
    <Segmented
      label={i18n.t('chart.view')}
      value={view}
      options={VIEWS}
      nameOf={(choice) => i18n.t(`chart.view.${choice}`)}
      onChange={onView}
    />
  );
}
