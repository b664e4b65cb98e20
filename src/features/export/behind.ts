/** All that is behind an exhibit: every commitment with its sentence and its place, and the policies they stand in. Pure. */
import { mainMention } from '../../domain/dataset/main-mention.ts';
import type { Cell } from '../../domain/table/csv.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { Mention, Target } from '../../domain/dataset/schema.ts';
import { signedFigure } from '../../domain/quantity/signed.ts';
import type { I18n } from '../../i18n/index.ts';
import { ownName, policyTitle, regionName, termLabel } from '../../i18n/shown-names.ts';
import type { DataSheet } from '../../charts/exhibit/data-file.ts';
import type { DataType } from '../../charts/exhibit/fields.ts';
import { curatedTag, attributionWords } from '../../ui/proposal/attribution-words.ts';
import { issuedAs } from '../../domain/dataset/mistitled.ts';

interface Source {
  readonly target: Target;
  /** As the screens show it. */
  readonly row: TargetRow | undefined;
  readonly mention: Mention | undefined;
  readonly dataset: DatasetView;
  readonly i18n: I18n;
}

type Field = readonly [key: string, type: DataType, of: (source: Source) => Cell];

const policyOf = ({ mention, dataset }: Source) => dataset.policyById.get(mention?.articleId ?? '');
function issuedOf(source: Source): ReturnType<typeof issuedAs> {
  const article = policyOf(source)?.article;
  return article === undefined ? {} : issuedAs(article);
}
const label = (id: string | undefined, { dataset, i18n }: Source): Cell =>
  id === undefined ? null : termLabel(id, dataset, i18n);
const markWords = (mark: NonNullable<Target['curated']>[number], i18n: I18n): string =>
  `${curatedTag([mark], i18n)?.text ?? ''} ${attributionWords(mark, i18n)}`;

/** A row of a person's own list has none, and says so. */
function sentenceIn(mention: Mention | undefined, i18n: I18n): Cell {
  if (mention === undefined) return null;
  return (mention.displayText ?? mention.quote) || i18n.t('list.noSentence');
}

/** Every column of the file: its key (and so its name), its type, where it comes from. */
const FIELDS = [
  ['id', 'text', ({ target }) => target.id],
  ['kind', 'text', ({ target, i18n }) => i18n.t(`kind.${target.kind}`)],
  ['regionCode', 'text', ({ target }) => target.region.code],
  ['region', 'text', ({ target, i18n }) => regionName(target.region, i18n)],
  ['level', 'text', ({ target, i18n }) => i18n.t(`level.${target.region.level}`)],
  ['indicator', 'text', ({ target }) => target.indicator],
  ['indicatorEnglish', 'text', ({ row, i18n }) => (row && ownName(row, i18n)) ?? null],
  ['indicatorKey', 'text', ({ row }) => row?.indicatorKey ?? null],
  ['scope', 'text', ({ target }) => target.scope],
  ['comparator', 'text', ({ target }) => signedFigure(target).comparator],
  ['value', 'number', ({ target }) => signedFigure(target).value],
  ['valueMax', 'number', ({ target }) => signedFigure(target).valueMax],
  ['unit', 'text', ({ target }) => target.unit],
  ['unitEnglish', 'text', ({ target, i18n }) => i18n.format.unit(target.unit)],
  ['valueText', 'text', ({ mention }) => mention?.valueText ?? null],
  ['measure', 'text', ({ target: { measure }, i18n }) => measure && i18n.t(`measure.${measure}`)],
  ['direction', 'text', ({ target: { direction }, i18n }) => direction && i18n.t(`direction.${direction}`)],
  ['frequency', 'text', ({ target: { frequency }, i18n }) => frequency && i18n.t(`frequency.${frequency}`)],
  ['average', 'text', ({ row, i18n }) => (row?.average === true ? i18n.t('result.average') : null)],
  ['cumulative', 'text', ({ row, i18n }) => (row?.cumulative === true ? i18n.t('result.cumulative') : null)],
  ['deadline', 'date', ({ target }) => target.deadline.value],
  ['deadlineBasis', 'text', ({ target, i18n }) => i18n.t(`basis.${target.deadline.basis}`)],
  ['deadlineText', 'text', ({ target }) => target.deadline.text],
  ['baseline', 'text', ({ target }) => target.baseline?.text ?? null],
  ['certainty', 'text', ({ target, i18n }) => i18n.t(`certainty.${target.certainty}`)],
  ['binding', 'text', ({ target: { binding }, i18n }) => binding && i18n.t(`binding.${binding}`)],
  ['theme', 'text', (source) => label(source.target.theme?.id, source)],
  ['family', 'text', (source) => label(source.target.family?.id, source)],
  [
    'inferred',
    'text',
    ({ target, i18n: { t, list } }) => list(target.inferred.map((name) => t(`field.${name}`))),
  ],
  ['flags', 'text', ({ target, i18n: { t, list } }) => list(target.flags.map((flag) => t(`flag.${flag}`)))],
  [
    'curated',
    'text',
    ({ target, i18n }) => i18n.list((target.curated ?? []).map((mark) => markWords(mark, i18n))),
  ],
  ['confidence', 'number', ({ target }) => target.confidence],
  ['sentence', 'text', ({ mention, i18n }) => sentenceIn(mention, i18n)],
  ['part', 'text', ({ mention, i18n }) => (mention === undefined ? null : i18n.t(`part.${mention.part}`))],
  ['policy', 'text', (source) => policyTitle(policyOf(source)?.article, source.i18n) || null],
  ['issuer', 'text', (source) => issuedOf(source).issuer ?? null],
  ['documentNumber', 'text', (source) => issuedOf(source).documentNumber ?? null],
  ['status', 'text', (source) => statusOf(source)],
  ['document', 'text', (source) => policyOf(source)?.document.title ?? null],
  ['issue', 'text', (source) => policyOf(source)?.document.issue ?? null],
  ['issueDate', 'date', (source) => policyOf(source)?.document.issueDate ?? null],
  ['file', 'text', (source) => policyOf(source)?.document.file ?? null],
  ['line', 'number', ({ mention }) => mention?.line ?? null],
  ['datasetVersion', 'text', ({ dataset }) => dataset.version],
] as const satisfies readonly Field[];

function statusOf(source: Source): Cell {
  const status = policyOf(source)?.article.status;
  return status === undefined ? null : source.i18n.t(`status.${status}`);
}

/** A row per commitment, with the mention that is cited: the policy's own words before the editor's. */
export function behindSheet(targets: readonly Target[], dataset: DatasetView, i18n: I18n): DataSheet {
  const fields = FIELDS.filter(([key]) => i18n.lang === 'en' || !key.endsWith('English'));
  return {
    columns: fields.map(([key, type]) => ({ key, type, label: i18n.t(`field.${key}`) })),
    rows: targets.map((target) => {
      const mention = mainMention(target.mentions);
      const source: Source = { target, row: dataset.rowById.get(target.id), mention, dataset, i18n };
      return { cells: fields.map(([, , of]) => of(source)) };
    }),
  };
}
