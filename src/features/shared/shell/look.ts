/** In which words and colours the page speaks; they change where the reader chooses others. */
import type { I18n } from '../../../i18n/index.ts';
import { held } from './held.ts';

export const [I18nContext, useI18n] = held<I18n>('words');

/** The theme that is drawn, after the system's wish. */
export const [ThemeContext, useTheme] = held<'light' | 'dark'>('theme');
