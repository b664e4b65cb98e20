import type { Lang } from '../../i18n/index.ts';
import { mixed } from './mixed-words.tsx';

interface Props {
  readonly name: string;
  /** What a press does. */
  readonly label: string;
  readonly lang: Lang;
  readonly onRemove: () => void;
}

/** Something chosen; a press takes it back. */
export function Chip({ name, label, lang, onRemove }: Props) {
  return (
    <button type="button" className="chip" title={name} aria-label={label} onClick={onRemove}>
      <span>{mixed(name, lang)}</span>
      <span className="screen-only" aria-hidden="true">
        ×
      </span>
    </button>
  );
}
