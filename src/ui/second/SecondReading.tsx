import { Button } from '../../charts/view/Button.tsx';
import '../../styles/import.css';
import '../../styles/second.css';
import { annotationsOf } from '../../domain/second-reading/annotation.ts';
import { download } from '../../platform/download.ts';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import { AskPart } from './AskPart.tsx';
import type { SecondHost } from './host.ts';
import { Outcome } from './Outcome.tsx';
import { useAnswer, type AnswerPort } from './use-answer.ts';
import { useState } from 'react';
import { readAnswer, saysNothing } from '../../domain/second-reading/answer.ts';
import { LONGEST_ANSWER } from '../../domain/second-reading/limits.ts';
import type { SecondReading } from '../../storage/second-reading.ts';
import { Field } from '../form/Field.tsx';
import { TextField } from '../form/TextField.tsx';
import { FileButton } from '../form/FileButton.tsx';

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

interface Props {
  readonly row: SecondReading | null;
  readonly port: AnswerPort;
}

/** Who read, and what they said: pasted or opened. A further answer is put behind what is here. */
function AnswerPart({ row, port }: Props) {
  const i18n = useI18n();
  const [reader, setReader] = useState(row?.reader ?? '');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (more: string): Promise<void> => {
    const answer = row === null ? more : `${row.answer}\n${more}`;
    if (reader.trim() === '') return setProblem(i18n.t('second.bad.reader'));
    if (answer.length > LONGEST_ANSWER) return setProblem(i18n.t('second.bad.tooLong'));
    if (saysNothing(readAnswer(answer))) return setProblem(i18n.t('second.bad.nothing'));
    setProblem(null);
    await port.save({ reader: reader.trim(), answer });
    return setText('');
  };
  return (
    <form
      className="box"
      aria-label={i18n.t('second.answer')}
      onSubmit={(event) => {
        event.preventDefault();
        void add(text);
      }}
    >
      <h3>{i18n.t('second.answer')}</h3>
      <TextField
        label={i18n.t('second.reader')}
        value={reader}
        maxLength={100}
        placeholder={i18n.t('second.readerHint')}
        onText={setReader}
      />
      <Field label={i18n.t(row === null ? 'second.paste' : 'second.pasteMore')} isWide>
        <textarea
          className="input"
          rows={row === null ? 8 : 3}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Failed>{problem}</Failed>
      <p className="actions">
        <button type="submit" className="button button-main" disabled={text.trim() === ''}>
          {i18n.t('second.check')}
        </button>
        <FileButton
          label={i18n.t('second.open')}
          accept=".txt,.json,.jsonl,.ndjson,.md"
          onChoose={([file]) =>
            void openFile(file).then((read) =>
              read === null ? setProblem(i18n.t('second.bad.tooLong')) : add(read),
            )
          }
        />
        {row !== null && <Button onClick={() => void port.forget()}>{i18n.t('second.forget')}</Button>}
      </p>
    </form>
  );
}

/** Null where it is longer than may be: a sign has four bytes at most. */
const openFile = async (file: File): Promise<string | null> =>
  file.size > 4 * LONGEST_ANSWER ? null : file.text();
