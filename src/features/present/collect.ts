/** Puts what is framed on a screen into the presentation that is being made. Loaded with the first press. */
import type { I18n } from '../../i18n/index.ts';
import { now } from '../../platform/clock.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { Presentation } from '../../storage/presentation.ts';
import type { Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';
import type { Collecting } from '../../ui/frame/kept-slide.ts';
import { storedSlide, type SlideContext } from '../../ui/frame/stored-slide.ts';

export const CURRENT = 'presentation';

/** The one that was worked on last, or the latest, or a new one. */
async function currentPresentation(i18n: I18n): Promise<Outcome<Presentation>> {
  const { presentations } = await theStore();
  const known = readSetting(CURRENT);
  if (known !== null) {
    const found = await presentations.get(known);
    if (!found.ok) return found;
    if (found.value !== null) return { ok: true, value: found.value };
  }
  const listing = await presentations.list();
  if (!listing.ok) return listing;
  const [latest] = listing.value.rows;
  return { ok: true, value: latest ?? emptyPresentation(i18n) };
}

export function emptyPresentation(i18n: I18n): Presentation {
  const at = now();
  const name = i18n.t('present.untitled');
  return { id: newUuid(), name, lang: i18n.lang, slides: [], createdAt: at, updatedAt: at, revision: 0 };
}

export function rememberCurrent(id: string): void {
  writeSetting(CURRENT, id);
}

/** Adds a slide at the end. A conflict means another tab added one: it is read again and added to. */
export async function collect(what: Collecting, context: SlideContext): Promise<Outcome<Presentation>> {
  const slide = await storedSlide(what, context);
  const { presentations } = await theStore();
  for (;;) {
    const current = await currentPresentation(context.i18n);
    if (!current.ok) return current;
    const { value } = current;
    const put = await presentations.put({ ...value, slides: [...value.slides, slide], updatedAt: now() });
    if (!put.ok) return put;
    if (put.value.kind === 'saved') {
      rememberCurrent(put.value.row.id);
      return { ok: true, value: put.value.row };
    }
  }
}
