/** What the browser remembers by name goes with a backup and comes back with it: the region, language, theme, as-of date … */
import { readHash, writeHash } from '../../../platform/hash.ts';
import { keptSettings, restoreSettings } from '../../../platform/settings.ts';
import type { Setting } from '../../../storage/setting.ts';
import { theStore } from '../../../storage/the-store.ts';
import { updateRow } from '../../../storage/update-row.ts';
import { formatView, parseView, type CommonParams } from '../../../url/view-state.ts';

type PreferencesRow = Extract<Setting, { readonly id: 'preferences' }>;

/** What all screens share stands in the address. */
const SHARED = { lang: 'lang', mine: 'my-region', asof: 'as-of' } as const;

function current(): Record<string, string> {
  const { common } = parseView(readHash()).state;
  const shared = (['lang', 'mine', 'asof'] as const).flatMap((param) => {
    const value = common[param];
    return value === null ? [] : [[SHARED[param], value] as const];
  });
  return { ...keptSettings(), ...Object.fromEntries(shared) };
}

async function stored(): Promise<PreferencesRow | null> {
  const { settings } = await theStore();
  const row = await settings.get('preferences');
  return row.ok && row.value?.id === 'preferences' ? row.value : null;
}

/** Before a backup is written. */
export async function keepPreferences(at: number): Promise<void> {
  const values = current();
  const before = await stored();
  if (JSON.stringify(before?.values ?? {}) === JSON.stringify(values)) return;
  const { settings } = await theStore();
  await updateRow(settings, 'preferences', (row) => ({
    ...(row ?? { createdAt: at, revision: 0 }),
    id: 'preferences' as const,
    values,
    updatedAt: at,
  }));
}

/** Around a restore: where it brought other preferences, they hold from now on. */
export async function withPreferences<T>(restore: () => Promise<T>): Promise<T> {
  const before = await stored();
  const result = await restore();
  const after = await stored();
  if (after !== null && JSON.stringify(after.values) !== JSON.stringify(before?.values))
    takeOver(after.values);
  return result;
}

function takeOver({ [SHARED.asof]: asof, ...values }: Readonly<Record<string, string>>): void {
  restoreSettings(values);
  const { state } = parseView(readHash());
  const query = new URLSearchParams(
    Object.entries({ lang: values[SHARED.lang], mine: values[SHARED.mine], asof }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
  // Read as an address is, so that what is no language, place or day is left out.
  const wished = parseView(`#/?${query}`).state.common;
  const common: CommonParams = {
    ...state.common,
    lang: wished.lang ?? state.common.lang,
    mine: wished.mine ?? state.common.mine,
    asof: wished.asof,
  };
  writeHash(formatView({ ...state, common }), true);
}
