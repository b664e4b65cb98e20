import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import type { TargetList } from './use-target-list.ts';

const NamesLack = lazyPart(() => import('./NamesLack.tsx'), null);
const NoRows = lazyPart(() => import('./NoRows.tsx'), null);

interface Props extends Pick<ScreenProps<'targets'>, 'setParams'> {
  readonly list: TargetList;
}

/** What is to be said of a search above the list, or in its place. */
export function ListNotes({ list: { found, inSentences, result }, setParams }: Props) {
  const i18n = useI18n();
  const total = useDataset().rows.length;
  if (result === null) return <output className="screen-message">{i18n.t('targets.searching')}</output>;
  const isEmpty = result.rows.length === 0 && inSentences?.kind !== 'reading';
  return (
    <>
      {found !== null && inSentences !== null && (
        <NamesLack found={found} inSentences={inSentences} setParams={setParams} />
      )}
      {isEmpty && (
        <NoRows
          isEmptyDataset={total === 0}
          found={inSentences?.kind === 'searched' ? inSentences.found : found}
          setParams={setParams}
        />
      )}
    </>
  );
}
