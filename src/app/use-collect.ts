import { useCallback } from 'react';
import type { DatasetView } from '../domain/dataset/view.ts';
import type { Shell } from '../features/shared/shell.ts';
import { failureText } from '../features/shared/trouble/storage-words.ts';
import type { I18n } from '../i18n/index.ts';

interface Given {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
  readonly notify: Shell['notify'];
  /** Address of the screen as it is, without an opened panel. */
  readonly href: string;
  /** Opens the presentation of an id. */
  readonly open: (id: string) => void;
}

/** Collecting for a presentation; everything it needs is fetched with the first press. */
export function useCollect({ dataset, i18n, notify, href, open }: Given): Shell['collect'] {
  return useCallback(
    async (exhibit, asTable) => {
      const failed = (reason: string): void => notify({ text: i18n.t('present.collectFailed', { reason }) });
      try {
        const { collect } = await import('../features/present/collect.ts');
        const outcome = await collect({ exhibit, asTable, href }, { dataset, i18n });
        if (!outcome.ok) return failed(failureText(outcome.failure, i18n));
        const { id, name, slides } = outcome.value;
        notify({
          text: i18n.t('present.collected', { name, n: slides.length }),
          action: { label: i18n.t('present.open'), run: () => open(id) },
        });
      } catch (error) {
        failed(error instanceof Error ? error.message : String(error));
      }
    },
    [dataset, i18n, notify, href, open],
  );
}
