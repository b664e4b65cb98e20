/** The year before beside a year's targets, as files and slides carry it. Pure. */
import { groupBy } from '../../domain/collections/group-by.ts';
import type { KeptCell, KeptCells } from '../../domain/compare/kept.ts';
import { VERDICTS } from '../../domain/compare/kept-verdict.ts';
import type { Matrix } from '../../domain/compare/matrix.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ExhibitContext } from '../exhibit/context.ts';
import { type DataField, fieldsOver } from '../exhibit/fields.ts';
import { sourceText } from '../progress/standing-words.ts';
import { keyWords, promiseOf, verdictWords } from './words.ts';

/** What the second line of a cell says, and its signs. */
export function beforeKey({ horizon }: Matrix, before: KeptCells, i18n: I18n): string[] {
  if (horizon === null || before.size === 0) return [];
  const byVerdict = groupBy([...before.values()], ({ verdict }) => verdict);
  const counts = VERDICTS.flatMap((verdict) => {
    const n = byVerdict.get(verdict)?.length ?? 0;
    return n === 0 ? [] : [{ verdict, n }];
  });
  const year = i18n.format.date(String(horizon - 1));
  return [i18n.labelled(i18n.t('compare.matrix.beforeKey', { year }), keyWords(counts, i18n))];
}

const promised = (kept: KeptCell | undefined) => (kept && promiseOf(kept)) ?? null;

function figure(kept: KeptCell | undefined) {
  const row = promised(kept);
  return row && signedFigure(row);
}

/** Target of the year before, verdict, result. */
export function beforeFields(context: ExhibitContext): DataField<{ readonly kept: KeptCell | undefined }>[] {
  const { t } = context.i18n;
  const head = (name: string): string => t('compare.matrix.beforeField', { name });
  const fields: readonly DataField<KeptCell | undefined>[] = [
    ['beforeId', head(t('field.target')), 'text', (kept) => promised(kept)?.id ?? null],
    ['beforeBound', head(t('field.comparator')), 'text', (kept) => figure(kept)?.comparator ?? null],
    ['beforeValue', head(t('field.value')), 'number', (kept) => figure(kept)?.value ?? null],
    ['beforeMax', head(t('field.valueMax')), 'number', (kept) => figure(kept)?.valueMax ?? null],
    ['beforeUnit', head(t('field.unit')), 'text', (kept) => promised(kept)?.unit ?? null],
    [
      'verdict',
      t('compare.kept.verdict'),
      'text',
      (kept) => (kept ? verdictWords(kept, context.i18n) : null),
    ],
    ...resultFields(context),
  ];
  return fieldsOver(fields, ({ kept }) => kept);
}

function quoteOf(kept: Pick<KeptCell, 'result'> | undefined): string | null {
  const source = kept?.result?.source;
  return typeof source === 'object' ? source.quote : null;
}

/** What was reported, with its sentence. */
export const resultFields = ({
  dataset,
  i18n,
}: ExhibitContext): readonly DataField<Pick<KeptCell, 'result'> | undefined>[] => {
  const { t } = i18n;
  return [
    ['resultBound', t('compare.kept.resultBound'), 'text', (kept) => kept?.result?.comparator ?? null],
    ['result', t('compare.kept.result'), 'number', (kept) => kept?.result?.value ?? null],
    ['resultMax', t('compare.kept.resultMax'), 'number', (kept) => kept?.result?.valueMax ?? null],
    ['resultUnit', t('compare.kept.resultUnit'), 'text', (kept) => kept?.result?.unit ?? null],
    ['resultDate', t('compare.kept.resultDate'), 'date', (kept) => kept?.result?.date ?? null],
    ['resultQuote', t('compare.kept.resultQuote'), 'text', quoteOf],
    [
      'resultSource',
      t('compare.kept.resultSource'),
      'text',
      (kept) => (kept?.result ? sourceText(kept.result, dataset, i18n) : null),
    ],
  ];
};
