import { Fragment } from 'react';
import { langParts } from '../../i18n/lang-of.ts';
import type { Lang } from '../../i18n/quantity.ts';

interface Props {
  /** Of the words around the Chinese ones. */
  readonly lang: Lang;
  readonly children: string;
}

/** Words with Chinese names among them, each marked as Chinese, so that a screen reader says them in Chinese. */
export function Mixed({ lang, children }: Props) {
  if (lang === 'zh-CN') return children;
  return langParts(children).map((part) =>
    part.lang === undefined ? (
      <Fragment key={part.at}>{part.text}</Fragment>
    ) : (
      <span key={part.at} lang={part.lang}>
        {part.text}
      </span>
    ),
  );
}
