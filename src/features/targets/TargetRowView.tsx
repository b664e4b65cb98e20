import { memo } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { Word } from '../../domain/search/query.ts';
import { Marked } from '../../ui/record/Marked.tsx';
import { RegionName } from '../../ui/record/RegionName.tsx';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { policyTitle, shortName, regionName } from '../../i18n/shown-names.ts';
import { langOf } from '../../i18n/lang-of.ts';
import type { NameOf } from '../../i18n/names.ts';
import { RowTags, ValueCell, DeadlineCell, NoteCell } from './row-cells.tsx';

interface Props {
  readonly row: TargetRow;
  /** What is searched for, to be marked. */
  readonly words: readonly Word[];
  /** By which names it may have been found. */
  readonly english: NameOf;
  /** In which it was found. */
  readonly sentence: string | undefined;
  /** Position in the list, from 0. */
  readonly index: number;
  readonly measure: (element: Element | null) => void;
}

/** Drawn anew only when it changes, not when the list learns how high its rows are. */
export const TargetRowView = memo(function TargetRowView({
  row,
  words,
  english,
  sentence,
  index,
  measure,
}: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { openId, targetHref } = useNavigation();
  const isOpen = openId === row.id;
  const policy = dataset.policyById.get(row.articleId);
  const name = shortName(row, i18n);
  const title = policyTitle(policy?.article, i18n);
  const isDraft = policy !== undefined && policy.article.status !== 'issued';
  return (
    <tr
      className="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-open={isOpen ? '' : undefined}
      ref={measure}
    >
      <td className="cell cell-indicator">
        <a
          className="row-link"
          lang={langOf(name)}
          title={row.kind === 'milestone' ? row.indicator : undefined}
          href={targetHref(row.id)}
          aria-current={isOpen ? 'true' : undefined}
          onKeyDown={moveToNeighbour}
        >
          <Marked
            text={name}
            words={words}
            also={both(row.indicator, english('indicator', row.indicatorKey))}
          />
        </a>
        {row.scope !== '' && (
          <span className="muted" lang="zh-CN">
            {' '}
            <Marked text={row.scope} words={words} />
          </span>
        )}
        <RowTags row={row} />
        {sentence !== undefined && (
          <p className="muted small row-sentence" lang="zh-CN">
            <Marked text={sentence} words={words} around={AROUND} />
          </p>
        )}
      </td>
      <ValueCell row={row} />
      <DeadlineCell row={row} words={words} />
      <td className="cell cell-region">
        <RegionName region={row.region}>
          <Marked
            text={regionName(row.region, i18n)}
            words={words}
            also={both(row.region.name, english('place', row.region.code))}
          />
        </RegionName>
      </td>
      <td className="cell cell-policy muted" lang="zh-CN" title={title}>
        <span>
          <Marked text={title} words={words} />
        </span>
        {isDraft && policy !== undefined && (
          <span className="tag tag-warn" lang={i18n.lang}>
            {i18n.t(`status.${policy.article.status}`)}
          </span>
        )}
      </td>
      <NoteCell id={row.id} />
    </tr>
  );
});

/** Characters of a sentence on either side of what was found in it. */
const AROUND = 18;

const both = (chinese: string, english = ''): string => `${chinese}\n${english}`;

/** Up and down move between the rows' links. */
function moveToNeighbour(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.currentTarget.closest('tr');
  const neighbour = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const link = neighbour?.querySelector<HTMLElement>('a.row-link');
  if (link === null || link === undefined) return;
  event.preventDefault();
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
}
