import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/domain/notes/markdown/parse.ts';
import { plainMarkdown } from '../../../../src/domain/notes/markdown/plain.ts';
import { safeLink } from '../../../../src/domain/notes/safe-link.ts';

const text = (value: string) => ({ kind: 'text', text: value });

describe('light Markdown', () => {
  test('paragraphs keep their line breaks', () => {
    expect(parseMarkdown('一\n二\n\n三')).toEqual([
      { kind: 'paragraph', children: [text('一'), { kind: 'break' }, text('二')] },
      { kind: 'paragraph', children: [text('三')] },
    ]);
  });

  test('headings, lists, tasks, quotations, code, rules', () => {
    const kinds = parseMarkdown('# 题\n- 甲\n- [x] 乙\n1. 丙\n> 引\n```\n**码**\n```\n---').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['heading', 'list', 'list', 'quote', 'code', 'rule']);
    expect(parseMarkdown('- [x] 乙')).toMatchObject([{ items: [{ checked: true, children: [text('乙')] }] }]);
    expect(parseMarkdown('3、丙')).toMatchObject([{ ordered: true, start: 3 }]);
  });

  test('emphasis, code and links inside a line', () => {
    expect(parseMarkdown('**重** *斜* ~~删~~ `码` [文](https://a.cn/b?c=1)')).toMatchObject([
      {
        children: [
          { kind: 'strong' },
          text(' '),
          { kind: 'em' },
          text(' '),
          { kind: 'del' },
          text(' '),
          { kind: 'code', text: '码' },
          text(' '),
          { kind: 'link', href: 'https://a.cn/b?c=1' },
        ],
      },
    ]);
  });

  test('a bare address ends where its sentence goes on', () => {
    expect(parseMarkdown('见https://a.cn/x。完')).toMatchObject([
      { children: [text('见'), { kind: 'link', href: 'https://a.cn/x' }, text('。完')] },
    ]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[点](javascript:alert(1))',
    '[点](data:text/html,x)',
    '[点](//evil.cn)',
    '2 * 3 * 4',
    '5000亿元**以上',
  ])('%s stays as typed', (source) => {
    const [block, ...rest] = parseMarkdown(source);
    expect(rest).toEqual([]);
    const children = block?.kind === 'paragraph' ? block.children : [];
    expect(children.every(({ kind }) => kind === 'text')).toBe(true);
    expect(children.map((node) => (node.kind === 'text' ? node.text : '')).join('')).toBe(source);
  });

  test('thousands of marks end in time', () => {
    for (const source of [
      '*'.repeat(20_000),
      '['.repeat(20_000),
      '> '.repeat(20_000),
      '`'.repeat(20_001),
      '**a'.repeat(8000),
    ]) {
      expect(parseMarkdown(source).length).toBeGreaterThan(0);
    }
  }, 4000);
});

test('in a cell it is plain text', () => {
  expect(plainMarkdown('# 题\n**重**点\n- 甲\n- [x] 乙\n> 引')).toBe('题 重点 甲；乙 引');
});

test.each([
  ['https://a.cn', 'https://a.cn'],
  [' mailto:a@b.cn ', 'mailto:a@b.cn'],
  ['HTTP://A.CN', 'HTTP://A.CN'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['https://a.cn\u202e/fdp', null],
  ['ftp://a.cn', null],
  ['', null],
])('safeLink(%j) is %j', (given, expected) => {
  expect(safeLink(given)).toBe(expected);
});
