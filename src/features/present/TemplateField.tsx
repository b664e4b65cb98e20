import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Select } from '../../charts/view/Select.tsx';
import type { TemplateProblem } from '../../platform/pptx/template.ts';
import {
  dropTemplate,
  keepTemplate,
  PLAIN,
  type OwnTemplate,
  type Plain,
} from '../../ui/frame/own-template.ts';
import { FileButton } from '../../ui/form/FileButton.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { failureText } from '../../ui/trouble/storage-words.ts';
import type { I18n } from '../../i18n/index.ts';

interface Props {
  readonly own: OwnTemplate | null;
  readonly plain: Plain;
  readonly onPlain: (size: Plain) => void;
}

/** The presentation on whose masters every PPTX is built, or the size of plain pages. */
export function TemplateField({ own, plain, onPlain }: Props) {
  const i18n = useI18n();
  const [trouble, setTrouble] = useState<string | null>(null);
  const change = async (work: ReturnType<typeof dropTemplate>): Promise<void> => {
    try {
      const outcome = await work;
      setTrouble(outcome.ok ? null : failureText(outcome.failure, i18n));
    } catch (error) {
      setTrouble(troubleText(error, i18n));
    }
  };
  return (
    <details className="deck-cover">
      <summary>
        {own === null
          ? i18n.t('present.template', { size: plain })
          : i18n.t('present.template.own', { name: own.name })}
      </summary>
      <p className="muted small">{i18n.t('present.template.hint')}</p>
      <div className="in-row">
        <FileButton
          label={i18n.t('present.template.choose')}
          accept=".pptx"
          onChoose={([file]) => void change(keepTemplate(file))}
        />
        {own === null && (
          <label>
            {i18n.t('present.template.size')}{' '}
            <Select value={plain} options={PLAIN} nameOf={(size) => size} onChange={onPlain} />
          </label>
        )}
        {own !== null && (
          <Button onClick={() => void change(dropTemplate())}>{i18n.t('present.template.drop')}</Button>
        )}
      </div>
      {own?.template === null && <Failed small>{i18n.t('present.template.unread')}</Failed>}
      <Failed small>{trouble}</Failed>
    </details>
  );
}

const PROBLEMS = new Set<unknown>([
  'no-presentation',
  'macros',
  'too-large',
  'damaged',
  'no-title',
  'no-room',
] satisfies TemplateProblem[]);
const isProblem = (value: unknown): value is TemplateProblem => PROBLEMS.has(value);

function troubleText(error: unknown, i18n: I18n): string {
  const problem = error instanceof Error ? error.message : null;
  return isProblem(problem)
    ? i18n.t(`present.template.${problem}`)
    : i18n.t('present.exportFailed', { reason: String(error) });
}
