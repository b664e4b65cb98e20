/** The sheet as a workbook, in words that are read back as they stand, and what a changed one says. */
import {
  guessPolicyColumns,
  POLICY_FIELDS,
  type PolicyField,
} from '../../../domain/tables/policy-headings.ts';
import { isBlank, rowNumber, type CellProblem, type TableParts } from '../../../domain/tables/table-parts.ts';
import { plainText } from '../../../domain/text/plain-text.ts';
import type { I18n } from '../../../i18n/index.ts';
import { policyTitle } from '../../../i18n/shown-names.ts';
import type { XlsxSheet } from '../../../platform/xlsx.ts';
import { doubtWords } from '../../../ui/record/fact-words.ts';
import { readSaidFact, typedFact, type SaidFact } from '../../../ui/record/typed-facts.ts';
import type { PlaceOf } from '../../../ui/record/places.ts';
import { chosenName } from './FactEditor.tsx';
import type { PolicyRow } from './model.ts';
import { joinedEdits, type FactEdit } from './fact-edit.ts';

const FACTS = POLICY_FIELDS.filter((field): field is Exclude<PolicyField, 'id'> => field !== 'id');

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
  const facts = FACTS.map((fact) => ({
    label: fact === 'status' ? t('facts.status') : t(`sheet.column.${fact}`),
    width: widths[fact] ?? WIDTH,
  }));
  const counts = (['commitments', 'results', 'leftOut'] as const).map((column) => ({
    label: t(`sheet.column.${column}`),
    width: 10,
  }));
  return {
    name: t('sheet.name'),
    frozenColumns: 2,
    columns: [
      { label: t('sheet.file.id'), width: 18 },
      ...facts,
      ...counts,
      { label: t('sheet.column.doubts'), width: 32 },
      { label: t('sheet.file.printedIn'), width: 32 },
      { label: t('sheet.file.file'), width: 24 },
    ],
    rows: rows.map((row) => [
      row.id,
      ...FACTS.map((fact) => cellOf(row, fact, i18n)),
      row.commitments,
      row.results,
      row.leftOut,
      row.doubts.map((doubt) => doubtWords(doubt, i18n)).join('\n'),
      row.document.articles.length > 1 ? row.document.title : '',
      row.document.file,
    ]),
  };
}

interface CellChange {
  readonly row: PolicyRow;
  readonly fact: SaidFact;
  readonly old: string;
  readonly now: string;
}

type SheetProblem = CellProblem<'row' | 'twice' | 'fixed' | SaidFact>;

export interface SheetReading {
  readonly changes: readonly CellChange[];
  readonly edits: readonly FactEdit[];
  readonly problems: readonly SheetProblem[];
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
  rows: readonly PolicyRow[],
  placeOf: PlaceOf,
  i18n: I18n,
): Promise<SheetReading> {
  const mapping = guessPolicyColumns(table.headings);
  const find = finder(rows, i18n);
  const seen = new Set<string>();
  const changes: CellChange[] = [];
  const edits: FactEdit[] = [];
  const problems: SheetProblem[] = [];
  for (const [index, line] of table.rows.entries()) {
    if (isBlank(line)) continue;
    const cell = (field: PolicyField): string => readCell(line[mapping.get(field) ?? -1]);
    const fail = (code: SheetProblem['code'], field: PolicyField): void => {
      const column = mapping.get(field) ?? null;
      problems.push({ row: rowNumber(table, index), column, code, cell: cell(field).slice(0, 80) });
    };
    const row = find(cell('id'), cell('title'));
    const refused = refusal(row, seen);
    if (row === undefined || refused !== null) {
      fail(refused ?? 'row', mapping.has('id') ? 'id' : 'title');
      continue;
    }
    seen.add(row.id);
    for (const fact of FACTS.filter((one) => mapping.has(one))) {
      const now = cell(fact);
      const old = readCell(cellOf(row, fact, i18n));
      if (now === old) continue;
      const facts = await readSaidFact(fact, now, placeOf, i18n);
      if (facts === null) fail(fact, fact);
      else {
        changes.push({ row, fact, old, now });
        edits.push({ row, facts });
      }
    }
  }
  return { changes, edits: joinedEdits(edits), problems };
}

function refusal(row: PolicyRow | undefined, seen: ReadonlySet<string>): 'row' | 'twice' | 'fixed' | null {
  if (row === undefined) return 'row';
  if (seen.has(row.id)) return 'twice';
  return row.isFixed ? 'fixed' : null;
}

const LONGEST = 1000;

const readCell = (cell = ''): string => plainText(cell.slice(0, LONGEST)).replaceAll(/\s+/gu, ' ').trim();
