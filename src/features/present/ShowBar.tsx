import { useI18n } from '../shared/shell/contexts.ts';
import type { Page } from '../../domain/slides/page.ts';
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
    <div className="show-bar" data-typed={typed !== ''}>
      <output className="numbers">
        {typed === ''
          ? i18n.t('present.slide', { n: at + 1, all: last + 1 })
          : i18n.t('present.goTo', { n: typed })}
        <span className="visually-hidden"> {page.title}</span>
      </output>
      <button
        type="button"
        className="button"
        disabled={at === 0}
        onClick={() => onChange(turned(state, -1))}
      >
        {i18n.t('present.previous')}
      </button>
      <button
        type="button"
        className="button"
        disabled={at === last}
        onClick={() => onChange(turned(state, 1))}
      >
        {i18n.t('present.next')}
      </button>
      <button
        type="button"
        className="button"
        disabled={evidenceOf(page).length === 0}
        {...toggle('evidence')}
      >
        {i18n.t('present.evidenceKey')}
      </button>
      <button type="button" className="button" {...toggle('keys')}>
        {i18n.t('present.keysKey')}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {i18n.t('present.key.close')}
      </button>
    </div>
  );
}
