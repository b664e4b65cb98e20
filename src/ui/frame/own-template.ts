/** The office's own presentation, on whose masters every PPTX is built: read once, kept with the reader's work. */
import { useMemo } from 'react';
import { A4, type Places } from '../../page/area.ts';
import { now } from '../../platform/clock.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';
import type { Template } from '../../platform/pptx/template.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { hasDatabase } from '../../storage/presence.ts';
import type { Outcome } from '../../storage/repository.ts';
import type { Setting } from '../../storage/setting.ts';
import { theStore } from '../../storage/the-store.ts';
import { updateRow } from '../../storage/update-row.ts';
import { useSetting } from '../shell/work.ts';

type TemplateRow = Extract<Setting, { readonly id: 'template' }>;

export interface OwnTemplate {
  /** Of the file. */
  readonly name: string;
  /** Null: what is kept cannot be read, and is not used. */
  readonly template: Template | null;
}

const isTemplate = (row: Setting | null): row is TemplateRow => row?.id === 'template';

/** So many bytes are one argument each. */
const PIECE = 8192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

async function opened({ name, file }: TemplateRow): Promise<OwnTemplate> {
  const { readTemplate } = await import('../../platform/pptx/template.ts');
  try {
    return { name, template: readTemplate(Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0))) };
  } catch {
    return { name, template: null };
  }
}

/** Of pages without a template. */
export const PLAIN = ['16:9', 'A4'] as const;
export type Plain = (typeof PLAIN)[number];

export const plainNow = (): Plain => PLAIN.find((size) => size === readSetting('pptx-size')) ?? '16:9';
export const keepPlain = (size: Plain): void => writeSetting('pptx-size', size);

/** Null: on 16:9. */
export const placesOn = (own: OwnTemplate | null, plain: Plain): Places | null =>
  own?.template?.places ?? (plain === 'A4' ? A4 : null);

/** For a file that is written now; null: ours. */
export async function ownTemplate(): Promise<Template | null> {
  if (!(await hasDatabase())) return null;
  const { settings } = await theStore();
  const row = await settings.get('template');
  return row.ok && isTemplate(row.value) ? (await opened(row.value)).template : null;
}

/** Live, in this tab and in others; null: there is none, or it is not read yet. */
export function useOwnTemplate(): OwnTemplate | null {
  const row = useSetting('template');
  const loaded = useLoaded(useMemo(() => (row === undefined ? null : opened(row)), [row]));
  return loaded.kind === 'ready' ? loaded.value : null;
}

/** @throws TemplateError where the file is no template. */
export async function keepTemplate(file: File): Promise<Outcome<unknown>> {
  const { MOST_BYTES, TemplateError, packTemplate, readTemplate } =
    await import('../../platform/pptx/template.ts');
  if (file.size > MOST_BYTES) throw new TemplateError('too-large');
  const packed = packTemplate(readTemplate(new Uint8Array(await file.arrayBuffer())));
  const { settings } = await theStore();
  const at = now();
  return updateRow(settings, 'template', (before) => ({
    ...(before ?? { createdAt: at, revision: 0 }),
    id: 'template' as const,
    name: file.name.slice(0, 200),
    file: base64Of(packed),
    updatedAt: at,
  }));
}

export async function dropTemplate(): Promise<Outcome<unknown>> {
  const { settings } = await theStore();
  const row = await settings.get('template');
  if (!row.ok || row.value === null) return row;
  return settings.remove(row.value);
}
