import { useI18n } from '../shared/shell/contexts.ts';
import { useStoreHealth } from '../shared/shell/work.ts';
import { Failed } from '../shared/trouble/Failed.tsx';

/** Another tab stands in the way of the store. */
export function ConnectionNotice() {
  const i18n = useI18n();
  const storeHealth = useStoreHealth();
  const { kind } = storeHealth.connection;
  if (kind === 'open') return null;
  return <Failed small>{i18n.t(`storage.reason.${kind}`)}</Failed>;
}
