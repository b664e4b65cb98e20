/** A picture of a brief: what an exhibit draws; its finding is the caption, and what to doubt and its sources stand with those of the brief. Pure. */
import type { BriefPicture } from '../../domain/brief/brief.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DrawnExhibit } from '../exhibit/exhibit.ts';
import { composeFrame, type DrawSvg } from '../exhibit/picture.ts';

/** Between the margins of an upright A4 sheet, in CSS pixels. */
const WIDTH = 590;

export function briefPicture(exhibit: DrawnExhibit, drawSvg: DrawSvg, i18n: I18n): BriefPicture | null {
  const sourced = {
    ...exhibit,
    subtitle: exhibit.subtitle.filter(({ role }) => role === 'key'),
    doubts: [],
    dataDate: '',
    sources: { note: null, cited: [] },
  };
  const wishes = {
    exhibit: sourced,
    title: '',
    footnote: '',
    width: WIDTH,
    height: null,
    theme: 'light',
    isTransparent: false,
  } as const;
  const [first] = composeFrame(wishes, drawSvg, i18n);
  return first === undefined
    ? null
    : { svg: first.svg, width: first.width, height: first.height, alt: exhibit.summary };
}
