import { useRef, useState, type ReactNode } from 'react';
import { useI18n, useNotify } from '../shell/contexts.ts';
import type * as widgetsModule from './popup-widgets.ts';

type Widgets = typeof widgetsModule;

let widgets: Widgets | null = null;

async function fetchWidgets(): Promise<Widgets> {
  widgets ??= await import('./popup-widgets.ts');
  return widgets;
}

interface Props {
  readonly className: string;
  readonly opens: 'menu' | 'dialog';
  /** What the button is called, where its content does not say it. */
  readonly label?: string;
  readonly placement: 'bottom start' | 'bottom end' | 'top end';
  /** Of a button that stands for what is open now. */
  readonly isCurrent?: boolean;
  /** Fetches what else it opens, where that is not there from the first. */
  readonly load?: () => Promise<void>;
  /** What the button shows. */
  readonly face: ReactNode;
  /** What it opens. */
  readonly children: (widgets: Widgets, close: () => void) => ReactNode;
}

/**
 * A button that opens a menu or a dialog beside it. The button is there with the first words of the page; what it opens is
 * fetched when a pointer or the focus comes to it.
 */
export function PopupButton(props: Props) {
  const { className, opens, label, isCurrent, load, face } = props;
  const i18n = useI18n();
  const notify = useNotify();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const fetch = () => Promise.all([fetchWidgets(), load?.()]);
  // It is asked for again, and said what went wrong, when the button is pressed.
  const comeNear = (): void => void fetch().catch(() => {});
  const open = (): void => {
    // Where a click does not focus a button (Safari), the focus would have nowhere to come back to.
    trigger.current?.focus();
    fetch().then(
      () => setOpen(true),
      (error: unknown) => notify({ text: i18n.t('error.detail', { reason: String(error) }) }),
    );
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup={opens}
        aria-expanded={isOpen}
        data-current={isCurrent === true ? '' : undefined}
        onPointerEnter={comeNear}
        onFocus={comeNear}
        onClick={open}
        onKeyDown={(event) => {
          if (opens !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          open();
        }}
      >
        {face}
      </button>
      {isOpen && widgets !== null && (
        <widgets.I18nProvider locale={i18n.lang}>
          <widgets.Popover
            className="popover"
            triggerRef={trigger}
            placement={props.placement}
            isOpen
            onOpenChange={setOpen}
          >
            {props.children(widgets, () => setOpen(false))}
          </widgets.Popover>
        </widgets.I18nProvider>
      )}
    </>
  );
}
