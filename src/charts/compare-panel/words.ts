/** What a panel says of itself: its finding, its measure, where ours stands, what to doubt. */
import { deadlineLabel } from '../deadline-label.ts';
import type { Dot } from '../dot-range/data.ts';
import type { ReferenceLine } from '../dot-range/layout.ts';
import { findingWords, isProvince, placesWord } from '../finding-words.ts';
import { rowDoubts } from '../exhibit/row-doubts.ts';
import { rankWords } from '../standing-words.ts';
import { caveatWords } from '../gate-words.ts';
import { boundOf } from '../../domain/compare/comparability-rules.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { findingOf } from '../../domain/compare/finding.ts';
import type { Panel } from '../../domain/compare/panels.ts';
import type { Standing } from '../../domain/compare/standing.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { valueIn } from '../../domain/quantity/conversion.ts';
import type { Figure } from '../../domain/quantity/interval.ts';
import { joined } from '../../domain/text/joined.ts';
import { inferenceOf } from '../../domain/time/inference.ts';
import type { I18n } from '../../i18n/index.ts';
import { indicatorName, keyName, regionName } from '../../i18n/shown-names.ts';

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The text's own name; of several wordings the key that they share (地区生产总值增速 of GDP增速 and 经济增速). */
export function panelName(members: readonly ComparableRow[], i18n: I18n): string {
  const [said = '', ...more] = distinct(members.map((row) => indicatorName(row, i18n)));
  const [first] = members;
  if (more.length === 0 || first === undefined) return said;
  const name = keyName(first.indicatorKey, i18n);
  return first.average
    ? i18n.t('compare.matrix.counted', { name, counting: i18n.t('compare.period.average') })
    : name;
}

/** The regions of a panel, at most three by name. */
export function panelRegions(members: readonly ComparableRow[], i18n: I18n): string {
  const names = distinct(members.map(({ region }) => regionName(region, i18n)));
  const shown = i18n.list(names.slice(0, 3));
  return names.length > 3 ? `${shown}…` : shown;
}

interface Titled {
  readonly dots: readonly Dot[];
  /** Of each region but the nation the figure of its cell. */
  readonly figures: readonly Dot[];
  /** Codes of the regions that were asked for and have a document. */
  readonly asked: readonly string[];
  /** A plain number in the panel's unit. */
  readonly amountOf: (value: number) => string;
  /** At which all figures are set; null: each stands at its own. */
  readonly year: number | null;
}

/** The finding, in one sentence; of one region its figure, or its path. */
export function panelTitle(
  members: readonly ComparableRow[],
  { dots, figures, asked, amountOf, year }: Titled,
  i18n: I18n,
): string {
  const indicator = panelName(members, i18n);
  // A finding speaks of figures as they are written.
  if (year !== null)
    return i18n.labelled(
      indicator,
      i18n.t(dots.length === 0 ? 'compare.year.empty' : 'compare.year.inferred', { year }),
    );
  const [first] = dots;
  if (first === undefined) return indicator;
  if (figures.length > 1) {
    const finding = findingWords(figures, amountOf, i18n) + silentWords(figures, asked, i18n);
    return i18n.labelled(indicator, finding);
  }
  const { region, amount, due } = first;
  if (dots.length === 1) return i18n.t('compare.panel.single', { region, indicator, amount, due });
  // Only different dates make a path; else the figures stand beside each other.
  const isPath = distinct(dots.map((dot) => dot.due)).length === dots.length;
  const separator = isPath ? ' → ' : i18n.t('common.semicolon');
  const steps = dots.map((dot) => i18n.t('compare.panel.pathStep', { amount: dot.amount, due: dot.due }));
  return i18n.t('compare.panel.path', { region, indicator, steps: steps.join(separator) });
}

/** How many provinces have a document and are not among the figures; of places of several levels that is no number. */
function silentWords(figures: readonly Dot[], asked: readonly string[], i18n: I18n): string {
  const there = new Set(figures.map(({ regionCode }) => regionCode));
  if (![...there].every(isProvince)) return '';
  const silent = asked.filter((code) => isProvince(code) && !there.has(code));
  return silent.length === 0
    ? ''
    : i18n.t('finding.silent', { n: silent.length, of: placesWord(silent, i18n) });
}

/** Indicator as every text has it, unit, sort of quantity, scope. */
export function panelSubtitle(members: readonly ComparableRow[], i18n: I18n): string {
  const [first] = members;
  if (first === undefined) return '';
  return joined([
    distinct(members.map((row) => indicatorName(row, i18n))).join(' / '),
    first.unit === ''
      ? i18n.t('compare.sub.noUnit')
      : i18n.t('compare.sub.unit', { unit: i18n.format.unit(first.unit) }),
    first.measure && i18n.t(`measure.${first.measure}`),
    first.scope === '' ? '' : i18n.t('compare.sub.scope', { scope: first.scope }),
  ]);
}

/** 口径 of the family, where all of the panel are of one; empty where there is none. It says what its members must not be mixed with. */
export function panelDefinition(
  members: readonly ComparableRow[],
  definitions: DatasetView['definitions'],
  i18n: I18n,
): string {
  const families = distinct(members.map(({ family }) => family?.id ?? ''));
  const definition = families.length === 1 ? definitions.get(families[0] ?? '') : undefined;
  if (definition === undefined) return '';
  return i18n.t('compare.sub.definition', { definition: i18n.lang === 'en' ? definition.en : definition.zh });
}

