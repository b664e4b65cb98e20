import { useEffect, useRef, useState } from 'react';
import { openRestore, type OpenSession } from '../../../storage/restore-client.ts';
import type { Inspection } from '../../../storage/restore-session.ts';
import { FileButton } from '../../../ui/form/FileButton.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { FileProblemWords } from './FileProblemWords.tsx';
import { RestorePreview } from './RestorePreview.tsx';

export interface ChosenFile {
  readonly file: Blob;
  readonly name: string;
}

interface Props {
  readonly chosen: ChosenFile | null;
  readonly onChoose: (chosen: ChosenFile | null) => void;
  readonly onDone: () => void;
}

/** First read and checked, then shown, then written: nothing changes before the last button. */
export function RestorePart({ chosen, onChoose, onDone }: Props) {
  const i18n = useI18n();
  const place = useRef<HTMLElement>(null);
  const read = useInspection(chosen);
  const isReading = chosen !== null && read === null;
  useEffect(() => {
    if (chosen !== null) place.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return (
    <section aria-labelledby="vault-restore" ref={place}>
      <h2 id="vault-restore">{i18n.t('vault.restore')}</h2>
      <p className="muted small">{i18n.t('vault.restoreHint')}</p>
      <FileButton
        label={i18n.t('vault.choose')}
        accept=".json,application/json"
        onChoose={([file]) => onChoose({ file, name: file.name })}
      />
      {isReading && <output>{i18n.t('vault.reading', { name: chosen.name })}</output>}
      {chosen !== null && read !== null && !read.inspection.ok && (
        <FileProblemWords name={chosen.name} problem={read.inspection.problem} />
      )}
      {chosen !== null && read?.inspection.ok === true && (
        <RestorePreview
          name={chosen.name}
          plan={read.inspection.plan}
          session={read.session}
          isFile={chosen.file instanceof File}
          onCancel={() => onChoose(null)}
          onDone={() => {
            onChoose(null);
            onDone();
          }}
        />
      )}
    </section>
  );
}

interface Read {
  readonly inspection: Inspection;
  readonly session: OpenSession;
}

function useInspection(chosen: ChosenFile | null): Read | null {
  const [read, setRead] = useState<(Read & { readonly of: ChosenFile }) | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    let session: OpenSession | null = null;
    let isGone = false;
    const start = async (): Promise<void> => {
      const opened = await openRestore();
      session = opened;
      if (isGone) return opened.close();
      const inspection = await opened.inspect(chosen.file);
      if (!isGone) setRead({ inspection, session: opened, of: chosen });
    };
    void start();
    return () => {
      isGone = true;
      session?.close();
    };
  }, [chosen]);
  return read !== null && read.of === chosen ? read : null;
}
