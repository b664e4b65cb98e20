import { useI18n } from '../../ui/shell/contexts.ts';

/** In place of a screen that is being fetched. */
export function OpeningScreen() {
  const i18n = useI18n();
  return <output className="screen-message">{i18n.t('load.screen')}</output>;
}
