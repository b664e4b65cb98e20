import { PopupButton } from '../../ui/popup/PopupButton.tsx';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { PHONE, useMedia } from '../../charts/view/use-media.ts';
import { isScreenId, type ScreenId } from '../../url/screens.ts';
import { SCREEN_TABLE } from '../screens.tsx';

const SCREEN_IDS = Object.keys(SCREEN_TABLE).filter(isScreenId);
const IN_BAR = SCREEN_IDS.filter((id) => SCREEN_TABLE[id].phone === 'bar');
const BEHIND = SCREEN_IDS.filter((id) => SCREEN_TABLE[id].phone === 'more');
const MORE_ICON = 'M4.5 10h.01M10 10h.01M15.5 10h.01';

interface Props {
  readonly current: ScreenId;
  readonly inert: boolean;
}

export function Navigation({ current, inert }: Props) {
  const i18n = useI18n();
  const isPhone = useMedia(PHONE);
  return (
    <nav className="nav" inert={inert} aria-label={i18n.t('nav.label')}>
      <ul>
        {(isPhone ? IN_BAR : SCREEN_IDS).map((id) => (
          <li key={id}>
            <ScreenLink id={id} isCurrent={id === current} />
          </li>
        ))}
        {isPhone && (
          <li>
            <MoreScreens current={current} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function ScreenLink({ id, isCurrent }: { readonly id: ScreenId; readonly isCurrent: boolean }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <a className="nav-link" href={screenHref(id)} aria-current={isCurrent ? 'page' : undefined}>
      <Icon path={SCREEN_TABLE[id].icon} />
      <span>{i18n.t(SCREEN_TABLE[id].label)}</span>
    </a>
  );
}

/** The bar's last place on a phone: names the screen that is open where it is one of those behind it. */
function MoreScreens({ current }: Pick<Props, 'current'>) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const open = BEHIND.find((id) => id === current);
  const label = i18n.t('nav.more');
  return (
    <PopupButton
      className="nav-link"
      opens="menu"
      label={open === undefined ? label : `${label}: ${i18n.t(SCREEN_TABLE[open].label)}`}
      placement="top end"
      isCurrent={open !== undefined}
      face={
        <>
          <Icon path={open === undefined ? MORE_ICON : SCREEN_TABLE[open].icon} />
          <span>{open === undefined ? label : i18n.t(SCREEN_TABLE[open].label)}</span>
        </>
      }
    >
      {({ PopupMenu, MenuItem }, close) => (
        <PopupMenu className="menu nav-menu" aria-label={label} onClose={close}>
          {BEHIND.map((id) => (
            <MenuItem
              key={id}
              id={id}
              className="nav-link"
              href={screenHref(id)}
              textValue={i18n.t(SCREEN_TABLE[id].label)}
              {...(id === current ? { 'data-current': '' } : {})}
            >
              <Icon path={SCREEN_TABLE[id].icon} />
              <span>{i18n.t(SCREEN_TABLE[id].label)}</span>
            </MenuItem>
          ))}
        </PopupMenu>
      )}
    </PopupButton>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
