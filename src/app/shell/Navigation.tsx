import { useShell } from '../../features/shell.ts';
import { isScreenId, type ScreenId } from '../../url/screens.ts';
import { SCREEN_TABLE } from '../screens.tsx';

const SCREEN_IDS = Object.keys(SCREEN_TABLE).filter(isScreenId);

interface Props {
  readonly current: ScreenId;
  readonly inert: boolean;
}

export function Navigation({ current, inert }: Props) {
  const { i18n, screenHref } = useShell();
  return (
    <nav className="nav" inert={inert} aria-label={i18n.t('nav.label')}>
      <ul>
        {SCREEN_IDS.map((id) => (
          <li key={id}>
            <a className="nav-link" href={screenHref(id)} aria-current={id === current ? 'page' : undefined}>
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <path d={SCREEN_TABLE[id].icon} />
              </svg>
              <span>{i18n.t(SCREEN_TABLE[id].label)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
