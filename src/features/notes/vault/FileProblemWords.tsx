import type { I18n } from '../../../i18n/index.ts';
import type { SectionName } from '../../../storage/sections.ts';
import type { RowProblem } from '../../../storage/envelope.ts';
import type { Inspection } from '../../../storage/restore-session.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';

interface Props {
  readonly name: string;
  readonly problem: Extract<Inspection, { readonly ok: false }>['problem'];
}

/** Why a file cannot be restored, and that nothing was changed. */
export function FileProblemWords({ name, problem }: Props) {
  const i18n = useI18n();
  return (
    <div className="save-failed" role="alert">
      <p>{i18n.t(`vault.file.${problem.code}`, { name, detail: problem.detail })}</p>
      <p>{i18n.t('vault.nothingChanged')}</p>
    </div>
  );
}

/** 笔记 第 3 条：… */
export function rowProblemText({ section, index, code, detail }: RowProblem, i18n: I18n): string {
  const place = sectionName(section, i18n);
  return i18n.t(`vault.row.${code}`, { section: place, n: index + 1, detail });
}

/** Empty: the file as a whole. */
export const sectionName = (name: SectionName | '', { t }: I18n): string =>
  name === '' ? '' : t(`vault.section.${name}`);
