/** A picture of a brief: what an exhibit draws; its finding is the caption, and what to doubt and its sources stand with those of the brief. Pure. */
import type { BriefPicture } from '../../domain/brief/brief.ts';
import type { I18n } from '../../i18n/index.ts';
import { standingExhibit } from '../benchmark/exhibit.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import type { DrawnExhibit, Exhibit } from '../exhibit/exhibit.ts';
import { composeFrame, type DrawSvg } from '../exhibit/picture.ts';
import { benchmarkIn, type Compared } from './comparison.ts';

/** In CSS pixels, as it is laid out (the width between the margins of an upright A4 sheet) and as it stands there: its words are 六号 then. */
const [LAID, SHOWN] = [590, 490];

/** Of mine among the others; null where no place is mine or has others. */
export function standingPicture(
  compared: Omit<Compared, 'pictures'>,
  context: ExhibitContext,
): Exhibit | null {
  const benchmark = benchmarkIn(compared);
  return benchmark && standingExhibit(benchmark, context);
}

/** All are of one width, and as low as they can be. */
export function briefPicture(exhibit: DrawnExhibit, drawSvg: DrawSvg, i18n: I18n): BriefPicture | null {
  const sourced = {
    ...exhibit,
    drawing: exhibit.drawing.lower ?? exhibit.drawing,
    subtitle: exhibit.subtitle.filter(({ role }) => role === 'key'),
    doubts: [],
    dataDate: '',
    sources: { note: null, cited: [] },
  };
  const wishes = {
    exhibit: sourced,
    title: '',
    footnote: '',
    width: LAID,
    height: null,
    theme: 'light',
    isTransparent: false,
  } as const;
  const [first] = composeFrame(wishes, drawSvg, i18n);
  return first === undefined
    ? null
    : {
        svg: first.svg,
        width: SHOWN,
        height: Math.round((first.height * SHOWN) / LAID),
        alt: exhibit.summary,
      };
}
