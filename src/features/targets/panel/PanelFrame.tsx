import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { useDataset, useI18n, useNavigation } from '../../../ui/shell/contexts.ts';

interface Props {
  /** What the panel shows, for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The place beside a screen where one record is shown, with the ways to close it. */
export function PanelFrame({ label, children }: Props) {
  const i18n = useI18n();
  const [panel, close] = useClosing();
  useEscape(close);
  return (
    <aside className="panel" aria-label={label} tabIndex={-1} ref={panel}>
      <Button look="button-quiet button-icon panel-close" onClick={close}>
        <span className="visually-hidden">{i18n.t('panel.close')}</span>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </Button>
      {children}
    </aside>
  );
}

/** The address names a record that the data do not have. */
export function MissingRecord({ id }: { readonly id: string }) {
  const i18n = useI18n();
  const dataset = useDataset();
  return (
    <div className="panel-section">
      <h2>{i18n.t('panel.missing', { id })}</h2>
      <p className="muted">
        {dataset.isElsewhere?.(id) === true
          ? i18n.t('parts.elsewhere')
          : i18n.t('panel.missingHint', { version: dataset.version })}
      </p>
    </div>
  );
}

/** Escape closes from anywhere on the page, unless something above the page (a menu, a list of options) took it. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close]);
}

/** Takes the focus when a click or key opened it, and gives it back to where it came from. */
function useClosing() {
  const { closeTarget } = useNavigation();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    // On a first visit by link nobody has focused anything: reading starts at the top of the page.
    if (active === null || active === document.body || panel.current?.contains(active) === true) return;
    opener.current = active;
    panel.current?.focus({ preventScroll: true });
  }, []);
  const close = () => {
    closeTarget();
    const from = opener.current;
    const back =
      from instanceof HTMLElement && from.isConnected ? from : document.querySelector<HTMLElement>('#main');
    // After the rest of the page is reachable again (on a phone it is inert under the panel).
    requestAnimationFrame(() => back?.focus({ preventScroll: true }));
  };
  return [panel, close] as const;
}
