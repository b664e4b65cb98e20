import { Button } from '../../charts/view/Button.tsx';
import { useState } from 'react';
import { readAnswer, saysNothing } from '../../domain/second-reading/answer.ts';
import { LONGEST_ANSWER } from '../../domain/second-reading/limits.ts';
import type { SecondReading } from '../../storage/second-reading.ts';
import { Field } from '../form/Field.tsx';
import { TextField } from '../form/TextField.tsx';
import { FileButton } from '../form/FileButton.tsx';
import { useI18n } from '../shell/contexts.ts';
import { Failed } from '../trouble/Failed.tsx';
import type { AnswerPort } from './use-answer.ts';

interface Props {
  readonly row: SecondReading | null;
  readonly port: AnswerPort;
}

/** Who read, and what they said: pasted or opened. A further answer is put behind what is here. */
export function AnswerPart({ row, port }: Props) {
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
