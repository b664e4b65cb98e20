import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';

/** Groups that are drawn at once: more than anybody reads side by side, and few enough to be there without a wait. */
const LISTED = 24;

/** How many are listed; with fewer to list than before, from the start again. */
export function useListed(
  total: number,
  page = LISTED,
): { readonly listed: number; readonly more: () => void } {
  const [pages, setPages] = useState({ of: total, n: 1 });
  const n = pages.of === total ? pages.n : 1;
  return { listed: Math.min(total, n * page), more: () => setPages({ of: total, n: n + 1 }) };
}

interface Props {
  readonly of?: 'groups' | 'regions';
  readonly page?: number;
  readonly total: number;
  readonly listed: number;
  readonly onMore: () => void;
}

/** Says, also on paper, that there are more than are listed. */
export function MoreListed({ of = 'groups', page = LISTED, total, listed, onMore }: Props) {
  const i18n = useI18n();
  if (listed >= total) return null;
  return (
    <div className="in-row spaced compare-more">
      <p className="muted">{i18n.t(`compare.listed.${of}`, { listed, total, rest: total - listed })}</p>
      <Button onClick={onMore}>
        {i18n.t(`compare.listMore.${of}`, { n: Math.min(page, total - listed) })}
      </Button>
    </div>
  );
}
