import { useEffect, useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Select } from '../../charts/view/Select.tsx';
import { idsAsked, partsAsked } from '../../domain/dataset/parts-asked.ts';
import type { PartSize } from '../../domain/dataset/parts.ts';
import type { I18n } from '../../i18n/index.ts';
import { nameOfCode, shortRegionName } from '../../i18n/shown-names.ts';
import { partsWith } from '../../platform/load-parts.ts';
import { useDataParts, useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import type { ViewState } from '../../url/view-state.ts';
import { useWorkParts } from './use-work-parts.ts';

const NONE: ReadonlyMap<string, PartSize> = new Map();
/** So many provinces are named. */
const NAMED = 3;

/** What is not loaded, and of where; what the address and the reader's work ask for comes by itself. */
export default function PartsNotice({ state }: { readonly state: ViewState }) {
  const i18n = useI18n();
  const { unread = NONE, regions } = useDataset();
  const { isLoading, failed, load } = useDataParts();
  const retry = useWanted(state);
  const nameOf = (part: string): string =>
    shortRegionName({ code: part, name: nameOfCode(part, regions, i18n) }, i18n);
  if (isLoading) return <output className="notice">{i18n.t('parts.loading')}</output>;
  if (unread.size === 0) return null;
  const missing = [...failed].filter(([part]) => unread.has(part));
  if (missing.length > 0 || retry !== null)
    return (
      <output className="notice">
        <span>
          {i18n.t('parts.failed', {
            places: named(
              missing.map(([part]) => nameOf(part)),
              i18n,
            ),
            reason: navigator.onLine ? (missing[0]?.[1] ?? '') : i18n.t('parts.offline'),
          })}
        </span>
        <Button look="button-quiet" onClick={() => (retry ?? load)(missing.map(([part]) => part))}>
          {i18n.t('load.retry')}
        </Button>
      </output>
    );
  const codes = [...unread.keys()];
  return (
    <output className="notice">
      <span>{unreadWords(unread, named(codes.map(nameOf), i18n), i18n)}</span>
      {codes.length > 1 && (
        <Select
          aria-label={i18n.t('parts.one')}
          value=""
          options={['', ...codes]}
          nameOf={(part) => (part === '' ? i18n.t('parts.one') : nameOf(part))}
          onChange={(part) => load([part])}
        />
      )}
      <Button look="button-quiet" onClick={() => load(codes)}>
        {i18n.t('parts.all')}
      </Button>
    </output>
  );
}

const named = (names: readonly string[], i18n: I18n): string =>
  names.length > NAMED
    ? i18n.t('parts.etc', { places: i18n.list(names.slice(0, NAMED)), n: names.length })
    : i18n.list(names);

function unreadWords(unread: ReadonlyMap<string, PartSize>, places: string, { t, format }: I18n): string {
  const sum = (key: keyof PartSize): number => [...unread.values()].reduce((all, size) => all + size[key], 0);
  const [n, results] = [sum('targets'), format.count(sum('results'))];
  return n === 0
    ? t('parts.unreadResults', { places, n: results })
    : t('parts.unread', { places, n: format.count(n), results });
}

/** Has what is asked for loaded. Null, or the way to try again where it cannot be told which part something is in. */
function useWanted({ params, common }: ViewState): ((parts: readonly string[]) => void) | null {
  const { unread = NONE, rowById, documents, isElsewhere } = useDataset();
  const { load, settle } = useDataParts();
  const { code: mine } = useMyRegion();
  const mineToo = useWorkParts();
  const [failures, setFailures] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const parts = [...partsAsked({ ...params }, mine, unread.keys()), ...mineToo.parts].join(' ');
  const known = useMemo(() => new Set(documents.map(({ id }) => id)), [documents]);
  const ids = [...new Set([...idsAsked({ ...params }, common.t), ...mineToo.ids])]
    .filter((id) => !rowById.has(id) && !known.has(id) && isElsewhere?.(id) === true)
    .join(' ');
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what did not come is not asked for again by itself
  useEffect(() => load(parts.split(' ')), [parts]);
  useEffect(() => {
    if (ids === '') return;
    const wanted = ids.split(' ');
    partsWith(wanted).then(
      (found) => {
        setFailures(0);
        settle(wanted.filter((id) => !found.has(id)));
        load([...new Set(found.values())]);
      },
      () => setFailures((n) => n + 1),
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what did not come is not asked for again by itself
  }, [ids, attempt]);
  if (failures === 0 || ids === '') return null;
  return (missing) => {
    load(missing);
    setAttempt(attempt + 1);
  };
}
