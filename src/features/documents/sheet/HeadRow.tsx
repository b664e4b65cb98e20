import { mixed } from '../../../charts/view/mixed-words.tsx';
import { useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import { issueWords } from '../words.ts';
import type { SheetItem } from './model.ts';

interface Props {
  readonly item: SheetItem & { readonly kind: 'head' };
  readonly index: number;
  readonly start: number | undefined;
  readonly isActive: boolean;
  readonly isFolded: boolean;
  readonly measure: (element: Element | null) => void;
  readonly onFold: (isFolded: boolean) => void;
}

/** A newsletter over its policies. */
export function HeadRow({ item, index, start, isActive, isFolded, measure, onFold }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const { document, policies } = item;
  const { title } = document;
  return (
    <tr
      ref={measure}
      className="sheet-group"
      aria-rowindex={index + 2}
      data-index={index}
      style={start === undefined ? undefined : { transform: `translateY(${start}px)` }}
    >
      <td className="cell in-row cell-group">
        <button
          type="button"
          className="bare sheet-fold"
          data-cell="title"
          tabIndex={isActive ? 0 : -1}
          aria-expanded={!isFolded}
          aria-label={i18n.t(isFolded ? 'sheet.unfold' : 'sheet.fold', { title })}
          onClick={() => onFold(!isFolded)}
        >
          <span className="caret" aria-hidden="true" />
        </button>
        <h2 lang="zh-CN">
          <a href={screenHref('documents', { doc: document.id })} tabIndex={-1}>
            {title}
          </a>
        </h2>
        <span className="muted small numbers">
          {mixed(
            [...issueWords(document, i18n), i18n.t('overview.policies', { n: policies })].join(' · '),
            i18n.lang,
          )}
        </span>
      </td>
    </tr>
  );
}
