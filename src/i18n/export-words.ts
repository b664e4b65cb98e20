/** Words of the export, in both languages: they come with the dialog and not with the page. */
import { exportEn } from './en/export.ts';
import type { Lang } from './format.ts';
import { fill, type ParamsOf, type Values } from './message.ts';
import { exportZh } from './zh-CN/export.ts';

type Messages = typeof exportZh;
export type ExportKey = keyof Messages;
/** A missing key does not compile. */
export type ExportTranslation = { readonly [K in ExportKey]: string };

export interface ExportI18n {
  readonly t: <K extends ExportKey>(key: K, ...values: ParamsOf<Messages[K]>) => string;
}

const MESSAGES: { readonly [L in Lang]: ExportTranslation } = { 'zh-CN': exportZh, en: exportEn };

export function exportWords(lang: Lang): ExportI18n {
  const messages = MESSAGES[lang];
  return { t: (key, ...values) => fill(messages[key], (values as readonly Values[])[0]) };
}
