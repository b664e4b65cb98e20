import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { problemWords } from '../../ui/trouble/read-problem.ts';
import type { Job, JobState } from './queue.ts';
import { theQueue, useJobs } from './the-queue.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ReadNote } from '../../platform/extraction.ts';

/** What was given to be read in this visit: waiting, being read, read, or not and why. */
export function JobList() {
  const i18n = useI18n();
  const jobs = useJobs();
  if (jobs.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="jobs-title">
      <h2 id="jobs-title">{i18n.t('intake.jobs')}</h2>
      <ul className="box rows">
        {jobs.map((job) => (
          <JobRow key={job.key} job={job} />
        ))}
      </ul>
    </section>
  );
}

function JobRow({ job }: { readonly job: Job }) {
  const i18n = useI18n();
  const { name, size, state, key } = job;
  return (
    <li className="job" data-state={state.kind}>
      <div>
        <bdi>{mixed(name, i18n.lang)}</bdi>{' '}
        <span className="muted small numbers">{sizeWords(size, i18n)}</span>
      </div>
      <JobStateView state={state} />
      <Button look="small" onClick={() => theQueue.remove(key)}>
        {i18n.t(state.kind === 'reading' ? 'intake.stop' : 'intake.dismiss')}
        <span className="visually-hidden">{name}</span>
      </Button>
    </li>
  );
}

function JobStateView({ state }: { readonly state: JobState }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  switch (state.kind) {
    case 'waiting':
      return <span className="muted">{i18n.t('intake.waiting')}</span>;
    case 'reading':
      return <Reading progress={state.progress} />;
    case 'failed':
      return (
        <span className="failed" role="alert">
          {problemWords(state.problem, i18n)}
        </span>
      );
    case 'done':
      return (
        <output>
          {i18n.t(state.wasHere ? 'intake.wasHere' : 'intake.done', { n: i18n.format.count(state.found) })}{' '}
          <a href={screenHref('import', { doc: state.id })}>{i18n.t('intake.open')}</a>
          {state.notes.length > 0 && (
            <span className="small muted">
              {' · '}
              {i18n.list(state.notes.map((note) => noteWords(note, i18n)))}
            </span>
          )}
        </output>
      );
    default:
      return state satisfies never;
  }
}

function Reading({
  progress: { stage, done, total },
}: Pick<Extract<JobState, { kind: 'reading' }>, 'progress'>) {
  const i18n = useI18n();
  const words =
    total > 0 && stage !== 'merge'
      ? i18n.t(`intake.stage.${stage}.count`, { done, total })
      : i18n.t(`intake.stage.${stage}`);
  return (
    <span className="in-row">
      <progress aria-label={words} {...(total > 0 ? { value: done, max: total } : {})} />
      <output className="numbers">{words}</output>
    </span>
  );
}

const KB = 1024;

function sizeWords(bytes: number, { format, t }: I18n): string {
  if (bytes < KB) return t('intake.bytes', { n: format.count(bytes) });
  if (bytes < KB * KB) return t('intake.kilobytes', { n: format.count(Math.round(bytes / KB)) });
  return t('intake.megabytes', { n: (bytes / KB / KB).toFixed(1) });
}

/** What a person should know of a text that was read, but not quite as it lay there. */
function noteWords(note: ReadNote, { t, format, list }: I18n): string {
  if (note.code === 'pages-without-text')
    return t('intake.note.pages-without-text', { pages: list(note.pages) });
  if (note.code === 'encoding') return t('intake.note.encoding', { encoding: note.encoding.toUpperCase() });
  return t(`intake.note.${note.code}`, { n: format.count(note.count) });
}
