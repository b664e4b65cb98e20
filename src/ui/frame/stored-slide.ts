/** A slide with the sentences behind it, fetched as it is collected. */
import { idsOf } from '../../charts/exhibit/exhibit.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { newUuid } from '../../platform/uuid.ts';
import type { StoredSlide } from '../../storage/presentation.ts';
import { keptSlide, type Collecting } from './kept-slide.ts';
import { mainMention } from '../../domain/dataset/main-mention.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { loadRecords } from '../../platform/load-data.ts';
import { scopedName, policyTitle, regionName } from '../../i18n/shown-names.ts';

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

/** More than this nobody reads on a page; the rest is counted. */
const MOST = 60;

function quoteOf({ mentions }: Target): string {
  const mention = mainMention(mentions);
  return mention?.displayText ?? mention?.quote ?? '';
}

/** @throws LoadError where a document's records cannot be read. */
async function evidenceLines(ids: readonly string[], dataset: DatasetView, i18n: I18n): Promise<string[]> {
  const rows = ids.slice(0, MOST).flatMap((id) => dataset.rowById.get(id) ?? []);
  const documents = new Map(
    await Promise.all(
      [...new Set(rows.map(({ documentId }) => documentId))].map(
        async (id) => [id, await loadRecords(id, dataset.version)] as const,
      ),
    ),
  );
  const lines = rows.flatMap((row) => {
    const target = documents.get(row.documentId)?.targets.find(({ id }) => id === row.id);
    if (target === undefined) return [];
    const title = policyTitle(dataset.policyById.get(row.articleId)?.article, i18n);
    const what =
      `${regionName(row.region, i18n)} ${scopedName(row, i18n)} ${i18n.format.quantity(row) ?? ''}`.trim();
    return [
      i18n.t('present.evidenceLine', {
        what,
        quote: quoteOf(target) || i18n.t('list.noSentence'),
        title,
        line: row.line,
      }),
    ];
  });
  return ids.length > rows.length
    ? [...lines, i18n.t('present.evidenceMore', { n: ids.length - rows.length })]
    : lines;
}
