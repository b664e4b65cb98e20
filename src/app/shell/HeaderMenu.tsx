import { PopupButton } from '../../ui/popup/PopupButton.tsx';

interface Props<T extends string> {
  readonly label: string;
  /** Path data of a 20×20 outline icon; on a phone it stands for the value. */
  readonly icon: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** A setting with a few values, as a menu button that shows the chosen one. */
export function HeaderMenu<T extends string>({ label, icon, value, options, onChange }: Props<T>) {
  const chosen = options.find(({ id }) => id === value)?.name ?? '';
  return (
    <PopupButton
      className="button button-quiet"
      opens="menu"
      label={`${label}: ${chosen}`}
      placement="bottom end"
      face={
        <>
          <svg className="header-icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d={icon} />
          </svg>
          <span className="header-value">{chosen}</span>
          <span className="caret" aria-hidden="true" />
        </>
      }
    >
      {({ PopupMenu, MenuItem }, close) => (
        <PopupMenu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onClose={close}
          onSelectionChange={(keys) => {
            const next = options.find(({ id }) => keys !== 'all' && keys.has(id));
            if (next !== undefined) onChange(next.id);
          }}
        >
          {options.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              {name}
            </MenuItem>
          ))}
        </PopupMenu>
      )}
    </PopupButton>
  );
}
