import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { Brief } from '../../domain/brief/brief.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useI18n } from '../shell/contexts.ts';

/** Its words come with it; only then is the brief written. */
const BriefDialog = lazyPart(() => import('./BriefDialog.tsx'), null, 'brief', 'compare', 'export');

interface Props {
  /** Stable while the brief is the same. */
  readonly write: () => Promise<Brief>;
}

/** One press leads to the brief of what is looked at. */
export function BriefButton({ write }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="button-quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('present.brief')}
      </Button>
      {isOpen && <BriefDialog write={write} onClose={() => setOpen(false)} />}
    </>
  );
}
