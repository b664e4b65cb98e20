/** What is framed, as a slide that can be kept: numbers, pictures, sentences and the way back. Pure. */
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { slideParts } from '../../charts/exhibit/slide.ts';
import type { DrawSvg } from '../../charts/exhibit/picture.ts';
import { drawnParts } from '../../page/fit.ts';
import { PALETTES } from '../../charts/palette.ts';
import { MEDIA, type Medium } from '../../page/medium.ts';
import type { I18n } from '../../i18n/index.ts';
import type { StoredSlide } from '../../storage/presentation.ts';

export interface Collecting {
  readonly exhibit: Exhibit;
  /** The reader looked at the table. */
  readonly asTable: boolean;
  /** Address of the screen as it is. */
  readonly href: string;
}

interface Keeping {
  readonly id: string;
  /** The sentences behind it. */
  readonly evidence: readonly string[];
  readonly drawSvg: DrawSvg;
  readonly i18n: I18n;
  /** For which it is drawn first; none: a slide. */
  readonly medium?: Medium;
}

export function keptSlide({ exhibit, asTable, href }: Collecting, keeping: Keeping): StoredSlide {
  const { id, evidence, drawSvg, i18n, medium = MEDIA.slide } = keeping;
  const { form, folded, key, ...said } = slideParts(exhibit, asTable, i18n);
  const drawingsFor = (place: Medium) => (form === 'table' ? [] : drawingsOf(exhibit, place, drawSvg));
  const [drawing = null, ...further] = drawingsFor(medium);
  const phone = drawingsFor(MEDIA.phone);
  return {
    id,
    ...said,
    frame: { kind: exhibit.kind, title: said.title },
    version: exhibit.version,
    footnote: '',
    evidence,
    href,
    drawing,
    ...(form === 'chart' && { key }),
    ...(further.length > 0 && { further }),
    ...(phone.length > 0 && { phone }),
    ...(folded !== '' && { folded }),
  };
}

/** In as many parts as it is read in. */
function drawingsOf(
  { drawing }: Exhibit,
  medium: Medium,
  drawSvg: DrawSvg,
): NonNullable<StoredSlide['drawing']>[] {
  const parts = drawing === null ? null : drawnParts(drawing, medium);
  return (parts ?? []).map(({ drawing: part, width, height }) => {
    const option = part.option({ palette: PALETTES.light, width, animate: false });
    return { svg: drawSvg(option, width, height), width, height };
  });
}
