import { useMemo } from 'react';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { Button } from '../../../charts/view/Button.tsx';
import { placeEvidence } from '../../../domain/dataset/mistitled.ts';
import { isLocal } from '../../../domain/dataset/local-id.ts';
import type { FactsOfArticle } from '../../../domain/dataset/results.ts';
import type { Article, FactEvidence as Evidence, FactName } from '../../../domain/dataset/schema.ts';
import { isUnknownPlace } from '../../../domain/region/provinces.ts';
import { loadResults } from '../../../platform/load-data.ts';
import { useLoaded } from '../../../platform/use-loaded.ts';
import type { I18n } from '../../../i18n/index.ts';
import { DoubtList } from '../../../ui/record/DoubtList.tsx';
import { FactEvidence } from '../../../ui/record/FactEvidence.tsx';
import { factName, sureWords } from '../../../ui/record/fact-words.ts';
import { attributionWords } from '../../../ui/proposal/attribution-words.ts';
import { asItStands } from '../../../ui/record/fact-form.ts';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { useEditing } from './editing.ts';
import type { PolicyRow } from './model.ts';

/** What is doubtful of one policy, how each of its facts was read, and who corrected which. */
export function RowDetail({ row }: { readonly row: PolicyRow }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { document, article } = row;
  const loading = useMemo(
    () => loadResults(document.id, dataset.version),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another dataset: corrected since
    [document.id, dataset],
  );
  const results = useLoaded(loading);
  const read =
    results.kind === 'ready' ? results.value.facts.find(({ articleId }) => articleId === row.id) : undefined;
  const isKindSaid = article.curated?.some(({ field }) => field === 'kind') === true;
  return (
    <div className="stack sheet-detail small">
      <DoubtList documentId={document.id} article={article} />
      <Confirmations row={row} />
      {results.kind === 'failed' && <Failed>{i18n.t('sheet.readFailed', { reason: results.reason })}</Failed>}
      <FactReadings row={row} read={read} />
      {isKindSaid && !isLocal(document.id) && <p className="muted">{i18n.t('sheet.kindLater')}</p>}
      {article.curated?.map((mark) => (
        <p key={mark.correction} className="muted">
          {mixed(attributionWords(mark, i18n), i18n.lang)}
        </p>
      ))}
    </div>
  );
}

/** A doubtful fact may be right as it stands; a place that is not known is not. */
function Confirmations({ row }: { readonly row: PolicyRow }) {
  const i18n = useI18n();
  const { save } = useEditing();
  const facts = [...new Set(row.doubts.map(({ fact }) => fact))].filter(
    (fact) => fact !== 'place' || !isUnknownPlace(row.article.region),
  );
  if (facts.length === 0) return null;
  return (
    <p className="in-row">
      {facts.map((fact) => (
        <Button
          key={fact}
          look="small"
          onClick={() => void save([{ policy: row, facts: asItStands(row.article, fact) }])}
        >
          {i18n.t('doubted.confirmOf', { fact: factName(fact, i18n) })}
        </Button>
      ))}
    </p>
  );
}

const SHOWN: readonly FactName[] = ['kind', 'place', 'issued', 'period', 'title', 'issuer', 'documentNumber'];

/** Each fact with its certainty, and by what it was decided. */
function FactReadings({ row, read }: { readonly row: PolicyRow; readonly read: FactsOfArticle | undefined }) {
  const i18n = useI18n();
  if (read === undefined) return null;
  const { facts } = read;
  const names = facts === undefined ? (['place'] as const) : SHOWN;
  return (
    <dl className="form-grid fact-readings">
      {names.map((name) => (
        <div key={name}>
          <dt>
            {factName(name, i18n)}
            {facts !== undefined && (
              <span className="muted">
                {' '}
                {i18n.t(`basis.of.${facts[name].basis}`)} · {sureWords(facts[name].certainty, i18n)}
              </span>
            )}
          </dt>
          <dd>
            <FactEvidence
              evidence={evidenceOf(name, read)}
              taken={takenOf(name, row.article, i18n)}
              documentId={row.document.id}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const evidenceOf = (name: FactName, read: FactsOfArticle): readonly Evidence[] =>
  name === 'place' ? placeEvidence(read) : (read.facts?.[name].evidence ?? []);

type Values = (article: Article, i18n: I18n) => readonly (string | undefined)[];

/** A value as evidence may say it. */
const TAKEN: { readonly [F in FactName]: Values } = {
  place: ({ region }) => [region.name],
  kind: ({ kind }, { t }) => (kind === undefined ? [] : [kind, t(`documentKind.${kind}`)]),
  period: ({ planPeriod }) => [planPeriod && `${planPeriod.start}—${planPeriod.end}`, planPeriod?.end],
  issued: ({ issueDate }) => [issueDate?.value],
  title: ({ title }) => [title],
  issuer: ({ issuer }) => [issuer],
  documentNumber: ({ documentNumber }) => [documentNumber],
  status: ({ status }) => [status],
};

const takenOf = (name: FactName, article: Article, i18n: I18n): string[] =>
  TAKEN[name](article, i18n).flatMap((value) => value ?? []);
