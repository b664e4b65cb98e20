import { Menu, type MenuProps } from 'react-aria-components/Menu';

/** A menu that has just opened takes the focus: the arrow keys walk in it at once. */
export function PopupMenu<T extends object>(props: MenuProps<T>) {
  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the pattern of a menu button asks for it
  return <Menu autoFocus {...props} />;
}
