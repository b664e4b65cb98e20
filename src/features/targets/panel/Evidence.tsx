import { useMemo, useState } from 'react';
import { passageOf, sentenceOf, type Passage } from '../../../domain/reading/passage.ts';
import type { Mention } from '../../../domain/dataset/schema.ts';
import { loadText } from '../../../platform/load-data.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import { useDataset, useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import { Source } from './Source.tsx';

interface Props {
  /** None until the document's records are there. */
  readonly mentions: readonly Mention[];
  /** Where it is said first. */
  readonly place: Pick<Mention, 'articleId' | 'line'>;
  readonly failure: string | null;
}

/** The sentence in its paragraph, and where it stands; one mention at a time where there are several. */
export function Evidence({ mentions, place, failure }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const [clicked, setClicked] = useState<number | null>(null);
  // The policy's own words before the editor's: they are what is cited, and what wins where the two differ.
  const chosen =
    clicked ??
    Math.max(
      0,
      mentions.findIndex(({ part }) => part === 'body'),
    );
  const mention = mentions[chosen];
  const { articleId, line } = mention ?? place;
  const isWordless = mention?.quote === '';
  const quoted = isWordless ? undefined : mention;
  return (
    <section className="panel-section" aria-labelledby="panel-evidence">
      <h3 id="panel-evidence">{i18n.t('panel.evidence')}</h3>
      {mentions.length > 1 && <MentionChoice mentions={mentions} chosen={chosen} onChoose={setClicked} />}
      {failure !== null && <p role="alert">{i18n.t('reader.failed', { reason: failure })}</p>}
      {failure === null && mention === undefined && (
        <output className="quote quote-waiting muted">{i18n.t('reader.loading')}</output>
      )}
      {isWordless && <p className="no-sentence">{i18n.t('list.noQuote')}</p>}
      {quoted && <Quote mention={quoted} />}
      <Source articleId={articleId} line={line} />
      {quoted && (
        <a
          className="small"
          href={screenHref('documents', { doc: quoted.documentId, at: quoted.valueStart })}
        >
          {i18n.t('reader.openInText')}
        </a>
      )}
    </section>
  );
}

interface MentionChoiceProps {
  readonly mentions: readonly Mention[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function MentionChoice({ mentions, chosen, onChoose }: MentionChoiceProps) {
  const i18n = useI18n();
  return (
    <fieldset className="in-row mentions">
      <legend className="visually-hidden">{i18n.t('panel.mentionsCount', { n: mentions.length })}</legend>
      {mentions.map((mention, index) => (
        <button
          key={`${mention.documentId}:${mention.valueStart}`}
          type="button"
          className="mention small"
          aria-pressed={index === chosen}
          onClick={() => onChoose(index)}
        >
          {i18n.t('panel.mention', { part: i18n.t(`part.${mention.part}`), line: mention.line })}
        </button>
      ))}
    </fieldset>
  );
}

function Quote({ mention }: { readonly mention: Mention }) {
  const i18n = useI18n();
  const dataset = useDataset();
  // Asked for once: after a failure each call would fetch again.
  const loading = useMemo(
    () => loadText(mention.documentId, dataset.version),
    [mention.documentId, dataset.version],
  );
  const text = useLoaded(loading);
  // The sentence is there at once; its paragraph joins when the document's text has come.
  const passage: Passage =
    text.kind === 'ready'
      ? passageOf(text.value, mention)
      : { ...sentenceOf(mention), before: '', after: '' };
  return (
    <>
      <blockquote className="quote" lang="zh-CN" cite={mention.documentId}>
        {passage.before}
        <mark className="sentence">
          {passage.lead}
          {passage.value !== '' && <strong>{passage.value}</strong>}
          {passage.tail}
        </mark>
        {passage.after}
      </blockquote>
      {text.kind === 'failed' && (
        <p className="small muted">
          {i18n.t('panel.quoteOnly')} {text.reason}
        </p>
      )}
    </>
  );
}
