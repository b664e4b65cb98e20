/** Words of the second reading, in both languages: they come with it and not with the page. */
import { secondEn } from './en/second.ts';
import { partWords, type PartTranslation } from './part-words.ts';
import { secondZh } from './zh-CN/second.ts';

type Messages = typeof secondZh;
export type SecondTranslation = PartTranslation<Messages>;

export const secondWords = partWords<Messages>({ 'zh-CN': secondZh, en: secondEn });
