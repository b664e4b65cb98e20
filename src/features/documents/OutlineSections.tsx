import type { Section } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import type { DocumentsParams } from '../../url/documents.ts';
import { periodWords } from '../../reader/result-words.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { holds, listedParts, type OutlinePart } from './outline-sections.ts';

interface Props {
  readonly sections: readonly Section[];
  readonly params: DocumentsParams;
  /** The line that the address asks for; null where it asks for none. */
  readonly line: number | null;
  /** Whether they are unfolded before the reader asks. */
  readonly isOpen: boolean;
}

/** What the parts of a policy do: look back, set goals, name tasks. */
export function OutlineSections({ sections, params, line, isOpen }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const parts = listedParts(sections, line);
  if (parts.length === 0) return null;
  return (
    <details className="outline-fold small" open={isOpen}>
      <summary className="muted">{i18n.t('reader.outline.parts', { n: parts.length })}</summary>
      <ul className="outline-sections">
        {parts.map((part) => (
          <li key={`${part.section.lines[0]} ${part.section.level}`} data-level={part.section.level}>
            <a
              aria-current={holds(part.section, line) ? 'location' : undefined}
              href={screenHref('documents', { ...params, line: part.section.lines[0], at: null })}
            >
              <RoleTag part={part} i18n={i18n} /> <span lang="zh-CN">{part.section.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Drawn where it says something new; always read aloud. */
function RoleTag({ part: { section, isPlain }, i18n }: { part: OutlinePart; i18n: I18n }) {
  const { role, period } = section;
  const name = i18n.t(`section.${role}`);
  const hint =
    period === undefined || period.value === null
      ? undefined
      : i18n.t('section.period', { role: name, period: periodWords(period, i18n) });
  return (
    <span className={isPlain ? 'visually-hidden' : 'tag'} title={hint}>
      {name}
    </span>
  );
}
