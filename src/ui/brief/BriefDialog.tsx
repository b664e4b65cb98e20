import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import '../../styles/brief.css';
import { fileName } from '../../charts/exhibit/data-file.ts';
import { Button } from '../../charts/view/Button.tsx';
import type { Brief } from '../../domain/brief/brief.ts';
import { download } from '../../platform/download.ts';
import { rasterise } from '../../platform/raster.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { useI18n } from '../shell/contexts.ts';
import { Modal } from '../popup/Modal.tsx';
import { Paper } from './Paper.tsx';

interface Props {
  readonly write: () => Promise<Brief>;
  readonly onClose: () => void;
}

/** The brief as it is read, to be taken along as a Word file or on paper. */
export default function BriefDialog({ write, onClose }: Props) {
  const { t } = useI18n();
  const brief = useLoaded(useMemo(() => write(), [write]));
  return (
    <Modal
      look="brief"
      title={t('brief.preview')}
      tools={brief.kind === 'ready' && <BriefActions brief={brief.value} />}
      onClose={onClose}
    >
      {brief.kind === 'loading' && <output className="screen-message">{t('brief.writing')}</output>}
      {brief.kind === 'failed' && <p role="alert">{t('brief.failed', { reason: brief.reason })}</p>}
      {brief.kind === 'ready' && <Paper brief={brief.value} />}
    </Modal>
  );
}

/** Pictures twice as fine as the screen's pixels. */
const SCALE = 2;
const DPI = 192;

async function saveDocx(brief: Brief): Promise<string> {
  const { writeDocx } = await import('../../platform/docx/write-docx.ts');
  const bytes = await writeDocx(brief, async ({ svg, width, height }) => {
    const png = await rasterise(svg, { width: width * SCALE, height: height * SCALE, dpi: DPI });
    return new Uint8Array(await png.arrayBuffer());
  });
  const name = fileName(brief.title, 'docx');
  download(name, bytes, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  return name;
}

function BriefActions({ brief }: { readonly brief: Brief }) {
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const [isPrinting, setPrinting] = useState(false);
  const save = async (): Promise<void> => {
    try {
      setSaid(t('brief.saved', { name: await saveDocx(brief) }));
    } catch (error) {
      setSaid(t('brief.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <output className="small">{said}</output>
      <Button look="button-main" onClick={() => void save()}>
        {t('brief.word')}
      </Button>
      <Button onClick={() => setPrinting(true)}>{t('brief.print')}</Button>
      {isPrinting && <PrintPaper brief={brief} onDone={() => setPrinting(false)} />}
    </>
  );
}

/** Alone on its sheets, for as long as the browser's print dialog is open. */
function PrintPaper({ brief, onDone }: { readonly brief: Brief; readonly onDone: () => void }) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return createPortal(
    <div className="brief-print">
      <Paper brief={brief} />
    </div>,
    document.body,
  );
}
