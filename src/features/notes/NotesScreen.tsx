import { lazy, Suspense } from 'react';
import '../../styles/charts.css';
import '../../styles/notes.css';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { useNotes } from '../../ui/shell/work.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { NoteList } from './NoteList.tsx';
import { RescueDrafts } from './RescueDrafts.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';

const StoragePart = lazy(() => import('./vault/StoragePart.tsx'));

/** All notes with search and filters, and beside them where and how safely they are kept. */
export default function NotesScreen({ params, setParams }: ScreenProps<'notes'>) {
  const i18n = useI18n();
  const notes = useNotes();
  const { state } = notes;
  return (
    <section className="notes" aria-labelledby="notes-title">
      <div className="screen-head">
        <h1 id="notes-title">{i18n.t('nav.notes')}</h1>
        <Parts view={params.view} onView={(view) => setParams({ view })} />
        {params.view === 'list' && state.kind === 'ready' && state.all.length > 0 && (
          <SearchBox
            value={params.q}
            label={i18n.t('notes.searchLabel')}
            placeholder={i18n.t('notes.search')}
            onChange={(q) => setParams({ q }, { replace: true })}
          />
        )}
      </div>
      <ConnectionNotice />
      {state.kind === 'opening' && <output className="screen-message">{i18n.t('notes.loading')}</output>}
      {state.kind === 'failed' && (
        <div className="screen-message" role="alert">
          <p>{i18n.t('notes.unavailable')}</p>
          <p>{failureText(state.failure, i18n)}</p>
        </div>
      )}
      {params.view === 'storage' ? (
        <Suspense fallback={<output className="screen-message">{i18n.t('load.screen')}</output>}>
          <StoragePart />
        </Suspense>
      ) : (
        <>
          <RescueDrafts />
          {state.kind === 'ready' && (
            <NoteList
              notes={state.all}
              unreadable={state.unreadable.length}
              params={params}
              setParams={setParams}
            />
          )}
        </>
      )}
    </section>
  );
}

const VIEWS = ['list', 'storage'] as const;

interface PartsProps {
  readonly view: (typeof VIEWS)[number];
  readonly onView: (view: (typeof VIEWS)[number]) => void;
}

function Parts({ view, onView }: PartsProps) {
  const i18n = useI18n();
  return (
    <Segmented
      label={i18n.t('notes.parts')}
      value={view}
      options={VIEWS}
      nameOf={(part) => i18n.t(`notes.part.${part}`)}
      onChange={onView}
    />
  );
}
