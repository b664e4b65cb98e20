import { useShell } from '../shared/shell.ts';

/** Another tab stands in the way of the store. */
export function ConnectionNotice() {
  const { i18n, storeHealth } = useShell();
  const { kind } = storeHealth.connection;
  if (kind === 'open') return null;
  return (
    <p className="save-failed small" role="alert">
      {i18n.t(`storage.reason.${kind}`)}
    </p>
  );
}
