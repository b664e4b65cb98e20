/** How the chosen commitments are drawn: what all views of the comparison are given. */
import type { ChartView } from '../../charts/view/ChartFrame.tsx';
import type { CompareParams } from '../../url/compare.ts';
import type { Per } from './per.ts';

export interface Viewing extends Pick<CompareParams, 'sort' | 'scale' | 'pin'> {
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
  readonly onPin: (codes: readonly string[]) => void;
  /** Code of "my region", or null. */
  readonly mine: string | null;
  /** Codes of the chosen regions; none: all. */
  readonly chosen: readonly string[];
  /** Codes of the regions that were asked for and have a document. */
  readonly asked: readonly string[];
  /** Null: the figures as they stand in the text. */
  readonly per: Per | null;
  /** At which the figures are set along their own paths; null: each at its own. */
  readonly year: number | null;
}
