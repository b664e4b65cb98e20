import { useCallback } from 'react';
import { useDataset, useI18n, useNavigation, type Exporting, type Notify } from '../../ui/shell/contexts.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import { loadLaterWords } from '../../i18n/load.ts';
import { writeHash } from '../../platform/hash.ts';

/** Collecting for a presentation; everything it needs is fetched with the first press. */
export function useCollect(notify: Notify): Exporting['collect'] {
  const dataset = useDataset();
  const i18n = useI18n();
  const { openId, targetHref, screenHref } = useNavigation();
  return useCallback(
    async (exhibit, asTable) => {
      const failed = (reason: string): void => notify({ text: i18n.t('present.collectFailed', { reason }) });
      try {
        const [{ collect }] = await Promise.all([
          import('../../features/present/collect.ts'),
          loadLaterWords(),
        ]);
        // The slide of one commitment is found in its panel.
        const href = targetHref(exhibit.statement === undefined ? null : openId);
        const outcome = await collect({ exhibit, asTable, href }, { dataset, i18n });
        if (!outcome.ok) return failed(failureText(outcome.failure, i18n));
        const { id, name, slides } = outcome.value;
        notify({
          text: i18n.t('present.collected', { name, n: slides.length }),
          action: {
            label: i18n.t('present.open'),
            run: () => writeHash(screenHref('present', { p: id }), false),
          },
        });
      } catch (error) {
        failed(error instanceof Error ? error.message : String(error));
      }
    },
    [dataset, i18n, notify, openId, targetHref, screenHref],
  );
}
