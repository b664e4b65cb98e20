import { keptSaid, promiseOf, SHAPES, verdictWords } from '../../charts/kept/words.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { KeptCell } from '../../domain/compare/kept.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';

/** Verdict and result over the target, each leading to its own sentence. */
export function KeptFigures({ kept }: { readonly kept: KeptCell }) {
  const i18n = useI18n();
  const { targetHref, screenHref, openId } = useNavigation();
  const { result, promise, differs } = keptSaid(kept, i18n);
  const row = promiseOf(kept);
  const verdict = verdictWords(kept, i18n);
  const word = i18n.t(`compare.kept.${kept.verdict}`);
  return (
    <>
      <span className="own-line kept-verdict" title={verdict}>
        <span aria-hidden="true">{SHAPES[kept.verdict]} </span>
        {row === null ? (
          <span className="small">{word}</span>
        ) : (
          <a
            className="small kept-history"
            aria-label={`${verdict} ${i18n.t('compare.history.link')}`}
            href={screenHref('compare', {
              show: 'history',
              of: row.region.code,
              topic: [`indicator:${row.indicatorKey}`],
            })}
          >
            {word}
          </a>
        )}{' '}
        {kept.result !== null && <Result result={kept.result} words={result} />}
      </span>
      {row !== null && (
        <a
          className="own-line small numbers kept-promise"
          href={targetHref(row.id)}
          aria-current={openId === row.id ? 'true' : undefined}
        >
          {mixed(promise, i18n.lang)}
        </a>
      )}
      {differs !== '' && <span className="tag aligned-chip">{mixed(differs, i18n.lang)}</span>}
    </>
  );
}

/** A reported figure leads to its sentence; one of the reader's own stands with its target. */
function Result({ result: { source }, words }: { readonly result: Actual; readonly words: string }) {
  const { lang } = useI18n();
  const { screenHref } = useNavigation();
  const figure = mixed(words, lang);
  if (typeof source === 'string') return <strong className="numbers">{figure}</strong>;
  const { documentId: doc, line, id } = source;
  return (
    <a className="numbers" href={screenHref('documents', { doc, line }, id)} title={source.quote}>
      {figure}
    </a>
  );
}
