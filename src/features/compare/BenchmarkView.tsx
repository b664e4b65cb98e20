import { useCallback, useMemo } from 'react';
import { useWork } from '../../bulk/use-work.ts';
import { benchmarkExhibit } from '../../charts/benchmark/exhibit.ts';
import { PickMany } from '../../charts/view/PickMany.tsx';
import { benchmarkOf, PEER_SETS, peersIn, peersOf, type Benchmark } from '../../domain/compare/benchmark.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { Frame } from '../../ui/frame/Frame.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import type { CompareParams } from '../../url/compare.ts';
import { BenchmarkTable } from './BenchmarkTable.tsx';
import { againstIn, rememberAgainst } from './held-against.ts';
import { regionGroups } from './region-picks.ts';
import { RegionChoice } from './RegionChoice.tsx';
import { useKnown } from '../../ui/shell/use-known.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly model: Comparison;
  readonly params: Pick<CompareParams, 'of' | 'against' | 'by' | 'dir'>;
  readonly setParams: ScreenProps<'compare'>['setParams'];
  /** Null where no target has a year. */
  readonly year: number | null;
  readonly covered: Covered;
  readonly viewing: Viewing;
}

/** One region, mine first, held against a set of others, indicator by indicator. */
export default function BenchmarkView(props: Props) {
  const { t } = useI18n();
  const { params, viewing, covered, year } = props;
  const code = params.of ?? viewing.mine;
  const against = useMemo(() => againstIn(params), [params]);
  return (
    <>
      <BenchmarkPicks {...props} code={code} against={against} />
      {code === null || year === null ? (
        <output className="screen-message">
          <p>{t(year === null ? 'compare.bench.noYear' : 'compare.bench.choose')}</p>
          {year !== null && <p className="muted">{t('compare.bench.chooseHint')}</p>}
        </output>
      ) : (
        <Held {...props} code={code} year={year} covered={covered} against={against} />
      )}
    </>
  );
}

interface ChosenProps extends Props {
  readonly code: string | null;
  readonly against: readonly string[];
}

function BenchmarkPicks({ model, covered, setParams, code, against }: ChosenProps) {
  const i18n = useI18n();
  const groups = useMemo(() => {
    const sets = PEER_SETS.filter((set) => code !== null && peersIn(set, code, covered).length > 0);
    const named = sets.map((set) => ({ key: set, name: i18n.t(`compare.bench.set.${set}`) }));
    return [
      { key: 'sets', label: i18n.t('compare.bench.sets'), options: named },
      ...regionGroups(model, covered, i18n),
    ];
  }, [model, covered, i18n, code]);
  const pick = (next: readonly string[]): void => {
    rememberAgainst(next);
    setParams({ against: next.length === 0 ? ['level'] : next });
  };
  return (
    <div className="in-row spaced screen-only">
      <RegionChoice code={code} covered={covered} setParams={setParams} />
      <PickMany
        i18n={i18n}
        label={i18n.t('compare.bench.against')}
        placeholder={i18n.t('compare.bench.set.level')}
        groups={groups}
        picked={against}
        onPick={pick}
      />
    </div>
  );
}

interface HeldProps extends ChosenProps {
  readonly code: string;
  readonly year: number;
}

function Held({ model, params, setParams, year, covered, code, against, viewing }: HeldProps) {
  const i18n = useI18n();
  const { rows } = useDataset();
  const known = useKnown();
  const { by, dir } = params;
  const make = useCallback(
    (): Benchmark =>
      benchmarkOf(model, { code, peers: peersOf(code, against, covered), year, covered, by, dir }, known),
    [model, code, against, year, covered, by, dir, known],
  );
  const { value: benchmark, isFresh } = useWork(rows, make);
  const context = useExhibitContext();
  const exhibit = useMemo(
    () => benchmark && benchmarkExhibit(benchmark, against, context),
    [benchmark, against, context],
  );
  if (benchmark === null || exhibit === null || !isFresh)
    return <output className="muted">{i18n.t('load.counting')}</output>;
  return (
    <Frame exhibit={exhibit} view="table" onView={viewing.onView}>
      <BenchmarkTable
        benchmark={benchmark}
        caption={exhibit.title}
        order={{ by, dir }}
        onSort={(order) => setParams(order)}
      />
    </Frame>
  );
}
