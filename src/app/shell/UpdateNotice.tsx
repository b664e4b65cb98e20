import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { useDrafts } from '../../ui/shell/work.ts';
import { useUpdate } from '../use-update.ts';

/** A newer page is there: it is loaded when the person says so, and not under a note that is not saved yet. */
export function UpdateNotice() {
  const i18n = useI18n();
  const notify = useNotify();
  const drafts = useDrafts();
  const update = useUpdate(() => notify({ text: i18n.t('update.kept') }));
  const [later, setLater] = useState(false);
  const [unsaved, setUnsaved] = useState(0);
  if (update.kind === 'none' || later) return null;
  const take = update.kind === 'waiting' ? update.take : () => location.reload();
  const takeIfSaved = (): void => {
    const count = drafts.all().length;
    if (count === 0) take();
    else setUnsaved(count);
  };
  const unkept = drafts.unkept();
  const unsavedWords =
    unkept > 0 ? i18n.t('update.unkept', { n: unkept }) : i18n.t('update.unsaved', { n: unsaved });
  return (
    <output className="notice">
      <span>{unsaved > 0 ? unsavedWords : i18n.t(`update.${update.kind}`)}</span>
      <Button onClick={unsaved > 0 ? take : takeIfSaved}>
        {i18n.t(unsaved > 0 ? 'update.takeAnyway' : 'update.take')}
      </Button>
      <Button look="button-quiet" onClick={() => setLater(true)}>
        {i18n.t('update.later')}
      </Button>
    </output>
  );
}
