/** What opens over the page. A file of its own, so that it is fetched when somebody comes near a button that opens something. */
export { Button } from 'react-aria-components/Button';
export { Dialog } from 'react-aria-components/Dialog';
export { I18nProvider } from 'react-aria-components/I18nProvider';
export { MenuItem } from 'react-aria-components/Menu';
export { Popover } from 'react-aria-components/Popover';
export { PopupMenu } from './PopupMenu.tsx';
