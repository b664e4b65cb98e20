import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { Page } from '../../page/page.ts';
import { evidenceOf } from './pages.ts';
import { turned, withPanel, type ShowState } from './show-state.ts';

interface Props {
  readonly state: ShowState;
  readonly page: Page;
  readonly onChange: (state: ShowState) => void;
  readonly onClose: () => void;
}

/** Where the show is, and its keys as buttons. */
export function ShowBar({ state, page, onChange, onClose }: Props) {
  const i18n = useI18n();
  const { at, last, typed, panel } = state;
  const toggle = (which: 'evidence' | 'keys') => ({
    'aria-pressed': panel === which,
    onClick: () => onChange(withPanel(state, which)),
  });
  return (
    <div className="in-row show-bar" data-typed={typed !== ''}>
      <output className="numbers">
        {typed === ''
          ? i18n.t('present.slide', { n: at + 1, all: last + 1 })
          : i18n.t('present.goTo', { n: typed })}
        <span className="visually-hidden"> {page.title}</span>
      </output>
      <Button disabled={at === 0} onClick={() => onChange(turned(state, -1))}>
        {i18n.t('present.previous')}
      </Button>
      <Button disabled={at === last} onClick={() => onChange(turned(state, 1))}>
        {i18n.t('present.next')}
      </Button>
      <Button disabled={evidenceOf(page).length === 0} {...toggle('evidence')}>
        {i18n.t('present.evidenceKey')}
      </Button>
      <Button {...toggle('keys')}>{i18n.t('present.keysKey')}</Button>
      <Button onClick={onClose}>{i18n.t('present.key.close')}</Button>
    </div>
  );
}
