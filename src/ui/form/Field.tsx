import type { ReactNode } from 'react';
import '../../styles/field.css';

interface Props {
  readonly label: string;
  /** Across all columns of a form that has several. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A form's field under its label. */
export function Field({ label, isWide = false, children }: Props) {
  return (
    <label className="form-field" data-wide={isWide ? '' : undefined}>
      <span className="muted">{label}</span>
      {children}
    </label>
  );
}
