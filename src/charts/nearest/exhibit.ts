/** Pairs of commitments that come nearest to comparable, with what keeps the two apart, as an exhibit. Pure. */
import { joined } from '../../domain/text/joined.ts';
import type { NearPair } from '../../domain/compare/nearest.ts';
import type { I18n } from '../../i18n/index.ts';
import { commitmentData, commitmentWords } from '../exhibit/commitment-data.ts';
import { listOf, type ExhibitContext } from '../exhibit/context.ts';
import { subtitleOf, type Exhibit } from '../exhibit/exhibit.ts';
import { tableOf, type WordField } from '../exhibit/fields.ts';
import { rowDoubts } from '../exhibit/row-doubts.ts';
import { citedSources } from '../exhibit/sources.ts';
import { gateWords } from '../gate-words.ts';

/** One beside the other in the table; in the data a row each, with its pair's number. */
export function nearestExhibit(pairs: readonly NearPair[], context: ExhibitContext): Exhibit {
  const { dataset, i18n } = context;
  const { t } = i18n;
  const rows = pairs.flatMap(({ left, right }) => [left, right]);
  const pairOf = new Map(
    pairs.flatMap((pair) => [[pair.left.id, pair] as const, [pair.right.id, pair] as const]),
  );
  return listOf(context, {
    kind: 'nearest',
    title: t('compare.nearest.title'),
    subtitle: subtitleOf(['measure', t('compare.nearest.why')]),
    doubts: rowDoubts(rows, i18n),
    sources: citedSources(rows, dataset, i18n),
    table: tableOf(fieldsOf(context), pairs, ({ left }) => left.id),
    data: commitmentData(rows, dataset, i18n, [
      [
        'pair',
        t('compare.nearest.pair'),
        'number',
        ({ id }) => pairs.findIndex((one) => one === pairOf.get(id)) + 1,
      ],
      [
        'differs',
        t('compare.nearest.differs'),
        'text',
        ({ id }) => {
          const pair = pairOf.get(id);
          return pair === undefined ? null : differs(pair, i18n);
        },
      ],
    ]),
  });
}

const differs = ({ gate }: NearPair, i18n: I18n): string =>
  i18n.clauses(gateWords(gate, i18n).map(({ what, detail }) => joined([what, detail])));

function fieldsOf(context: ExhibitContext): readonly WordField<NearPair>[] {
  const { i18n } = context;
  const { region, indicator, value, deadline } = commitmentWords(context);
  const of = (side: 'left' | 'right'): WordField<NearPair>[] =>
    [region, indicator, value, deadline].map(([key, label, look, words]) => [
      `${key}-${side}`,
      label,
      look,
      (pair) => words(pair[side]),
    ]);
  return [
    ...of('left'),
    ...of('right'),
    ['differs', i18n.t('compare.nearest.differs'), 'text', (pair) => differs(pair, i18n)],
  ];
}
