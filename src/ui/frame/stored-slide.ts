/** A slide with the sentences behind it, fetched as it is collected. */
import { idsOf } from '../../charts/exhibit/exhibit.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { StoredSlide } from '../../storage/presentation.ts';
import { evidenceLines } from '../record/evidence-lines.ts';
import { keptSlide, type Collecting } from './kept-slide.ts';

export interface SlideContext {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
}

/** @throws LoadError where the sentences cannot be read. */
export async function storedSlide(
  collecting: Collecting,
  { dataset, i18n }: SlideContext,
): Promise<StoredSlide> {
  const [evidence, { drawSvg }] = await Promise.all([
    evidenceLines(idsOf(collecting.exhibit), dataset, i18n),
    import('../../charts/view/runtime.ts'),
  ]);
  return keptSlide(collecting, { id: newUuid(), evidence, drawSvg, i18n });
}
