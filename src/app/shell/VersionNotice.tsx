import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';

/** Says when a link was made on another version of the data, until it is dismissed: what it shows may have changed. */
export function VersionNotice({ linked }: { readonly linked: string | null }) {
  const dataset = useDataset();
  const i18n = useI18n();
  const [other, setOther] = useState<string | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  // The address says the current version after the first step, so the link's own is kept here.
  if (linked !== seen) {
    setSeen(linked);
    if (linked !== null && linked !== dataset.version) setOther(linked);
  }
  if (other === null) return null;
  return (
    <output className="notice">
      <span>{i18n.t('url.otherVersion', { linked: other, version: dataset.version })}</span>
      <Button look="button-quiet" onClick={() => setOther(null)}>
        {i18n.t('url.dismiss')}
      </Button>
    </output>
  );
}
