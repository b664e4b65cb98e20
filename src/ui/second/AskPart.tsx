import { useMemo, useState } from 'react';
import { allLines, doubtfulLines, questionsOf } from '../../domain/second-reading/question.ts';
import type { QuestionLanguage } from '../../domain/second-reading/question-words.ts';
import { Source } from '../../domain/second-reading/source.ts';
import { download } from '../../platform/download.ts';
import { Button } from '../../charts/view/Button.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { useI18n, useNotify } from '../shell/contexts.ts';
import type { SecondHost } from './host.ts';

const SCOPES = ['all', 'doubtful'] as const;
const LANGUAGES: readonly QuestionLanguage[] = ['zh', 'en'];
/** Signs of a piece. */
const SIZES = ['5000', '10000', '20000', '1000000'] as const;

/** The text to hand over: whole or what is not sure, in pieces, copied or saved. */
export function AskPart({ host, isOpen }: { readonly host: SecondHost; readonly isOpen: boolean }) {
  const i18n = useI18n();
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('all');
  const [language, setLanguage] = useState<QuestionLanguage>(i18n.lang === 'en' ? 'en' : 'zh');
  const [size, setSize] = useState<(typeof SIZES)[number]>('20000');
  const { document, text, first, ledger } = host;
  const questions = useMemo(() => {
    const lines =
      scope === 'all' ? allLines(document, text) : doubtfulLines(first, ledger, new Source(document, text));
    return questionsOf({ document, text, lines, language, size: Number(size) });
  }, [document, text, first, ledger, scope, language, size]);
  return (
    <details className="box" open={isOpen}>
      <summary>{i18n.t('second.ask')}</summary>
      <div className="in-row spaced second-choices">
        <Segmented
          label={i18n.t('second.scope')}
          value={scope}
          options={SCOPES}
          nameOf={(one) => i18n.t(`second.scope.${one}`)}
          onChange={setScope}
        />
        <Segmented
          label={i18n.t('second.language')}
          value={language}
          options={LANGUAGES}
          nameOf={(one) => i18n.t(`second.language.${one}`)}
          onChange={setLanguage}
        />
        <Segmented
          label={i18n.t('second.size')}
          value={size}
          options={SIZES}
          nameOf={(one) => i18n.t(`second.size.${one}`)}
          onChange={setSize}
        />
      </div>
      {questions.length === 0 && <p className="muted">{i18n.t('second.nothingDoubtful')}</p>}
      <ol className="lines second-pieces">
        {questions.map((question, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- pieces are told apart by their number
          <Piece key={i} question={question} n={i + 1} of={questions.length} file={document.file} />
        ))}
      </ol>
    </details>
  );
}

interface PieceProps {
  readonly question: string;
  readonly n: number;
  readonly of: number;
  readonly file: string;
}

function Piece({ question, n, of, file }: PieceProps) {
  const i18n = useI18n();
  const notify = useNotify();
  const name = i18n.t('second.piece', { n, of, signs: i18n.format.count(question.length) });
  const copy = (): void => {
    navigator.clipboard.writeText(question).then(
      () => notify({ text: i18n.t('second.copied', { n }) }),
      () => notify({ text: i18n.t('second.notCopied') }),
    );
  };
  return (
    <li>
      <span className="line-main numbers">{name}</span>
      <Button look="small" onClick={copy}>
        {i18n.t('second.copy')}
        <span className="visually-hidden">{name}</span>
      </Button>
      <Button
        look="small"
        onClick={() => download(`${file.replace(/\.[^.]*$/u, '')}.ask-${n}.txt`, question, 'text/plain')}
      >
        {i18n.t('second.save')}
        <span className="visually-hidden">{name}</span>
      </Button>
    </li>
  );
}
