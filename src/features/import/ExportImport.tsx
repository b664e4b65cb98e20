import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { SCHEMA_VERSION } from '../../domain/dataset/schema.ts';
import { download } from '../../platform/download.ts';
import type { ImportedDocument, ImportedText } from '../../storage/import-record.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useImports } from '../../ui/shell/work.ts';

interface Props {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
}

const KINDS = ['text', 'dataset', 'curation'] as const;
type Kind = (typeof KINDS)[number];

/** Indented: a person may read it. */
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Without its extension, and without what a file system would take amiss. */
function baseName(file: string): string {
  const base = file
    .replace(/\.[^.]*$/u, '')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .trim();
  return base === '' || /^\.+$/u.test(base) ? 'document' : base.slice(0, 100);
}

/** Files for whoever keeps the dataset: the text for seeds/, what was read, and what the person corrected. */
export function ExportImport({ imported, body }: Props) {
  const i18n = useI18n();
  const imports = useImports();
  const { document, targets, id } = imported;
  const save = async (kind: Kind): Promise<void> => {
    const base = baseName(document.file);
    if (kind === 'text') return download(`${base}.txt`, body.text, 'text/plain');
    if (kind === 'dataset') {
      const dataset = { schemaVersion: SCHEMA_VERSION, documents: [document], targets };
      return download(`${base}.targets.json`, json(dataset), 'application/json');
    }
    const { curationOf } = await import('../../domain/proposal/to-curation.ts');
    const { state } = imports.reviews;
    const review = state.kind === 'ready' ? state.all.find((row) => row.id === id) : undefined;
    const curation = curationOf(document, targets, review?.decisions ?? [], i18n.t('imported.reviewer'));
    return download(`${base}.curation.json`, json(curation), 'application/json');
  };
  return (
    <I18nProvider locale={i18n.lang}>
      <MenuTrigger>
        <Button className="button">
          {i18n.t('chart.export')}
          <span className="caret" aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            aria-label={i18n.t('chart.export')}
            onAction={(key) => {
              const kind = KINDS.find((candidate) => candidate === key);
              if (kind !== undefined) void save(kind);
            }}
          >
            {KINDS.map((kind) => (
              <MenuItem
                key={kind}
                id={kind}
                className="menu-item"
                textValue={i18n.t(`imported.export.${kind}`)}
              >
                {i18n.t(`imported.export.${kind}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  );
}
