/** Digits that count nothing: 财建〔2023〕117号, 第三批, 0851-86798090, GB/T 36073-2018, “1532”框架, IPv6, 1+N. */
import type { Label, LabelReason } from './types.ts';

const RULES: readonly (readonly [LabelReason, RegExp])[] = [
  [
    'document-number',
    /〔\d{4}〕(?:第)?\d+号|[[［【]\d{4}[\]］】]\d+号|第?\d+号令|令第?\d+号|第\d{2,}号|\d+号(?=文|公告|令)/y,
  ],
  [
    'standard-number',
    /(?:GB\/?T?|DB\d*\/?T?|ISO(?:\/IEC)?|IEC|T\/[A-Z]+|YD\/T|JR\/T)\s?\d+(?:[.-]\d+)*(?:-\d{4})?/y,
  ],
  ['web-address', /(?:https?:\/\/|www\.)[\w./?=&%#:-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y],
  ['phone', /0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)|400-?\d{3}-?\d{4}/y],
  ['name-with-digits', /\d+(?:[+×xX/][\dA-Za-z]+)+(?![%\d])|[A-Z]+(?:\+[A-Z\d]+)+/y],
  ['name-with-digits', /[A-Za-z][A-Za-z.-]*\d+[A-Za-z\d.]*(?:-\d+)?/y],
  ['name-with-digits', /\d+(?:\.\d+)?(?:[GDK](?![A-Za-z])|DoF|[A-Z][a-z]+|[a-z]{3,})/y],
  [
    'ordinal',
    /第[\d一二三四五六七八九十百]+(?:[—\-至、](?:第)?[\d一二三四五六七八九十]+)?(?:[条款项章节批届次期位名号个阶段季类者部集卷轮产代方大])?/y,
  ],
  ['ordinal', /(?:前|top|TOP)\d+(?:位|名|强|个|家)?/y],
  ['ratio', /\d+(?:\.\d+)?[:∶：]\d+(?:\.\d+)?/y],
  ['list-number', /附件\d+|表\d+|图\d+|专栏\d+/y],
];

/** The label that begins at `at`, or undefined. */
export function labelAt(text: string, at: number): Label | undefined {
  for (const [reason, pattern] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && /[\d一二三四五六七八九十]/.test(match[0]))
      return { type: 'label', reason, start: at, end: at + match[0].length };
  }
  return undefined;
}

/** 1. 2、 （3） ① at the head of a paragraph. */
export function listNumberAt(text: string): Label | undefined {
  const match =
    /^(?:[-·]\s?)?(?:\d{1,3}(?:\.\d{1,2}){0,3}[.、．）]|\d{1,3}(?=[\u4e00-\u9fa5])(?=[^年月日万亿个家项条])|（\d{1,2}）)(?!\d)/.exec(
      text,
    );
  if (!match || /^\d{1,3}$/.test(match[0])) return undefined;
  return { type: 'label', reason: 'list-number', start: 0, end: match[0].length };
}
