/** Who corrects, and why: the name is remembered on this computer. */
import { useState } from 'react';
import type { Attribution } from '../../domain/curation/curation.ts';
import type { I18n } from '../../i18n/index.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';

export interface TypedAttribution {
  readonly who: string;
  readonly why: string;
}

export type AttributionReading =
  | { readonly ok: true; readonly said: Attribution }
  | { readonly ok: false; readonly problem: string };

/** `why`: what stands there until the person says otherwise. */
export function useAttribution(
  why = '',
): readonly [TypedAttribution, (patch: Partial<TypedAttribution>) => void] {
  const [typed, setTyped] = useState<TypedAttribution>(() => ({ who: readSetting('who') ?? '', why }));
  return [typed, (patch) => setTyped((before) => ({ ...before, ...patch }))];
}

/** `now`: milliseconds since the epoch. */
export function readAttribution(
  { who, why }: TypedAttribution,
  now: number,
  { t }: I18n,
): AttributionReading {
  const name = who.trim();
  if (name === '') return { ok: false, problem: t('curation.bad.who') };
  if (why.trim() === '') return { ok: false, problem: t('curation.bad.why') };
  writeSetting('who', name);
  return { ok: true, said: { who: name, when: new Date(now).toISOString(), why: why.trim() } };
}
