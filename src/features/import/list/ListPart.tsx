import { useI18n } from '../../../ui/shell/contexts.ts';
import { lazyPart } from '../../../ui/shell/lazy-part.tsx';
import { TableImport } from '../../../ui/table/TableImport.tsx';
import { Placing } from '../../../ui/table/TablePreview.tsx';

const GivenList = lazyPart(() => import('./GivenList.tsx'), <Placing />);
const loadList = async () => (await import('../../../domain/table/list-columns.ts')).LIST;

/** A person's own table of targets. What reads it comes with the first. */
export function ListPart() {
  const i18n = useI18n();
  return (
    <section className="stack import screen-only" aria-labelledby="list-title">
      <h2 id="list-title">{i18n.t('list.title')}</h2>
      <p className="muted small">{i18n.t('list.hint')}</p>
      <TableImport
        use={loadList}
        columns={{ name: 'list-columns', labelOf: (field) => i18n.t(`list.field.${field}`) }}
        label={i18n.t('list.choose')}
      >
        {(given) => <GivenList {...given} />}
      </TableImport>
    </section>
  );
}
