/** What changed in the data, in words. Pure. */
import '../../styles/news.css';
import type { Changed, Changes, SeenTarget } from '../../domain/dataset/news.ts';
import type { I18n } from '../../i18n/index.ts';
import { scopedName, regionName } from '../../i18n/shown-names.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  /** Null: it is gone. */
  readonly href: string | null;
  readonly said: string;
}

interface Group {
  readonly key: keyof Changes;
  readonly lines: readonly Line[];
}

interface Context {
  readonly i18n: I18n;
  readonly targetHref: (id: string) => string;
}

export function groupsOf(changes: Changes, { i18n, targetHref }: Context): Group[] {
  type Amount = Pick<SeenTarget, 'value' | 'valueMax' | 'unit' | 'comparator'>;
  const amount = ({ value, valueMax, unit, comparator }: Amount): string =>
    i18n.format.quantity({ value, valueMax, unit, comparator, measure: null, frequency: null }) ??
    i18n.t('news.noFigure');
  const date = (edtf: string | null): string =>
    edtf === null ? i18n.t('news.noDate') : i18n.format.date(edtf);
  const fromTo = (before: string, now: string): string => i18n.t('news.fromTo', { before, now });
  const changed = (pairs: readonly Changed[], said: (pair: Changed) => string): Line[] =>
    pairs.map((pair) => ({
      id: pair.row.id,
      name: `${regionName(pair.row.region, i18n)} ${scopedName(pair.row, i18n)}`,
      href: targetHref(pair.row.id),
      said: said(pair),
    }));
  const amounts = (pairs: readonly Changed[]): Line[] =>
    changed(pairs, ({ before, row }) => fromTo(amount(before), amount(row)));
  const groups: Group[] = [
    {
      key: 'added',
      lines: changes.added.map((row) => ({
        id: row.id,
        name: `${regionName(row.region, i18n)} ${scopedName(row, i18n)}`,
        href: targetHref(row.id),
        said: `${amount(row)} · ${date(row.deadline.value)}`,
      })),
    },
    {
      key: 'dropped',
      lines: changes.dropped.map((gone) => ({
        id: gone.id,
        name: gone.name,
        href: null,
        said: `${amount(gone)} · ${date(gone.deadline)}`,
      })),
    },
    { key: 'raised', lines: amounts(changes.raised) },
    { key: 'lowered', lines: amounts(changes.lowered) },
    { key: 'restated', lines: amounts(changes.restated) },
    {
      key: 'moved',
      lines: changed(changes.moved, ({ before, row }) =>
        fromTo(date(before.deadline), date(row.deadline.value)),
      ),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
