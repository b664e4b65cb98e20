import { Button } from '../../../charts/view/Button.tsx';
import { fileName, namedSheet, sheetRows } from '../../../charts/exhibit/data-file.ts';
import { toCsv } from '../../../domain/table/csv.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { regionName } from '../../../i18n/shown-names.ts';
import { download } from '../../../platform/download.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { templateSheet } from './template.ts';

interface Props {
  readonly rows: readonly TargetRow[];
}

const FORMATS = ['csv', 'xlsx'] as const;
/** Of a CSV; a workbook says its own. */
const CSV = 'text/csv;charset=utf-8';

/** The commitments of the monitoring table as a table to fill in. */
export function TemplateButtons({ rows }: Props) {
  const i18n = useI18n();
  const title = i18n.t('import.template');
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const sheet = templateSheet(rows, i18n);
    const [first] = rows;
    const place = first === undefined ? '' : regionName(first.region, i18n);
    const name = fileName([place, title].join(' '), format);
    if (format === 'csv') return download(name, toCsv(sheetRows(sheet)), CSV);
    const { writeXlsx } = await import('../../../platform/xlsx.ts');
    const blob = await writeXlsx([namedSheet(title, sheet)]);
    return download(name, blob, blob.type);
  };
  return FORMATS.map((format) => (
    <Button
      key={format}

      disabled={rows.length === 0}
      onClick={() => void save(format)}
    >
      {i18n.t('import.templateGet', { format: format.toUpperCase() })}
    </Button>
  ));
}