const MARKS = {
  floor: ({ comparator }: Dot) => boundOf(comparator) === 'floor',
  ceiling: ({ comparator }: Dot) => boundOf(comparator) === 'ceiling',
  soft: ({ comparator, valueMax }: Dot) => comparator === '~' && valueMax === null,
  range: ({ valueMax }: Dot) => valueMax !== null,
} as const;

/** How to read the marks that are not plain, of those that there are. */
export function markKeys(dots: readonly Dot[], { t }: I18n): string[] {
  const keys = ['floor', 'ceiling', 'soft', 'range'] as const;
  return keys.filter((key) => dots.some(MARKS[key])).map((key) => t(`compare.key.${key}`));
}

/** A figure computed from several commitments: a plain number in the unit of one that is like them. */
export function amountOf(value: number, like: ComparableRow | undefined, i18n: I18n): string {
  // A mean of two may have more decimals than any text: four significant digits are enough for a median.
  const rounded = Number(value.toPrecision(4));
  if (like === undefined) return i18n.format.number(rounded);
  const computed = { value: rounded, valueMax: null, comparator: null, direction: null };
  const plain = { ...like, ...computed, frequency: null };
  return i18n.format.quantity(plain) ?? '';
}

/** 山东省 300家，从高到低排第 2（共 5 地）；中位数 250家（5 地），其他 4 地从 100家 到 500家（n=4） */
export function standingWords(standing: Standing<ComparableRow>, i18n: I18n): string {
  const { mine, n, others, middle } = standing;
  const [region, amount] = [regionName(mine.region, i18n), i18n.format.quantity(mine) ?? ''];
  if (others === null || middle === null) return i18n.t('compare.standing.alone', { region, amount });
  const said = (value: number): string => amountOf(value, mine, i18n);
  const place = rankWords(standing, i18n);
  if (n === 1)
    return i18n.t('compare.standing.one', { region, amount, place, other: otherWords(others, said) });
  return i18n.t('compare.standing.many', {
    region,
    amount,
    place,
    n,
    of: middle.n,
    median: said(middle.value),
    min: said(others.min),
    max: said(others.max),
  });
}

/** Of one other its number, or both of its range. */
const otherWords = (
  { min, max }: { readonly min: number; readonly max: number },
  said: (value: number) => string,
): string => (min === max ? said(min) : `${said(min)}–${said(max)}`);

/** The nation's targets in the unit of the axis, and the median of the regions where there are at least four to have one. */
export function linesOf(
  { references, unit }: { readonly references: readonly ComparableRow[]; readonly unit: string },
  figures: readonly Figure[],
  amount: (value: number) => string,
  i18n: I18n,
): ReferenceLine[] {
  const nation = references.flatMap((row): ReferenceLine[] => {
    const value = valueIn(row, unit);
    if (value === null) return [];
    const valueMax = valueIn({ ...row, value: row.valueMax }, unit);
    const said = { amount: i18n.format.quantity(row) ?? '', due: deadlineLabel(row.deadline, i18n) };
    const label = i18n.t('compare.line.nation', said);
    return [{ kind: 'nation', value, valueMax, label }];
  });
  const { median } = findingOf(figures);
  if (median === null || figures.length < LEAST_FOR_MEDIAN) return nation;
  const label = i18n.t('compare.line.median', { amount: amount(median), n: figures.length });
  return [...nation, { kind: 'median', value: median, label }];
}

const LEAST_FOR_MEDIAN = 4;

const DOUBTED = [
  'contradiction',
  'mentions-differ',
  'region-from-body',
  'region-unknown',
  'region-doubtful',
  'facts-doubtful',
  'odd-writing',
  'no-sentence',
] as const;

/** What differs, what is inferred, drafts, marks of single figures: each with its regions. */
export function panelDoubts({ members, caveats }: Panel<ComparableRow>, i18n: I18n): string[] {
  const { t } = i18n;
  const doubted: readonly (readonly [(row: ComparableRow) => boolean, (names: string) => string])[] = [
    [
      ({ deadline }) => inferenceOf(deadline) === 'inferred',
      (names) => t('compare.doubt.inferredDeadline', { names }),
    ],
    [
      ({ status }) => status === 'draft' || status === 'proposal',
      (names) => t('compare.doubt.draft', { names }),
    ],
    ...DOUBTED.map(
      (flag) =>
        [
          ({ flags }: ComparableRow) => flags.includes(flag),
          (names: string) => t('compare.doubt.flag', { what: t(`flag.${flag}`), names }),
        ] as const,
    ),
  ];
  return [
    ...caveats.map((caveat) => caveatWords(caveat, i18n)),
    ...rowDoubts(members, i18n, ['deadline-framed']),
    ...doubted.flatMap(([isDoubted, words]) => {
      const names = distinct(members.filter(isDoubted).map(({ region }) => regionName(region, i18n)));
      return names.length === 0 ? [] : [words(i18n.list(names))];
    }),
  ];
}
