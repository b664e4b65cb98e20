/** The policies behind an exhibit, as a sheet of its file. Pure. */
import type { DataSheet } from '../../charts/exhibit/data-file.ts';
import type { DataType } from '../../charts/exhibit/fields.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { issuedAs } from '../../domain/dataset/mistitled.ts';
import type { DatasetView, PolicyRef } from '../../domain/dataset/view.ts';
import type { Cell } from '../../domain/table/csv.ts';
import type { I18n } from '../../i18n/index.ts';
import { policyTitle } from '../../i18n/shown-names.ts';

interface Source extends PolicyRef {
  /** Of the commitments that are shown, in their order. */
  readonly lines: readonly number[];
  readonly i18n: I18n;
}

type Field = readonly [key: string, type: DataType, of: (source: Source) => Cell];

const FIELDS = [
  ['policy', 'text', ({ article, i18n }) => policyTitle(article, i18n)],
  ['issuer', 'text', ({ article }) => issuedAs(article).issuer ?? null],
  ['documentNumber', 'text', ({ article }) => issuedAs(article).documentNumber ?? null],
  ['policyDate', 'text', ({ article }) => article.issueDate?.value ?? null],
  ['status', 'text', ({ article, i18n }) => i18n.t(`status.${article.status}`)],
  ['document', 'text', ({ document }) => document.title],
  ['issue', 'text', ({ document }) => document.issue ?? null],
  ['issueDate', 'text', ({ document }) => document.issueDate ?? null],
  ['file', 'text', ({ document }) => document.file],
  ['lines', 'text', ({ lines, i18n }) => i18n.list([...new Set(lines)].toSorted((a, b) => a - b))],
  ['commitments', 'number', ({ lines }) => lines.length],
] as const satisfies readonly Field[];

/** A row per policy, in the order in which they are first met. `ids`: the commitments that are shown. */
export function sourcesSheet(ids: readonly string[], dataset: DatasetView, i18n: I18n): DataSheet {
  const rows = ids.flatMap((id) => dataset.rowById.get(id) ?? []);
  return {
    columns: FIELDS.map(([key, type]) => ({ key, type, label: i18n.t(`field.${key}`) })),
    rows: [...groupBy(rows, ({ articleId }) => articleId)].map(([articleId, of]) => {
      const policy = dataset.policyById.get(articleId);
      const source = policy && { ...policy, lines: of.map(({ line }) => line), i18n };
      return { cells: FIELDS.map(([, , cell]) => (source === undefined ? null : cell(source))) };
    }),
  };
}
