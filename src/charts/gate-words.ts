/** The gate's codes in words. */
import type { Caveat, Gate, Reason } from '../domain/compare/comparability.ts';
import type { I18n, PlainKey } from '../i18n/index.ts';

export interface SaidReason {
  readonly key: string;
  /** 口径不同 */
  readonly what: string;
  /** 数据要素市场规模 ≠ 数据产业规模; empty where the code says it all. */
  readonly detail: string;
  /** What is so at the right-hand side: a word for a chip; empty where the code says it all. */
  readonly word: string;
}

/** Codes that stand in a reason, and their words. A name or a unit is no code and is shown as it is. */
const CODES = new Map<string, PlainKey>([
  ['target', 'kind.target'],
  ['support', 'kind.support'],
  ['milestone', 'kind.milestone'],
  ['level', 'measure.level'],
  ['increment', 'measure.increment'],
  ['growth', 'measure.growth'],
  ['share', 'measure.share'],
  ['multiple', 'measure.multiple'],
  ['index', 'measure.index'],
  ['annual', 'compare.period.annual'],
  ['quarterly', 'compare.period.quarterly'],
  ['average', 'compare.period.average'],
  ['cumulative', 'compare.period.cumulative'],
  ['unstated', 'compare.period.unstated'],
  ['floor', 'compare.bound.floor'],
  ['ceiling', 'compare.bound.ceiling'],
  ['point', 'compare.bound.point'],
  ['up', 'direction.up'],
  ['down', 'direction.down'],
  ['issued', 'status.issued'],
  ['draft', 'status.draft'],
]);

const AS_WRITTEN = new Set<Reason['code']>(['definition', 'grade', 'unrelated', 'unit', 'scope', 'baseline']);

/** The reason says it all. */
const NO_SIDES = new Set<Reason['code']>(['no-value', 'two-values', 'place-unknown']);

function sideWords(code: Reason['code'], side: string, i18n: I18n): string {
  if (side === '') return i18n.t(code === 'scope' ? 'compare.wholeScope' : 'compare.unsaid');
  if (code === 'unit') return i18n.format.unit(side);
  const key = AS_WRITTEN.has(code) ? undefined : CODES.get(side);
  return key === undefined ? side : i18n.t(key);
}

export function reasonWords({ code, left, right }: Reason, i18n: I18n): SaidReason {
  const what = i18n.t(`compare.reason.${code}`);
  if (NO_SIDES.has(code)) return { key: code, what, detail: '', word: '' };
  const sides = { left: sideWords(code, left, i18n), right: sideWords(code, right, i18n) };
  return { key: code, what, detail: i18n.t('compare.differs', sides), word: sides.right };
}

export function caveatWords(caveat: Caveat, i18n: I18n): string {
  return caveat.code === 'deadline-gap'
    ? i18n.t('compare.caveat.deadline-gap', { years: caveat.years })
    : i18n.t(`compare.caveat.${caveat.code}`);
}

/** A panel stands apart from the one that the others are judged against: why, and from which. */
export interface Gated {
  readonly gate: Gate;
  /** Name and regions of that panel. */
  readonly against: { readonly name: string; readonly region: string };
}

/** In one line, for what leaves the screen without its neighbour. */
export function gatedWords({ gate, against }: Gated, i18n: I18n): string {
  const why = gateWords(gate, i18n).map(({ what, detail }) => `${what} ${detail}`.trim());
  const verdict = gate.verdict === 'not-comparable' ? 'not-comparable' : 'side-by-side';
  const parts = [i18n.t('compare.gate.with', against), i18n.t(`compare.gate.${verdict}`)];
  return i18n.labelled(parts.join(' '), i18n.list(why));
}

/** All that is to be said between two panels: the reasons, then what would still differ on one axis. */
export function gateWords(gate: Gate, i18n: I18n): SaidReason[] {
  const reasons = gate.reasons.map((reason) => reasonWords(reason, i18n));
  const caveats = gate.caveats.map((caveat) => ({
    key: caveat.code,
    what: caveatWords(caveat, i18n),
    detail: '',
    word: '',
  }));
  return [...reasons, ...caveats];
}
