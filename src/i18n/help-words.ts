/** Words of the about page and of what is new, in both languages: they come with these and not with the page. */
import { helpEn } from './en/help.ts';
import { partWords, type PartI18n } from './part-words.ts';
import { helpZh } from './zh-CN/help.ts';

type Messages = typeof helpZh;
export type HelpKey = keyof Messages;
export type HelpI18n = PartI18n<Messages>;

export const helpWords = partWords<Messages>({ 'zh-CN': helpZh, en: helpEn });
