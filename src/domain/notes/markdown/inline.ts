/** Emphasis, code and links inside a line. What is not closed, or links where it may not, stays as typed. */
import { safeLink } from '../safe-link.ts';
import type { Inline } from './types.ts';

type Rule = (
  text: string,
  at: number,
  depth: number,
) => { readonly node: Inline; readonly end: number } | null;

const MARKS = [
  ['**', 'strong'],
  ['__', 'strong'],
  ['~~', 'del'],
  ['*', 'em'],
] as const;

/** Nesting beyond this is shown as typed: text from elsewhere may be thousands of brackets. */
const DEEPEST = 6;

const codeRule: Rule = (text, at) => {
  if (text[at] !== '`') return null;
  const end = text.indexOf('`', at + 1);
  return end <= at + 1 ? null : { node: { kind: 'code', text: text.slice(at + 1, end) }, end: end + 1 };
};

const markRule: Rule = (text, at, depth) => {
  const mark = MARKS.find(([sign]) => text.startsWith(sign, at));
  if (mark === undefined) return null;
  const [sign, kind] = mark;
  const end = text.indexOf(sign, at + sign.length + 1);
  const inner = text.slice(at + sign.length, end);
  if (end < 0 || /^\s|\s$/u.test(inner)) return null;
  return { node: { kind, children: parseInline(inner, depth + 1) }, end: end + sign.length };
};

const linkRule: Rule = (text, at, depth) => {
  if (text[at] !== '[') return null;
  const found = /^\[([^\]\n]{1,400})\]\(([^()\s]{1,2000}(?:\([^()\s]*\)[^()\s]*)?)\)/u.exec(
    text.slice(at, at + 2500),
  );
  const href = safeLink(found?.[2] ?? '');
  if (found === null || href === null) return null;
  return {
    node: { kind: 'link', href, children: parseInline(found[1] ?? '', depth + 1) },
    end: at + found[0].length,
  };
};

/** A bare address ends before a closing bracket and the punctuation of its sentence. */
const addressRule: Rule = (text, at) => {
  if (text[at] !== 'h' || !/^https?:\/\//u.test(text.slice(at, at + 8))) return null;
  const found = /^https?:\/\/[^\s<>"'，。；、）)】》\u4e00-\u9fff]{1,2000}/u.exec(
    text.slice(at, at + 2010),
  )?.[0];
  const href = safeLink(found?.replace(/[.,;:!?]+$/u, '') ?? '');
  if (href === null) return null;
  return { node: { kind: 'link', href, children: [{ kind: 'text', text: href }] }, end: at + href.length };
};

const breakRule: Rule = (text, at) => (text[at] === '\n' ? { node: { kind: 'break' }, end: at + 1 } : null);

const escapeRule: Rule = (text, at) => {
  if (text[at] !== '\\' || !/[\\`*_~[\]()#>+.!-]/u.test(text[at + 1] ?? '')) return null;
  return { node: { kind: 'text', text: text[at + 1] ?? '' }, end: at + 2 };
};

const RULES: readonly Rule[] = [escapeRule, breakRule, codeRule, markRule, linkRule, addressRule];
const SPECIAL = /[\\`*_~[h\n]/u;

export function parseInline(text: string, depth = 0): Inline[] {
  if (depth > DEEPEST) return [{ kind: 'text', text }];
  const nodes: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at);
    const found = SPECIAL.test(char) ? firstMatch(text, at, depth) : null;
    if (found === null) {
      plain += char;
      at += 1;
    } else {
      flush();
      nodes.push(found.node);
      at = found.end;
    }
  }
  flush();
  return nodes;
}

function firstMatch(text: string, at: number, depth: number): ReturnType<Rule> {
  for (const rule of RULES) {
    const found = rule(text, at, depth);
    if (found !== null) return found;
  }
  return null;
}
