import type { ArticlePart } from '../../ui/record/reader-parts.ts';
import type { MissedPart } from '../../ui/record/reader-parts.ts';
import type { SecondPart } from '../../ui/second/host.ts';
import { useDataset, useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';
import '../../styles/reader.css';
import '../../styles/documents.css';
import { DocumentSheet } from './sheet/DocumentSheet.tsx';
import { Reader } from './Reader.tsx';

interface Props extends ScreenProps<'documents'> {
  /** Adds a commitment that the machine missed. */
  readonly missed: MissedPart;
  /** Corrects the facts of a policy. */
  readonly facts: ArticlePart;
  /** Has the document read a second time. */
  readonly second: SecondPart;
}

/** All documents, or one of them for reading. */
export default function DocumentsScreen({ params, setParams, missed, facts, second }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  if (params.doc === null) return <DocumentSheet params={params} setParams={setParams} />;
  const document = dataset.documents.find(({ id }) => id === params.doc);
  if (document === undefined) {
    return (
      <div className="screen-message">
        <h1>{i18n.t('documents.unknown', { id: params.doc })}</h1>
        <p className="muted">
          {dataset.isElsewhere?.(params.doc) === true
            ? i18n.t('parts.elsewhere')
            : i18n.t('panel.missingHint', { version: dataset.version })}
        </p>
        <p>
          <a href={screenHref('documents')}>{i18n.t('overview.newest.all')}</a>
        </p>
      </div>
    );
  }
  return (
    <Reader
      key={document.id}
      document={document}
      params={params}
      setParams={setParams}
      missed={missed}
      facts={facts}
      second={second}
    />
  );
}
