/** Who corrects, and why: the name is remembered on this computer. */
import { useState } from 'react';
import type { Said } from '../../domain/curation/curation.ts';
import type { I18n } from '../../i18n/index.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';

export interface TypedSaid {
  readonly who: string;
  readonly why: string;
}

export type SaidReading =
  | { readonly ok: true; readonly said: Said }
  | { readonly ok: false; readonly problem: string };

export function useSaid(): readonly [TypedSaid, (patch: Partial<TypedSaid>) => void] {
  const [typed, setTyped] = useState<TypedSaid>(() => ({ who: readSetting('who') ?? '', why: '' }));
  return [typed, (patch) => setTyped((before) => ({ ...before, ...patch }))];
}

/** `now`: milliseconds since the epoch. */
export function readSaid({ who, why }: TypedSaid, now: number, { t }: I18n): SaidReading {
  const name = who.trim();
  if (name === '') return { ok: false, problem: t('curation.bad.who') };
  if (why.trim() === '') return { ok: false, problem: t('curation.bad.why') };
  writeSetting('who', name);
  return { ok: true, said: { who: name, when: new Date(now).toISOString(), why: why.trim() } };
}
