import { Button } from '../../charts/view/Button.tsx';
import '../../styles/import.css';
import '../../styles/second.css';
import { annotationsOf } from '../../domain/second-reading/annotation.ts';
import { download } from '../../platform/download.ts';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import { AnswerPart } from './AnswerPart.tsx';
import { AskPart } from './AskPart.tsx';
import type { SecondHost } from './host.ts';
import { Outcome } from './Outcome.tsx';
import { useAnswer } from './use-answer.ts';

/** A document is given to a second reader, the answer held against the text, the two readings set side by side. */
export function SecondReading({ host }: { readonly host: SecondHost }) {
  const i18n = useI18n();
  const port = useAnswer(host);
  const { row, reading, problem } = port;
  return (
    <section className="screen-scroll stack readable second" aria-labelledby="second-title">
      <h2 id="second-title">{i18n.t('imported.step.second')}</h2>
      <p className="muted">{i18n.t('second.hint')}</p>
      <Failed>{problem}</Failed>
      {row !== undefined && (
        <AskPart key={row === null ? 'open' : 'done'} host={host} isOpen={row === null} />
      )}
      {row !== undefined && <AnswerPart key={row?.createdAt ?? 'none'} row={row} port={port} />}
      {row && reading.kind === 'loading' && (
        <output className="muted own-line">{i18n.t('second.reading')}</output>
      )}
      {reading.kind === 'failed' && <Failed>{i18n.t('second.failed', { reason: reading.reason })}</Failed>}
      {row && reading.kind === 'ready' && <Outcome host={host} row={row} read={reading.value} port={port} />}
      <Yardstick host={host} />
    </section>
  );
}

/** The records as they now stand, for whoever measures the extractor on documents of their own. */
function Yardstick({ host: { document, now } }: { readonly host: SecondHost }) {
  const i18n = useI18n();
  const save = (withQuotes: boolean): void =>
    download(
      `${document.file.replace(/\.[^.]*$/u, '')}.jsonl`,
      annotationsOf(document, now, withQuotes),
      'application/x-ndjson',
    );
  return (
    <section aria-labelledby="second-yardstick">
      <h3 id="second-yardstick">{i18n.t('second.yardstick')}</h3>
      <p className="muted small">{i18n.t('second.yardstickHint')}</p>
      <p className="actions">
        <Button onClick={() => save(true)}>{i18n.t('second.annotations')}</Button>
        <Button onClick={() => save(false)}>{i18n.t('second.annotationsBare')}</Button>
      </p>
    </section>
  );
}
