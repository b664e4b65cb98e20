import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** Across all columns of a form that has several. */
  readonly isWide?: boolean | undefined;
  readonly children: ReactNode;
}

/** A form's field under its label. */
export function Field({ label, isWide = false, children }: Props) {
  return (
    <label className="form-field" data-wide={isWide ? '' : undefined}>
      <span>{label}</span>
      {children}
    </label>
  );
}
