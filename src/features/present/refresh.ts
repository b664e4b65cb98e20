/** Makes the slides of a presentation anew from what their screens show now. Loaded with the first press. */
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { slideForm } from '../../charts/exhibit/slide.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { storedSlide, type SlideContext } from '../../ui/frame/stored-slide.ts';
import type { Offered, RefreshedSlides } from '../../ui/shell/contexts.ts';
import { formOf } from './edits.ts';

interface Walk {
  /** What can be taken from the screen that is open. */
  readonly offered: () => readonly Offered[];
  /** Opens the screen at an address. */
  readonly open: (href: string) => void;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Between two looks at a screen, which loads its data and settles; and how long one is waited for, in milliseconds. */
const PAUSE_MS = 400;
const MOST_LOOKS = 20;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });

/** One after the other, at the address of each; null where nothing there is what the slide shows. @throws what the signal was aborted with. */
export async function refreshedSlides(
  { slides }: Pick<Presentation, 'slides'>,
  walk: Walk,
  context: SlideContext,
): Promise<RefreshedSlides> {
  const found = new Map<string, StoredSlide | null>();
  for (const slide of slides) {
    walk.open(slide.href);
    const exhibit = await exhibitOf(slide, walk);
    const asTable = formOf(slide) === 'table';
    const { href } = slide;
    found.set(slide.id, exhibit === null ? null : await storedSlide({ exhibit, asTable, href }, context));
    walk.onProgress(found.size);
  }
  return found;
}

/** The exhibit of a slide, as soon as two looks at its screen find the same. */
async function exhibitOf(slide: StoredSlide, { offered, signal }: Walk): Promise<Exhibit | null> {
  let seen = '';
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await pause();
    signal.throwIfAborted();
    const exhibits = await Promise.all(offered().map(async (one) => one()));
    const exhibit = shownOn(slide, exhibits);
    const said = exhibit === null ? '' : JSON.stringify([exhibit.title, exhibit.summary, exhibit.table.rows]);
    if (exhibit !== null && said === seen) return exhibit;
    seen = said;
  }
  return null;
}

/** What is measured, which new figures do not change. */
const measureOf = ({ subtitle }: Exhibit): string | undefined =>
  subtitle.find(({ role }) => role === 'measure')?.text;

/** Of several that measure the same the one of the same title; where that cannot be told, none. */
export function shownOn(slide: StoredSlide, exhibits: readonly Exhibit[]): Exhibit | null {
  const form = formOf(slide);
  const alike = exhibits.filter((exhibit) => {
    const isKind = slide.frame === undefined || slide.frame.kind === exhibit.kind;
    const measure = measureOf(exhibit);
    const isMeasured = measure === undefined || measure === slide.measured[0];
    return isKind && isMeasured && slideForm(exhibit, form === 'table') === form;
  });
  const [first, second] = alike;
  if (first !== undefined && second === undefined) return first;
  const title = slide.frame?.title ?? slide.title;
  return alike.find((exhibit) => exhibit.title === title) ?? null;
}
