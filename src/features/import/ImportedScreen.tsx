import { useMemo, type ComponentType } from 'react';
import { theStore } from '../../storage/the-store.ts';
import type { ImportedDocument, ImportedText } from '../../storage/import-record.ts';
import { useLastLoaded } from '../../platform/use-loaded.ts';
import { IMPORT_STEPS } from '../../url/import.ts';
import { useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import { ExportImport } from './ExportImport.tsx';
import { FactsStep } from './facts/FactsStep.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';

const ReviewStep = lazyPart(() => import('./review/ReviewStep.tsx'), null);

/** What a step of an imported document is given. */
export interface StepProps {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
}

/** The step that the app fetches when it is opened. */
export type SecondStepPart = ComponentType<StepProps>;

type Props = ScreenProps<'import'> & {
  readonly imported: ImportedDocument;
  readonly second: SecondStepPart;
};

async function loadBody(id: string): Promise<ImportedText> {
  const outcome = await (await theStore()).importTexts.get(id);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  if (outcome.value === null) throw new Error('no text');
  return outcome.value;
}

/** One imported document: what is known of it, then its records one by one. */
export function ImportedScreen({ imported, params, setParams, second }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const { id, revision } = imported;
  // A list was read by its columns: there is nothing that the extractor could read again.
  const isList = imported.document.isList === true;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another reading of the document is another text row
  const loading = useMemo(() => loadBody(id), [id, revision]);
  const body = useLastLoaded(loading, id);
  return (
    <section className="screen imported-screen" aria-labelledby="imported-name">
      <header className="screen-head reader-head">
        <a href={screenHref('import')}>{i18n.t('imported.back')}</a>
        <h1 id="imported-name" lang="zh-CN">
          {imported.document.title}
        </h1>
        {!isList && (
          <Segmented
            label={i18n.t('imported.steps')}
            value={params.step}
            options={IMPORT_STEPS}
            nameOf={(step) => i18n.t(`imported.step.${step}`)}
            onChange={(step) => setParams({ step })}
          />
        )}
        {!isList && body.kind === 'ready' && <ExportImport imported={imported} body={body.value} />}
      </header>
      {body.kind === 'loading' && (
        <output className="screen-message muted">{i18n.t('reader.loading')}</output>
      )}
      {body.kind === 'failed' && (
        <p className="screen-message" role="alert">
          {i18n.t('reader.failed', { reason: body.reason })}
        </p>
      )}
      {body.kind === 'ready' && (
        <Step
          imported={imported}
          body={body.value}
          params={isList ? { ...params, step: 'review' } : params}
          setParams={setParams}
          second={second}
        />
      )}
    </section>
  );
}

function Step({
  imported,
  body,
  params,
  setParams,
  second: Second,
}: Props & { readonly body: ImportedText }) {
  switch (params.step) {
    case 'facts':
      return <FactsStep imported={imported} body={body} onReview={() => setParams({ step: 'review' })} />;
    case 'review':
      return <ReviewStep imported={imported} body={body} params={params} setParams={setParams} />;
    case 'second':
      return <Second imported={imported} body={body} />;
    default:
      return params.step satisfies never;
  }
}
