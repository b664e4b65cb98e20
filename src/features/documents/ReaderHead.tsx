import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { isLocal } from '../../domain/dataset/local-id.ts';
import { useI18n, useNavigation, type ScreenProps } from '../../ui/shell/contexts.ts';
import { issueWords } from './words.ts';

interface Props {
  readonly document: IndexDocument;
  readonly params: ScreenProps<'documents'>['params'];
}

export function ReaderHead({ document, params }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const other = params.view === 'read' ? 'second' : 'read';
  return (
    <header className="screen-head reader-head">
      <a href={screenHref('documents')}>{i18n.t('overview.newest.all')}</a>
      <h1 id="reader-title" lang="zh-CN">
        {document.title}
      </h1>
      <span className="muted numbers">{mixed(issueWords(document, i18n).join(' · '), i18n.lang)}</span>
      {!isLocal(document.id) && (
        <a href={screenHref('documents', { ...params, view: other })}>
          {i18n.t(other === 'read' ? 'nav.documents' : 'imported.step.second')}
        </a>
      )}
    </header>
  );
}
