import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { ImportedDocument } from '../../storage/imported.ts';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { removeImport } from './keep.ts';

/** Asks once more: the text and the decisions go with the document. Notes on its records stay, without a home. */
export function DeleteImport({ imported }: { readonly imported: ImportedDocument }) {
  const i18n = useI18n();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    const outcome = await removeImport(imported.id);
    if (outcome.ok) return notify({ text: i18n.t('intake.deleted', { title: imported.document.title }) });
    return notify({ text: failureText(outcome.failure, i18n) });
  };
  if (!isAsking) {
    return (
      <Button look="small" onClick={() => setAsking(true)}>
        {i18n.t('intake.delete')}
        <span className="visually-hidden">{imported.document.title}</span>
      </Button>
    );
  }
  return (
    <span className="small">
      {i18n.t('intake.deleteAsk')}{' '}
      <Button look="small" onClick={() => void remove()}>
        {i18n.t('intake.delete')}
      </Button>{' '}
      <Button look="small" onClick={() => setAsking(false)}>
        {i18n.t('common.cancel')}
      </Button>
    </span>
  );
}
