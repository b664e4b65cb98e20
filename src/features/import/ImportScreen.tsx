import '../../styles/import.css';
import { useShell, type ScreenProps } from '../shell.ts';
import { failureText } from '../storage-words.ts';
import { ImportedList } from './ImportedList.tsx';
import { Intake } from './Intake.tsx';
import { JobList } from './JobList.tsx';

/** A person's own documents: read here, corrected, and joined to the rest. */
export default function ImportScreen(_props: ScreenProps<'import'>) {
  const { i18n, imports } = useShell();
  const { state } = imports.documents;
  return (
    <section className="intake" aria-labelledby="intake-title">
      <div className="screen-head">
        <h1 id="intake-title">{i18n.t('intake.title')}</h1>
      </div>
      <div className="intake-scroll">
        <Intake />
        <JobList />
        {state.kind === 'opening' && <output className="block muted">{i18n.t('intake.opening')}</output>}
        {state.kind === 'failed' && (
          <p className="save-failed" role="alert">
            {i18n.t('intake.storeFailed', { reason: failureText(state.failure, i18n) })}
          </p>
        )}
        {state.kind === 'ready' && <ImportedList documents={state.all} />}
      </div>
    </section>
  );
}
