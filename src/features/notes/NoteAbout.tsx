import { joined } from '../../domain/text/joined.ts';
import { deadlineDate } from '../../charts/deadline-label.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import type { NoteSubject } from '../../storage/note.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';

export function subjectName(subject: NoteSubject, dataset: DatasetView, i18n: I18n): string {
  switch (subject.kind) {
    case 'target': {
      const row = dataset.rowById.get(subject.id);
      return row === undefined ? subject.fingerprint.indicator : indicatorName(row, i18n);
    }
    case 'region':
      return regionName(dataset.regions.get(subject.code) ?? subject, i18n);
    case 'document':
      return dataset.documents.find(({ id }) => id === subject.id)?.title ?? subject.title;
    case 'none':
      return i18n.t('notes.about.none');
    default:
      return subject satisfies never;
  }
}

/** What a note is about, as it is now; a commitment leads to its evidence. */
export function NoteAbout({ subject }: { readonly subject: NoteSubject }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { targetHref, screenHref } = useNavigation();
  const name = subjectName(subject, dataset, i18n);
  const words = mixed(name, i18n.lang);
  if (subject.kind === 'none') return <span className="line-main note-about muted">{words}</span>;
  if (subject.kind !== 'target') {
    const kind = <span className="tag">{i18n.t(`notes.about.${subject.kind}`)}</span>;
    if (subject.kind === 'document')
      return (
        <span className="line-main note-about">
          {kind} {words}
        </span>
      );
    return (
      <span className="line-main note-about">
        {kind} <a href={screenHref('targets', { region: [subject.code] })}>{words}</a>
      </span>
    );
  }
  const row = dataset.rowById.get(subject.id);
  if (row === undefined) return <span className="line-main note-about">{words}</span>;
  const facts = [regionName(row.region, i18n), i18n.format.quantity(row), deadlineDate(row.deadline, i18n)];
  return (
    <span className="line-main note-about">
      <a href={targetHref(row.id)} title={i18n.t('notes.open')}>
        {words}
      </a>
      <span className="muted numbers"> {mixed(joined(facts), i18n.lang)}</span>
    </span>
  );
}
