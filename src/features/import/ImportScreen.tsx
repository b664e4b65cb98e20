import '../../styles/charts.css';
import '../../styles/reader.css';
import '../../styles/documents.css';
import '../../styles/panel.css';
import '../../styles/import.css';
import '../../styles/curation.css';
import { useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';
import { useImports } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { UnreadableNotice } from '../../ui/trouble/UnreadableNotice.tsx';
import { ImportedList } from './ImportedList.tsx';
import { ImportedScreen, type SecondStepPart } from './ImportedScreen.tsx';
import { Intake } from './Intake.tsx';
import { ListPart } from './list/ListPart.tsx';
import { JobList } from './JobList.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';

/** A person's own documents: read here, corrected, and joined to the rest. */
export default function ImportScreen({
  params,
  setParams,
  second,
}: ScreenProps<'import'> & { readonly second: SecondStepPart }) {
  const i18n = useI18n();
  const imports = useImports();
  const { screenHref } = useNavigation();
  const { state } = imports.documents;
  const imported =
    state.kind === 'ready' && params.doc !== null ? state.all.find(({ id }) => id === params.doc) : undefined;
  if (imported !== undefined)
    return (
      <ImportedScreen
        key={imported.id}
        imported={imported}
        params={params}
        setParams={setParams}
        second={second}
      />
    );
  return (
    <section className="screen intake" aria-labelledby="intake-title">
      <div className="screen-head">
        <h1 id="intake-title">{i18n.t('nav.import')}</h1>
      </div>
      <div className="screen-scroll stack readable intake-scroll">
        {params.doc !== null && state.kind === 'ready' && (
          <p role="alert">
            {i18n.t('imported.unknown')} <a href={screenHref('import')}>{i18n.t('imported.back')}</a>
          </p>
        )}
        <Intake />
        <JobList />
        <ListPart />
        {state.kind === 'opening' && <output className="own-line muted">{i18n.t('intake.opening')}</output>}
        {state.kind === 'failed' && (
          <Failed>{i18n.t('intake.storeFailed', { reason: failureText(state.failure, i18n) })}</Failed>
        )}
        {state.kind === 'ready' && <UnreadableNotice count={state.unreadable.length} />}
        {state.kind === 'ready' && <ImportedList documents={state.all} />}
      </div>
    </section>
  );
}
