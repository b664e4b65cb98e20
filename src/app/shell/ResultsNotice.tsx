import { useEffect } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { resultPart } from '../../domain/dataset/results.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import { nameOfCode } from '../../i18n/shown-names.ts';
import { useDataset, useI18n, useResultParts } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import type { ViewState } from '../../url/view-state.ts';

const NAMED = 3;

/** The parts of the results that the reader's own region, the places of the address and the opened commitment are in. */
function wantedParts({ params, common }: ViewState, mine: string | null, { rowById }: DatasetView): string[] {
  const asked = 'region' in params ? [params.region].flat() : [];
  // A province alone is in no part; with all in it, it is the part.
  const codes = [...asked, mine].filter((code) => code !== null && !/^\d\d0{4}$/u.test(code));
  const row = common.t === null ? undefined : rowById.get(common.t);
  const parts = codes.map((code) => provinceOf((code ?? '').slice(0, 6)));
  return [...new Set(row === undefined ? parts : [...parts, resultPart(row.region)])];
}

/** How many results are not loaded, and of where; what the address asks for comes by itself. */
export default function ResultsNotice({ state }: { readonly state: ViewState }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { code: mine } = useMyRegion();
  const { unread, isLoading, load } = useResultParts();
  const wanted = wantedParts(state, mine, dataset).join(' ');
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what did not come is not asked for again by itself
  useEffect(() => load(wanted.split(' ')), [wanted]);
  if (isLoading) return <output className="notice">{i18n.t('results.loading')}</output>;
  if (unread.size === 0) return null;
  const n = [...unread.values()].reduce((sum, count) => sum + count, 0);
  const names = [...unread.keys()].map((code) => nameOfCode(code, dataset.regions, i18n));
  const places = i18n.list(names.slice(0, NAMED));
  return (
    <output className="notice">
      <span>
        {i18n.t(names.length > NAMED ? 'results.unreadMore' : 'results.unread', {
          places,
          all: names.length,
          n: i18n.format.count(n),
        })}
      </span>
      <Button look="button-quiet" onClick={() => load([...unread.keys()])}>
        {i18n.t('results.load')}
      </Button>
    </output>
  );
}
