import { useEffect, useRef, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { fileName } from '../../charts/exhibit/data-file.ts';
import { download } from '../../platform/download.ts';
import type { Presentation } from '../../storage/presentation.ts';
import { ownTemplate, placesOn, plainNow } from '../../ui/frame/own-template.ts';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';

interface Props {
  readonly presentation: Presentation;
  readonly onPrint: () => void;
}

interface Writing {
  readonly done: number;
  readonly controller: AbortController;
}

/** The whole presentation as PPTX, on paper, or as one HTML file. */
export function ExportTools({ presentation, onPrint }: Props) {
  const i18n = useI18n();
  const notify = useNotify();
  const [writing, setWriting] = useState<Writing | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { name, slides } = presentation;

  const run = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setWriting({ done: 0, controller });
    try {
      await work(controller.signal);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const text = controller.signal.aborted
        ? i18n.t('present.cancelled')
        : i18n.t('present.exportFailed', { reason });
      notify({ text });
    } finally {
      setWriting(null);
    }
  };
  const report = (done: number): void => setWriting((now) => (now === null ? null : { ...now, done }));
  const writePptx = (): Promise<void> =>
    run(async (signal) => {
      const [{ deckOf }, { writeDeck }, template] = await Promise.all([
        import('../../ui/frame/presentation-deck.ts'),
        import('../../platform/pptx/write-deck.ts'),
        ownTemplate(),
      ]);
      const deck = await deckOf(presentation, i18n, { signal, onProgress: report });
      const file = await writeDeck(deck, { signal, template, plain: placesOn(null, plainNow()) });
      download(fileName(name, 'pptx'), file, file.type);
    });
  const writeHtml = (): Promise<void> =>
    run(async () => {
      const { deckHtml } = await import('./DeckHtml.tsx');
      download(fileName(name, 'html'), deckHtml(presentation, i18n), 'text/html');
    });

  if (writing !== null)
    return (
      <div className="in-row">
        <progress max={slides.length} value={writing.done} aria-label={i18n.t('present.pptx')} />
        <output className="numbers">
          {i18n.t('present.writing', { done: writing.done, all: slides.length })}
        </output>
        <Button onClick={() => writing.controller.abort()}>{i18n.t('intake.stop')}</Button>
      </div>
    );
  const isEmpty = slides.length === 0;
  return (
    <div className="in-row">
      <Button disabled={isEmpty} onClick={() => void writePptx()}>
        {i18n.t('present.pptx')}
      </Button>
      <Button disabled={isEmpty} onClick={onPrint}>
        {i18n.t('present.print')}
      </Button>
      <Button disabled={isEmpty} onClick={() => void writeHtml()}>
        {i18n.t('present.html')}
      </Button>
    </div>
  );
}
