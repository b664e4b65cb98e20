import { keptSaid, promiseOf, SHAPES, verdictWords } from '../../charts/kept/words.ts';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { KeptCell } from '../../domain/compare/kept.ts';
import { partOf } from '../../domain/dataset/parts.ts';
import type { Region } from '../../domain/dataset/schema.ts';
import type { Actual } from '../../domain/progress/actuals.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { useI18n, useNavigation, useDataParts } from '../../ui/shell/contexts.ts';

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
        {kept.verdict === 'unread' && row !== null && <LoadResults place={row.region} />}
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

/** Brings the results of the cell's place, with those of its province. */
function LoadResults({ place }: { readonly place: Region }) {
  const i18n = useI18n();
  const { load, isLoading } = useDataParts();
  const name = regionName(place, i18n);
  return (
    <Button
      look="button-quiet small"
      disabled={isLoading}
      aria-label={i18n.t('compare.kept.loadOf', { name })}
      onClick={() => load([partOf(place)])}
    >
      {i18n.t('compare.kept.load')}
    </Button>
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
    <a
      className={/\d/u.test(words) ? 'numbers' : 'aligned-words'}
      href={screenHref('documents', { doc, line }, id)}
      title={source.quote}
    >
      {figure}
    </a>
  );
}
