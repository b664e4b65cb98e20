import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Gate as Judged } from '../../domain/compare/comparability.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { gateWords } from '../../charts/gate-words.ts';

interface Props {
  readonly gate: Judged;
  /** Name and regions of the first panel, against which the others are judged; null where only one panel stands before. */
  readonly against: { readonly name: string; readonly region: string } | null;
}

/** Between two panels: why they share no axis. */
export function Gate({ gate, against }: Props) {
  const i18n = useI18n();
  const verdict = gate.verdict === 'not-comparable' ? 'not-comparable' : 'side-by-side';
  return (
    <div
      role="note"
      className="gate small"
      aria-label={i18n.t('compare.gate.label')}
      data-verdict={gate.verdict}
    >
      <p className="gate-verdict">
        <span className="gate-sign" aria-hidden="true">
          ≠
        </span>
        {i18n.t(`compare.gate.${verdict}`)}
      </p>
      {against !== null && <p className="muted">{mixed(i18n.t('compare.gate.with', against), i18n.lang)}</p>}
      <ul className="gate-reasons">
        {gateWords(gate, i18n).map(({ key, what, detail }) => (
          <li key={key}>
            {what}
            {detail !== '' && <span className="muted gate-detail"> {mixed(detail, i18n.lang)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
