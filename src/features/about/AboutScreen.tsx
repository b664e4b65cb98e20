import { useEffect, useState, useSyncExternalStore } from 'react';
import '../../styles/about.css';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { PlainKey } from '../../i18n/index.ts';
import { useDataset, useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';
import { isOneFile } from '../../platform/embedded.ts';
import { keptNow, watchKept } from '../../platform/service-worker.ts';
import { ACCURACY, MEASURED_ON } from './accuracy.ts';
import { loadLicences } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';

type PlainHelp = Extract<PlainKey, `about.${'stated' | 'found' | 'limits' | 'yours'}.${number}`>;

const PARTS: readonly {
  readonly id: 'stated' | 'found' | 'limits' | 'yours';
  readonly points: readonly PlainHelp[];
}[] = [
  { id: 'stated', points: ['about.stated.1', 'about.stated.2', 'about.stated.3', 'about.stated.4'] },
  { id: 'found', points: ['about.found.1', 'about.found.2', 'about.found.3', 'about.found.4'] },
  { id: 'limits', points: ['about.limits.1', 'about.limits.2', 'about.limits.3', 'about.limits.4'] },
  { id: 'yours', points: ['about.yours.1', 'about.yours.2'] },
];

/** What the figures are and are not: stated and inferred, how they were found, limits, accuracy. */
export default function AboutScreen({ params: { part } }: ScreenProps<'about'>) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  useEffect(() => {
    if (part !== 'top') document.querySelector(`#about-${part}`)?.scrollIntoView();
  }, [part]);
  return (
    <div className="screen-scroll about">
      <article className="stack about-text">
        <h1>{i18n.t('nav.about')}</h1>
        <p>{i18n.t('about.what')}</p>
        <section className="stack" aria-labelledby="about-data">
          <h2 id="about-data">{i18n.t('about.data')}</h2>
          <DataFacts />
          <p className="in-row spaced">
            <a href={screenHref('targets')}>{i18n.t('nav.targets')}</a>
            <a href={screenHref('documents')}>{i18n.t('nav.documents')}</a>
          </p>
        </section>
        {PARTS.map(({ id, points }) => (
          <section key={id} className="stack" aria-labelledby={`about-${id}`}>
            <h2 id={`about-${id}`}>{i18n.t(`about.${id}`)}</h2>
            <ul className="points">
              {points.map((point) => (
                <li key={point}>{i18n.t(point)}</li>
              ))}
            </ul>
          </section>
        ))}
        <AccuracyTable />
        <section className="stack" aria-labelledby="about-change">
          <h2 id="about-change">{i18n.t('about.change')}</h2>
          <p>{i18n.t('about.changeHint')}</p>
        </section>
        <section className="stack" aria-labelledby="about-offline">
          <h2 id="about-offline">{i18n.t('about.offline')}</h2>
          <OfflineState />
        </section>
        <Licences />
      </article>
    </div>
  );
}

function DataFacts() {
  const dataset = useDataset();
  const i18n = useI18n();
  const { count, date } = i18n.format;
  const documents = dataset.documents.filter(({ id }) => !isLocal(id));
  const policies = documents.flatMap(({ articles }) => articles);
  const targets = dataset.rows.filter(({ id }) => !isLocal(id));
  return (
    <p className="numbers">
      {i18n.t('about.dataFacts', {
        targets: count(targets.length),
        policies: count(policies.length),
        documents: count(documents.length),
        date:
          dataset.dataDate === null
            ? i18n.t('about.noDate')
            : i18n.t('header.dataDate', { date: date(dataset.dataDate) }),
        version: dataset.version,
      })}
    </p>
  );
}

/** How much of the page opens without a network. */
function OfflineState() {
  const i18n = useI18n();
  const state = useSyncExternalStore(watchKept, keptNow);
  const inParts = useDataset().unread !== undefined;
  if (isOneFile()) return <p>{i18n.t('about.offline.file')}</p>;
  if (state === null) return <p>{i18n.t('about.offline.none')}</p>;
  const { kept, all, hasFailed } = state;
  const part = hasFailed ? 'stopped' : 'some';
  return (
    <p className="numbers" aria-live="polite">
      {i18n.t(`about.offline.${kept === all ? 'all' : part}`, { kept, all })}
      {inParts && i18n.t('about.offline.parts')}
    </p>
  );
}

function AccuracyTable() {
  const i18n = useI18n();
  return (
    <section className="stack" aria-labelledby="about-accuracy">
      <h2 id="about-accuracy">{i18n.t('about.accuracy')}</h2>
      <p>{i18n.t('about.accuracyHint', { date: i18n.format.date(MEASURED_ON) })}</p>
      <div className="table-box about-table">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('about.accuracy.set')}</th>
              <th scope="col" className="numeric">
                {i18n.t('field.commitments')}
              </th>
              <th scope="col" className="numeric">
                {i18n.t('about.accuracy.detection')}
              </th>
              <th scope="col" className="numeric">
                {i18n.t('about.accuracy.full')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ACCURACY.map(({ set, label, commitments, detection, full }) => (
              <tr key={set}>
                <th scope="row">{i18n.t(label)}</th>
                <td className="numeric">{commitments}</td>
                <td className="numeric">{detection.toFixed(3)}</td>
                <td className="numeric">{full.toFixed(3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">{i18n.t('about.accuracyLimit')}</p>
    </section>
  );
}

/** What other people's software is in the page, and under which licences; read when it is opened. */
function Licences() {
  const i18n = useI18n();
  const [asked, setAsked] = useState<Promise<string> | null>(null);
  return (
    <section className="stack" aria-labelledby="about-licences">
      <h2 id="about-licences">{i18n.t('about.licences')}</h2>
      <p>{i18n.t('about.licencesHint')}</p>
      <details
        onToggle={({ currentTarget }) => currentTarget.open && setAsked((was) => was ?? loadLicences())}
      >
        <summary>{i18n.t('about.licencesShow')}</summary>
        {asked !== null && <LicencesText promise={asked} />}
      </details>
    </section>
  );
}

function LicencesText({ promise }: { readonly promise: Promise<string> }) {
  const i18n = useI18n();
  const text = useLoaded(promise);
  if (text.kind === 'loading') return null;
  if (text.kind === 'failed')
    return <p role="alert">{i18n.t('about.licencesFailed', { reason: text.reason })}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
    <pre className="licences small" lang="en" tabIndex={0} aria-labelledby="about-licences">
      {text.value}
    </pre>
  );
}
