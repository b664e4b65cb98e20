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
import { ListPart } from './list/ListPart.tsx';
import { JobList } from './JobList.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { FileButton } from '../../ui/form/FileButton.tsx';
import { theQueue } from './the-queue.ts';
import { FormEnd } from '../../ui/form/FormEnd.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

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

/** Where files are dropped or chosen, or a text is pasted. */
function Intake() {
  const i18n = useI18n();
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a second way; the button inside is the first
    <div
      className="box drop screen-only"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer.files.length > 0) theQueue.add([...event.dataTransfer.files]);
      }}
    >
      <p>
        <strong>{i18n.t('intake.drop')}</strong>
      </p>
      <p className="actions">
        <FileButton
          label={i18n.t('intake.choose')}
          accept={ACCEPT}
          isMain
          takesSeveral
          onChoose={(files) => theQueue.add(files)}
        />
        <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {i18n.t('intake.paste')}
        </Button>
      </p>
      <p className="small muted">{i18n.t('intake.formats')}</p>
      <p className="small">{i18n.t('intake.private')}</p>
      {isPasting && <PasteForm onEnd={() => setPasting(false)} />}
    </div>
  );
}

const ACCEPT = '.txt,.md,.markdown,.html,.htm,.docx,.pdf';

function PasteForm({ onEnd }: { readonly onEnd: () => void }) {
  const i18n = useI18n();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      className="stack paste"
      onSubmit={(event) => {
        event.preventDefault();
        const given = name.trim() === '' ? i18n.t('intake.pastedName') : name.trim();
        theQueue.add([new File([text], `${given}.txt`, { type: 'text/plain' })]);
        onEnd();
      }}
    >
      <TextField label={i18n.t('present.name')} value={name} onText={setName} />
      <Field label={i18n.t('intake.pasteText')}>
        <textarea className="input" rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <FormEnd label={i18n.t('intake.pasteRead')} isReady={text.trim() !== ''} onCancel={onEnd} />
    </form>
  );
}
