import { SORT_KEYS, type TargetsParams } from '../../url/targets.ts';
import { useI18n } from '../shared/shell/look.ts';

type SortPatch = Pick<TargetsParams, 'sort' | 'dir'>;

interface Props extends SortPatch {
  readonly onChange: (patch: SortPatch) => void;
}

const CHOICES: readonly SortPatch[] = SORT_KEYS.flatMap((sort): SortPatch[] =>
  sort === 'document'
    ? [{ sort, dir: 'asc' }]
    : [
        { sort, dir: 'asc' },
        { sort, dir: 'desc' },
      ],
);

/** The order as a select, for phones, where the columns have no headings. */
export function SortMenu({ sort, dir, onChange }: Props) {
  const i18n = useI18n();
  return (
    <select
      className="input sort-menu"
      aria-label={i18n.t('targets.sort')}
      value={`${sort} ${dir}`}
      onChange={(event) => {
        const choice = CHOICES.find(
          (candidate) => `${candidate.sort} ${candidate.dir}` === event.target.value,
        );
        if (choice !== undefined) onChange(choice);
      }}
    >
      {CHOICES.map((choice) => (
        <option key={`${choice.sort} ${choice.dir}`} value={`${choice.sort} ${choice.dir}`}>
          {choice.sort === 'document'
            ? i18n.t('targets.sort.document')
            : `${i18n.t(`targets.column.${choice.sort}`)} ${i18n.t(`targets.sort.${choice.dir}`)}`}
        </option>
      ))}
    </select>
  );
}
