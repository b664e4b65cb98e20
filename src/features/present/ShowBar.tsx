import { Button } from '../../charts/view/Button.tsx';
import { evidenceOf } from './pages.ts';
import { type ShowState, turned, withPanel } from './show-state.ts';
import type { Page } from '../../page/page.ts';
import { useI18n } from '../../ui/shell/contexts.ts';

interface ShowBarProps {
  readonly state: ShowState;
  readonly page: Page;
  readonly onChange: (state: ShowState) => void;
  readonly onClose: () => void;
}

/** Where the show is, and its keys as buttons. */
export function ShowBar({ state, page, onChange, onClose }: ShowBarProps) {
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

interface ShowPanelProps {
  readonly panel: 'evidence' | 'keys';
  readonly page: Page;
}

const KEYS = [
  ['→ ↓ PageDown', 'next'],
  ['← ↑ PageUp', 'back'],
  ['Home · End', 'ends'],
  ['1 2 … Enter', 'number'],
  ['B · W', 'cover'],
  ['E', 'evidence'],
  ['Esc', 'close'],
] as const;

/** Over the lower part of the page: its sentences, or what the keys do. */
export function ShowPanel({ panel, page }: ShowPanelProps) {
  const i18n = useI18n();
  const evidence = evidenceOf(page);
  return (
    // Long sentences are scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="show-panel" aria-label={i18n.t(`present.panel.${panel}`)} tabIndex={0}>
      {panel === 'keys' ? (
        <dl className="form-grid">
          {KEYS.map(([keys, does]) => (
            <div key={does}>
              <dt>{keys}</dt>
              <dd>{i18n.t(`present.key.${does}`)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <ul>
          {evidence.length === 0 && <li>{i18n.t('present.noEvidence')}</li>}
          {evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
