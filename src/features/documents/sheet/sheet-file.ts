/** The sheet as a workbook, in words that are read back as they stand, and what a changed one says. */
import { COUNT_COLUMNS, SAID_FACTS, type SaidFact } from '../../../domain/dataset/policy-facts.ts';
import type { Columns } from '../../../domain/table/headings.ts';
import { inOneLine, linesOf, type CellProblem } from '../../../domain/table/lines.ts';
import type { PolicyField } from '../../../domain/table/policy-columns.ts';
import type { TableParts } from '../../../domain/table/table.ts';
import type { I18n } from '../../../i18n/index.ts';
import { policyTitle } from '../../../i18n/shown-names.ts';
import type { XlsxSheet } from '../../../platform/xlsx.ts';
import { doubtWords } from '../../../ui/record/fact-words.ts';
import { readFact, typedFact } from '../../../ui/record/fact-form.ts';
import type { PlaceOf } from '../../../ui/record/places.ts';
import { chosenName } from '../../../ui/record/FactEditor.tsx';
import type { PolicyRow } from './model.ts';
import { joinedEdits, type FactEdit } from '../../../ui/record/fact-edit.ts';

/** A fact as the file has it: what is chosen, by its name. */
function cellOf({ article }: PolicyRow, fact: SaidFact, i18n: I18n): string {
  const typed = typedFact(article, fact, i18n);
  if (fact !== 'kind' && fact !== 'status') return typed;
  return typed === '' ? '' : chosenName(fact, typed, i18n);
}

const WIDTHS = { title: 48, issuer: 24, documentNumber: 24, region: 16 } as const;
const WIDTH = 14;

export function sheetFile(rows: readonly PolicyRow[], i18n: I18n): XlsxSheet {
  const { t } = i18n;
  const widths: Readonly<Record<string, number>> = WIDTHS;
  const facts = SAID_FACTS.map((fact) => ({
    label: fact === 'status' ? t('field.status') : t(`facts.${fact}`),
    width: widths[fact] ?? WIDTH,
  }));
  const counts = COUNT_COLUMNS.map((column) => ({
    label: t(`facts.${column}`),
    width: 10,
  }));
  return {
    name: t('sheet.name'),
    frozenColumns: 2,
    columns: [
      { label: t('sheet.file.id'), width: 18 },
      ...facts,
      ...counts,
      { label: t('facts.doubts'), width: 32 },
      { label: t('sheet.file.printedIn'), width: 32 },
      { label: t('field.file'), width: 24 },
    ],
    rows: rows.map((row) => [
      row.id,
      ...SAID_FACTS.map((fact) => cellOf(row, fact, i18n)),
      row.commitments,
      row.results,
      row.leftOut,
      row.doubts.map((doubt) => doubtWords(doubt, i18n)).join('\n'),
      row.document.articles.length > 1 ? row.document.title : '',
      row.document.file,
    ]),
  };
}

interface CellChange extends FactEdit {
  readonly fact: SaidFact;
  readonly old: string;
  readonly now: string;
}

type SheetProblem = CellProblem<'row' | 'twice' | 'fixed' | SaidFact>;

export interface SheetReading {
  readonly changes: readonly CellChange[];
  readonly edits: readonly FactEdit[];
  readonly problems: readonly SheetProblem[];
  readonly totals: number;
}

/** By its id, else by its title where one policy alone has it. */
function finder(
  rows: readonly PolicyRow[],
  i18n: I18n,
): (id: string, title: string) => PolicyRow | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byTitle = new Map<string, PolicyRow | undefined>();
  for (const row of rows) {
    for (const title of new Set([row.article.title, policyTitle(row.article, i18n)]))
      byTitle.set(title, byTitle.has(title) ? undefined : row);
  }
  return (id, title) => (id === '' ? byTitle.get(title) : byId.get(id));
}

/**
 * What a table says otherwise than the sheet does, and what of it cannot be taken. Columns that are not there say nothing; an
 * empty cell says that there is none, where that can be.
 */
export async function readSheet(
  table: TableParts,
  mapping: Columns<PolicyField>,
  rows: readonly PolicyRow[],
  placeOf: PlaceOf,
  i18n: I18n,
): Promise<SheetReading> {
  const find = finder(rows, i18n);
  const seen = new Set<string>();
  const changes: CellChange[] = [];
  const { lines, problems, totals } = linesOf<PolicyField, SheetProblem['code']>(table, mapping, {
    textOf: readCell,
  });
  for (const { cell, fail } of lines) {
    const row = find(cell('id'), cell('title'));
    const refused = refusal(row, seen);
    if (row === undefined || refused !== null) {
      fail(mapping.has('id') ? 'id' : 'title', refused ?? 'row');
      continue;
    }
    seen.add(row.id);
    for (const fact of SAID_FACTS.filter((one) => mapping.has(one))) {
      const now = cell(fact);
      const old = readCell(cellOf(row, fact, i18n));
      if (now === old) continue;
      const facts = await readFact(fact, now, placeOf, i18n);
      if (facts === null) fail(fact, fact);
      else changes.push({ policy: row, fact, old, now, facts });
    }
  }
  return { changes, edits: joinedEdits(changes), problems, totals };
}

function refusal(row: PolicyRow | undefined, seen: ReadonlySet<string>): 'row' | 'twice' | 'fixed' | null {
  if (row === undefined) return 'row';
  if (seen.has(row.id)) return 'twice';
  return row.isFixed ? 'fixed' : null;
}

const LONGEST = 1000;

const readCell = (cell: string): string => inOneLine(cell.slice(0, LONGEST));
