import { citationLine, citationOf } from '../../charts/citation.ts';
import { useShell } from '../shell.ts';
import type { Candidate } from './model.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly members: readonly Candidate[];
  /** Null: nothing to pin here. */
  readonly viewing: Viewing | null;
}

/** Each bar's source; the link opens its evidence, by keyboard as by mouse. */
export function Sources({ members, viewing }: Props) {
  const { dataset, i18n, targetHref, openId } = useShell();
  const canPin = viewing !== null && new Set(members.map(({ region }) => region.code)).size > 1;
  return (
    <ul className="chart-sources">
      {members.map((row) => {
        const policy = dataset.policyById.get(row.articleId);
        return (
          <li key={row.id}>
            <a href={targetHref(row.id)} aria-current={openId === row.id ? 'true' : undefined}>
              {row.region.name} {i18n.format.quantity(row) ?? row.indicator}
            </a>{' '}
            {policy !== undefined && citationLine(citationOf(policy, row.line, i18n), i18n)}
            {canPin && <Pin row={row} viewing={viewing} />}
          </li>
        );
      })}
    </ul>
  );
}

function Pin({
  row: { region },
  viewing: { pin, onPin },
}: {
  readonly row: Candidate;
  readonly viewing: Viewing;
}) {
  const { i18n } = useShell();
  const isPinned = pin.includes(region.code);
  return (
    <button
      type="button"
      className="compare-pin"
      aria-pressed={isPinned}
      aria-label={i18n.t('compare.pinRegion', { region: region.name })}
      onClick={() => onPin(isPinned ? pin.filter((code) => code !== region.code) : [...pin, region.code])}
    >
      {i18n.t(isPinned ? 'compare.pinned' : 'compare.pin')}
    </button>
  );
}
