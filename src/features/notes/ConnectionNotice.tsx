import { useI18n } from '../../ui/shell/contexts.ts';
import { useStoreHealth } from '../../ui/shell/work.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';

/** Another tab stands in the way of the store. */
export function ConnectionNotice() {
  const i18n = useI18n();
  const storeHealth = useStoreHealth();
  const { kind } = storeHealth.connection;
  if (kind === 'open') return null;
  return <Failed small>{i18n.t(`storage.reason.${kind}`)}</Failed>;
}
