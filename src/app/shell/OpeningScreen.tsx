import { useShell } from '../../features/shared/shell.ts';

/** In place of a screen that is being fetched. */
export function OpeningScreen() {
  const { i18n } = useShell();
  return <output className="screen-message">{i18n.t('load.screen')}</output>;
}
