import type { ReactNode } from 'react';

interface Props {
  /** For the field that it is about. */
  readonly id?: string;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** What did not work, in words that are read out at once. Nothing where there is nothing to say. */
export function Failed({ id, small = false, children }: Props) {
  if (children === null) return null;
  return (
    <p id={id} className={small ? 'save-failed small' : 'save-failed'} role="alert">
      {children}
    </p>
  );
}
