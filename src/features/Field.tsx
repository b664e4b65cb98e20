import type { ReactNode } from 'react';

export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="form-field">
      <span className="muted">{label}</span>
      {children}
    </label>
  );
}
