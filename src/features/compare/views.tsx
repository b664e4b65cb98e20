/** The views of the comparison, a line each. */
import { useCallback, useMemo, type ReactNode } from 'react';
import { MOST_INDICATORS } from '../../domain/compare/benchmark.ts';
import type { Comparison, TopicIndex } from '../../domain/compare/comparison.ts';
import { matrixOf } from '../../domain/compare/matrix.ts';
import { nearestPairs } from '../../domain/compare/nearest.ts';
import type { ScreenProps } from '../../ui/shell/contexts.ts';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import type { CompareParams } from '../../url/compare.ts';
import { ChainView } from './ChainView.tsx';
import { KeptView } from './KeptView.tsx';
import { MatrixView } from './MatrixView.tsx';
import { Panels } from './Panels.tsx';
import { useKeptCells } from './use-known.ts';
import type { Viewing } from './viewing.ts';

const BenchmarkView = lazyPart(() => import('./BenchmarkView.tsx'), null);
const HistoryView = lazyPart(() => import('./HistoryView.tsx'), null);
const PaceView = lazyPart(() => import('./PaceView.tsx'), null);

interface ViewProps extends ScreenProps<'compare'> {
  readonly topicIndex: TopicIndex;
  readonly model: Comparison;
  /** Codes from the nation down, of the view that sets levels beside one another. */
  readonly chain: readonly string[];
  readonly covered: ReadonlyMap<string, string>;
  readonly viewing: Viewing;
  /** The year that is looked at; null: all. */
  readonly horizon: number | null;
}

interface Shown {
  readonly View: (props: ViewProps) => ReactNode;
  /** What is found, and who is absent, stands above; the others say it themselves. */
  readonly isSummed?: boolean;
  /** How many indicators it has where none is picked; left out: as a screen holds. */
  readonly first?: number;
}

const ofTable: Shown = { View: TableView, isSummed: true };

export const VIEWS: Readonly<Record<CompareParams['show'], Shown>> = {
  matrix: ofTable,
  kept: { View: PromisesView },
  bench: {
    View: ({ horizon, ...props }) => <BenchmarkView {...props} year={horizon} />,
    first: MOST_INDICATORS,
  },
  history: { View: (props) => <HistoryView {...props} of={props.params.of} /> },
  bars: { View: ({ model, viewing }) => <Panels model={model} viewing={viewing} />, isSummed: true },
  multiples: ofTable,
  pace: {
    View: ({ model, viewing }) => <PaceView panels={model.panels} viewing={viewing} />,
    isSummed: true,
  },
  chain: { View: LevelsView },
};

function useScope({ params, covered, viewing }: ViewProps) {
  const { region, by, dir } = params;
  const { mine, pin } = viewing;
  return useMemo(() => ({ region, mine, pin, covered, by, dir }), [region, mine, pin, covered, by, dir]);
}

function PromisesView(props: ViewProps) {
  const { model, horizon, viewing, setParams } = props;
  const scope = useScope(props);
  return <KeptView model={model} scope={scope} year={horizon} viewing={viewing} onSort={setParams} />;
}

/** One table, or a plot per indicator. */
function TableView(props: ViewProps) {
  const { params, setParams, topicIndex, model, horizon, viewing } = props;
  const { mine } = viewing;
  const { topic, region, by, dir } = params;
  const form = params.show === 'multiples' ? 'multiples' : 'matrix';
  const scope = useScope(props);
  const make = useCallback(() => matrixOf(model, { ...scope, horizon }), [model, scope, horizon]);
  const hasBefore = form === 'matrix' && params.before === 'shown' && horizon !== null;
  const before = useKeptCells(model, scope, hasBefore ? horizon - 1 : null);
  const isPicked = topic.length + region.length > 0 || params.horizon !== null;
  const nearest = useCallback(
    () => nearestPairs(topicIndex.rows, topicIndex.comparableOf, mine),
    [topicIndex, mine],
  );
  return (
    <MatrixView
      make={make}
      nearest={isPicked ? null : nearest}
      before={before}
      viewing={viewing}
      form={form}
      order={{ by, dir }}
      onSort={setParams}
    />
  );
}

function LevelsView({ params, model, chain, covered, viewing }: ViewProps) {
  return (
    <>
      <ChainView model={model} chain={chain} chosen={params.region} covered={covered} />
      {model.all.length > 0 && <Panels model={model} viewing={viewing} />}
    </>
  );
}
