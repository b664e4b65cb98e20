/**
 * Changes to a presentation as functions, so that one made here can be made again on what another tab wrote meanwhile.
 * Null: what it would change is gone, or says something else by now.
 */
import type { SlideForm } from '../../charts/exhibit/slide.ts';
import type { Cover, Presentation, StoredSlide } from '../../storage/presentation.ts';

export function formOf({ chart, table, statement }: StoredSlide): SlideForm {
  if (statement !== undefined) return 'statement';
  if (chart !== null) return 'chart';
  return table === null ? 'picture' : 'table';
}

export type Edit = (before: Presentation) => Presentation | null;

/** What a reader writes on a slide. */
export type SlideText = 'title' | 'footnote';

export function renamed(from: string, to: string): Edit {
  return (before) => (before.name === from || before.name === to ? { ...before, name: to } : null);
}

const NO_COVER: Cover = { office: '', speaker: '', date: '' };
/** What a presentation says of who presents it, and when. */
export const coverOf = ({ cover = NO_COVER }: Pick<Presentation, 'cover'>): Cover => cover;

export function covered(key: keyof Cover, from: string, to: string): Edit {
  return (before) => {
    const cover = coverOf(before);
    return cover[key] === from || cover[key] === to ? { ...before, cover: { ...cover, [key]: to } } : null;
  };
}

export function written(id: string, key: SlideText, from: string, to: string): Edit {
  return (before) => {
    const slide = before.slides.find((one) => one.id === id);
    if (slide === undefined || (slide[key] !== from && slide[key] !== to)) return null;
    return {
      ...before,
      slides: before.slides.map((one) => (one === slide ? { ...one, [key]: to } : one)),
    };
  };
}

/** `to` is counted from 0 in the order after the move. */
export function moved(id: string, to: number): Edit {
  return (before) => {
    const slide = before.slides.find((one) => one.id === id);
    if (slide === undefined) return null;
    return inserted(slide, to)({ ...before, slides: before.slides.filter((one) => one !== slide) });
  };
}

/** A slide that another tab has removed already is no matter. */
export function removed(id: string): Edit {
  return (before) => ({ ...before, slides: before.slides.filter((slide) => slide.id !== id) });
}

export function inserted(slide: StoredSlide, at: number): Edit {
  return (before) =>
    before.slides.some(({ id }) => id === slide.id)
      ? before
      : { ...before, slides: before.slides.toSpliced(at, 0, slide) };
}

/** Where what stood at `from` comes to stand when it is let go before or after what stands at `onto`. */
export function placeOfDrop(from: number, onto: number, isAfter: boolean): number {
  const gap = isAfter ? onto + 1 : onto;
  return gap > from ? gap - 1 : gap;
}

/** New figures in the place of a slide's: what a person wrote on it stays. */
export function refreshed(id: string, after: StoredSlide): Edit {
  return (before) => {
    const old = before.slides.find((one) => one.id === id);
    if (old === undefined) return null;
    const isOwn = old.frame !== undefined && old.frame.title !== old.title;
    const slide = { ...after, id, footnote: old.footnote, title: isOwn ? old.title : after.title };
    return { ...before, slides: before.slides.map((one) => (one === old ? slide : one)) };
  };
}
