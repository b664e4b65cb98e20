import { useMemo } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { compareGroups } from '../../domain/compare/panels.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { gateWords } from '../../charts/gate-words.ts';
import type { Comparison, ComparableRow } from '../../domain/compare/comparison.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { shownPlace } from './region-picks.ts';
import { scopedName } from '../../i18n/shown-names.ts';
import { Due } from '../../ui/record/Due.tsx';

interface Props {
  readonly model: Comparison;
  /** From the nation down. */
  readonly chain: readonly string[];
  /** The chosen regions: those that are not in the chain are named. */
  readonly chosen: readonly string[];
  /** Regions that a document covers, with their names. */
  readonly covered: Covered;
}

/** One indicator from the nation down to the city: what each level says, and whether two levels may be compared. */
export function ChainView({ model, chain, chosen, covered }: Props) {
  const i18n = useI18n();
  const levels = useMemo(
    () => chain.map((code) => ({ code, rows: model.shown.filter(({ region }) => region.code === code) })),
    [model.shown, chain],
  );
  const outside = chosen.filter((code) => !chain.includes(code));
  return (
    <>
      {outside.length > 0 && (
        <output className="warned small own-line">
          {i18n.t('compare.chain.outside', {
            names: i18n.list(outside.map((code) => shownPlace(code, covered, i18n))),
          })}
        </output>
      )}
      <ol className="stack" aria-label={i18n.t('compare.chain.label')}>
        {levels.map(({ code, rows }, index) => {
          const above = levels.slice(0, index).findLast((level) => level.rows.some(hasFigure));
          return (
            <li key={code} className="box">
              {above !== undefined && rows.some(hasFigure) && <Between above={above.rows} below={rows} />}
              <h2>{mixed(shownPlace(code, covered, i18n), i18n.lang)}</h2>
              {rows.length === 0 && (
                <p className="muted">
                  {i18n.t(covered.has(code) ? 'compare.absent.not-found' : 'compare.matrix.noDocument')}
                </p>
              )}
              <Figures rows={rows} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

const hasFigure = ({ value }: ComparableRow): boolean => value !== null;

function Between({
  above,
  below,
}: {
  readonly above: readonly ComparableRow[];
  readonly below: readonly ComparableRow[];
}) {
  const i18n = useI18n();
  const gate = compareGroups(above.filter(hasFigure), below.filter(hasFigure));
  const words = gateWords(gate, i18n).map(({ what, detail }) => `${what} ${detail}`.trim());
  return (
    <p className="small muted">
      <span aria-hidden="true">{gate.verdict === 'same-axis' ? '↓ ' : '≠ '}</span>
      {i18n.t(gate.verdict === 'same-axis' ? 'compare.chain.alike' : `compare.gate.${gate.verdict}`)}
      {words.length > 0 && mixed(i18n.labelled('', i18n.list(words)), i18n.lang)}
    </p>
  );
}

function Figures({ rows }: { readonly rows: readonly ComparableRow[] }) {
  const i18n = useI18n();
  const { targetHref, openId } = useNavigation();
  return (
    <ul className="points">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={targetHref(row.id)} aria-current={openId === row.id ? 'true' : undefined}>
            {mixed(scopedName(row, i18n), i18n.lang)}
          </a>{' '}
          <strong className="numbers">
            {mixed(i18n.format.quantity(row) ?? i18n.t('value.none'), i18n.lang)}
          </strong>{' '}
          <span className="muted">
            <Due deadline={row.deadline} />
          </span>
        </li>
      ))}
    </ul>
  );
}
