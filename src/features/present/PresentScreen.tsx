import { useEffect, useState } from 'react';
import '../../styles/deck.css';
import '../../styles/present.css';
import { readSetting } from '../../platform/settings.ts';
import type { Presentation } from '../../storage/presentation.ts';
import { theStore } from '../../storage/the-store.ts';
import { RowBoundary } from '../shared/trouble/RowBoundary.tsx';
import { useNotify } from '../shared/shell/export.ts';
import { useI18n } from '../shared/shell/look.ts';
import type { ScreenProps } from '../shared/shell/navigation.ts';
import { failureText } from '../shared/trouble/storage-words.ts';
import { UnreadableNotice } from '../shared/trouble/UnreadableNotice.tsx';
import { CURRENT, emptyPresentation, rememberCurrent } from './collect.ts';
import { ExportTools } from './ExportTools.tsx';
import { PrintDeck } from './PrintDeck.tsx';
import { Show } from './Show.tsx';
import { SlideCard } from './SlideCard.tsx';
import { useEditing } from './use-editing.ts';
import { usePresentations } from './use-presentations.ts';
import { Written } from './Written.tsx';

/** What was collected: put in order, named, shown, and taken elsewhere. */
export default function PresentScreen({ params, setParams }: ScreenProps<'present'>) {
  const i18n = useI18n();
  const outcome = usePresentations();
  if (outcome === null) return <output className="screen-message">{i18n.t('load.screen')}</output>;
  if (!outcome.ok)
    return (
      <p className="screen-message" role="alert">
        {i18n.t('present.unavailable')} {failureText(outcome.failure, i18n)}
      </p>
    );
  const all = outcome.value.rows;
  const wished = params.p ?? readSetting(CURRENT);
  const chosen = all.find(({ id }) => id === wished) ?? all[0];
  return (
    <section className="screen-scroll present" aria-labelledby="present-title">
      <h1 id="present-title">{i18n.t('present.title')}</h1>
      <p className="muted">{i18n.t('present.intro')}</p>
      <UnreadableNotice count={outcome.value.unreadable.length} />
      <Choice all={all} chosen={chosen} onChoose={(p) => setParams({ p })} />
      {chosen !== undefined && <Opened key={chosen.id} presentation={chosen} />}
    </section>
  );
}

interface ChoiceProps {
  readonly all: readonly Presentation[];
  readonly chosen: Presentation | undefined;
  readonly onChoose: (id: string) => void;
}

function Choice({ all, chosen, onChoose }: ChoiceProps) {
  const i18n = useI18n();
  const notify = useNotify();
  const create = async (): Promise<void> => {
    const put = await (await theStore()).presentations.put(emptyPresentation(i18n));
    if (put.ok && put.value.kind === 'saved') onChoose(put.value.row.id);
    else if (!put.ok) notify({ text: i18n.t('present.saveFailed') + failureText(put.failure, i18n) });
  };
  return (
    <div className="present-choice">
      {all.length > 0 && (
        <label>
          <span className="visually-hidden">{i18n.t('present.choose')}</span>
          <select className="input" value={chosen?.id} onChange={(event) => onChoose(event.target.value)}>
            {all.map(({ id, name, slides }) => (
              <option key={id} value={id}>
                {i18n.t('present.choice', { name, n: slides.length })}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="button" onClick={() => void create()}>
        {i18n.t('present.new')}
      </button>
    </div>
  );
}

function Opened({ presentation: stored }: { readonly presentation: Presentation }) {
  const i18n = useI18n();
  const editing = useEditing(stored);
  const { shown: presentation } = editing;
  const [mode, setMode] = useState<'edit' | 'show' | 'print'>('edit');
  const { id, name, slides } = presentation;
  // What is opened here is what is added to elsewhere.
  useEffect(() => rememberCurrent(id), [id]);
  return (
    <>
      <div className="present-head">
        <Written
          label={i18n.t('present.name')}
          value={name}
          maxLength={200}
          onWrite={editing.rename}
          onLeave={() => void editing.flush()}
        />
        <button
          type="button"
          className="button button-primary"
          disabled={slides.length === 0}
          onClick={() => setMode('show')}
        >
          {i18n.t('present.start')}
        </button>
        <ExportTools presentation={presentation} onPrint={() => setMode('print')} />
        <button type="button" className="button button-quiet" onClick={() => void editing.remove()}>
          {i18n.t('present.delete')}
        </button>
      </div>
      {slides.length === 0 ? (
        <div className="screen-message">
          <p>{i18n.t('present.empty')}</p>
          <p className="muted">{i18n.t('present.emptyHint')}</p>
        </div>
      ) : (
        <>
          <p className="muted small">{i18n.t('present.pptxHint')}</p>
          <ol className="slide-list" aria-label={i18n.t('present.slides')}>
            {slides.map((slide, index) => (
              <li key={slide.id} className="slide-card">
                <RowBoundary row={slide}>
                  <SlideCard slide={slide} index={index} count={slides.length} editing={editing} />
                </RowBoundary>
              </li>
            ))}
          </ol>
        </>
      )}
      {mode === 'show' && <Show presentation={presentation} onClose={() => setMode('edit')} />}
      {mode === 'print' && <PrintDeck presentation={presentation} onDone={() => setMode('edit')} />}
    </>
  );
}
