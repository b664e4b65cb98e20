/** How the chosen commitments are drawn: what all views of the comparison are given. */
import type { PanelWishes } from '../../charts/compare-panel/data.ts';
import type { ChartView } from '../../charts/view/ChartFrame.tsx';

export interface Viewing extends PanelWishes {
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
  readonly onPin: (codes: readonly string[]) => void;
  /** Codes of the chosen regions; none: all. */
  readonly chosen: readonly string[];
}
