import { Fragment, type ReactNode } from 'react';
import { langParts } from '../../i18n/lang-of.ts';
import type { Lang } from '../../i18n/quantity.ts';

/**
 * Words with Chinese names among them, each marked as Chinese, so that a screen reader says them in Chinese. `lang`: of the
 * words around them.
 */
export function mixed(text: string, lang: Lang): ReactNode {
  if (lang === 'zh-CN') return text;
  return langParts(text).map((part) =>
    part.lang === undefined ? (
      <Fragment key={part.at}>{part.text}</Fragment>
    ) : (
      <span key={part.at} lang={part.lang}>
        {part.text}
      </span>
    ),
  );
}
