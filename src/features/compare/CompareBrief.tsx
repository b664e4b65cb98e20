import { useCallback } from 'react';
import type { Compared } from '../../charts/brief/comparison.ts';
import { panelExhibit } from '../../charts/compare-panel/exhibit.ts';
import type { Exhibit, DrawnExhibit } from '../../charts/exhibit/exhibit.ts';
import type { ExhibitContext } from '../../charts/exhibit/context.ts';
import { tilesExhibit, tilesOf } from '../../charts/value-tiles/exhibit.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { MOST_INDICATORS } from '../../domain/compare/benchmark.ts';
import { matrixOf } from '../../domain/compare/matrix.ts';
import { BriefButton } from '../../ui/brief/BriefButton.tsx';
import { useExhibitContext } from '../../ui/frame/exhibit-context.ts';
import { useKnown } from '../../ui/shell/use-known.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  /** Codes of the chosen regions; none: all. */
  readonly region: readonly string[];
  /** The year that is looked at; null: all. */
  readonly horizon: number | null;
  readonly model: Comparison;
  readonly covered: ReadonlyMap<string, string>;
  readonly viewing: Viewing;
}

/** The brief of what is compared, of the same table as the screen's. */
export function CompareBrief({ model, region, horizon, covered, viewing }: Props) {
  const context = useExhibitContext();
  const known = useKnown();
  const write = useCallback(async () => {
    const { comparisonBrief } = await import('../../charts/brief/comparison.ts');
    const { mine, pin } = viewing;
    const scope = {
      region,
      horizon,
      mine,
      pin,
      covered,
      by: null,
      dir: 'asc',
      most: MOST_INDICATORS,
    } as const;
    const compared = { matrix: matrixOf(model, scope), model, covered, mine, known };
    const pictures = await picturesOf(compared, viewing, context);
    return comparisonBrief({ ...compared, pictures }, context);
  }, [model, region, horizon, covered, viewing, known, context]);
  return <BriefButton write={write} />;
}

const isDrawn = (exhibit: Exhibit): exhibit is DrawnExhibit => exhibit.drawing !== null;

/** Where mine stands on every indicator; where no region is mine the first panel, as a map where it has one. */
async function picturesOf(
  compared: Omit<Compared, 'pictures'> & { readonly model: Comparison },
  viewing: Viewing,
  context: ExhibitContext,
): Promise<Compared['pictures']> {
  const [{ drawSvg }, { briefPicture, standingPicture }] = await Promise.all([
    import('../../charts/view/runtime.ts'),
    import('../../charts/brief/picture.ts'),
  ]);
  const { i18n } = context;
  const exhibit = standingPicture(compared, context) ?? panelPicture(compared.model, viewing, context);
  const picture = exhibit !== null && isDrawn(exhibit) ? briefPicture(exhibit, drawSvg, i18n) : null;
  return picture === null || exhibit === null ? [] : [{ ...picture, caption: exhibit.title }];
}

/** Fewer are told in a sentence. */
const LEAST_PLACES = 3;

function panelPicture(
  { panels: [panel] }: Comparison,
  viewing: Viewing,
  context: ExhibitContext,
): Exhibit | null {
  const places = new Set(panel?.members.map(({ region }) => region.code));
  if (panel === undefined || places.size < LEAST_PLACES) return null;
  const exhibit = panelExhibit(panel, { ...viewing, per: null, year: null }, null, context);
  const tiles = tilesOf(panel.members, viewing, context.i18n);
  return tiles === null ? exhibit : tilesExhibit(tiles, exhibit, viewing.mine, context);
}
