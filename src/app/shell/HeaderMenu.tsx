import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** A setting with a few values, as a menu button that shows the chosen one. */
export function HeaderMenu<T extends string>({ label, value, options, onChange }: Props<T>) {
  const chosen = options.find(({ id }) => id === value)?.name ?? '';
  return (
    <MenuTrigger>
      <Button className="button button-quiet" aria-label={`${label}: ${chosen}`}>
        {chosen}
        <span className="caret" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
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
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
