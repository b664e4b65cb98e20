import { useI18n } from '../../ui/shell/contexts.ts';
import type { Page } from '../../page/page.ts';
import { evidenceOf } from './pages.ts';

interface Props {
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
export function ShowPanel({ panel, page }: Props) {
  const i18n = useI18n();
  const evidence = evidenceOf(page);
  return (
    // Long sentences are scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="show-panel" aria-label={i18n.t(`present.panel.${panel}`)} tabIndex={0}>
      {panel === 'keys' ? (
        <dl>
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
