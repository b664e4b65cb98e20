/** Words of the export, in both languages: they come with the dialog and not with the page. */
import { exportEn } from './en/export.ts';
import { partWords, type PartI18n, type PartTranslation } from './part-words.ts';
import { exportZh } from './zh-CN/export.ts';

type Messages = typeof exportZh;
export type ExportTranslation = PartTranslation<Messages>;
export type ExportI18n = PartI18n<Messages>;

export const exportWords = partWords<Messages>({ 'zh-CN': exportZh, en: exportEn });
