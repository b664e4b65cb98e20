import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { FileButton } from '../../ui/form/FileButton.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { theQueue } from './the-queue.ts';
import { FormEnd } from '../../ui/form/FormEnd.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

/** Where files are dropped or chosen, or a text is pasted. */
export function Intake() {
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
