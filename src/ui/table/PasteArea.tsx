import { useState } from 'react';
import { useI18n } from '../shell/contexts.ts';

/** Cells copied in a spreadsheet are read as they are pasted; what is typed or edited is read by the button. */
export function PasteArea({ onText }: { readonly onText: (text: string) => void }) {
  const i18n = useI18n();
  const [text, setText] = useState('');
  return (
    <form
      className="stack paste-table"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label className="form-field">
        <span>{i18n.t('import.paste')}</span>
        <textarea
          className="input"
          rows={3}
          value={text}
          placeholder={i18n.t('import.pasteHint')}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!pasted.includes('\t')) return;
            // A large table is read and not drawn in a field.
            event.preventDefault();
            onText(pasted);
          }}
        />
      </label>
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {i18n.t('import.pasteRead')}
      </button>
    </form>
  );
}
