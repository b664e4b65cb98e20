import { describe, expect, test } from 'vitest';
import type { Section, SectionRole } from '../../../../src/domain/dataset/schema.ts';
import { holds, listedParts, outlineParts } from '../../../../src/features/documents/outline-sections.ts';

const section = (title: string, level: number, lines: [number, number], role: SectionRole): Section => ({
  title,
  level,
  lines,
  role,
});
const told = (sections: readonly Section[]): (readonly [string, boolean])[] =>
  outlineParts(sections).map(({ section: { title }, isPlain }) => [title, isPlain]);

describe('the parts of a policy in the outline', () => {
  test('a role is shown where it changes, and never where it is not known', () => {
    expect(
      told([
        section('一、回顾', 1, [1, 30], 'review'),
        section('（一）成效', 2, [2, 10], 'review'),
        section('（二）形势', 2, [11, 30], 'situation'),
        section('二、任务', 1, [31, 60], 'tasks'),
        section('（一）成效', 2, [32, 60], 'review'),
        section('三、附则', 1, [61, 70], 'other'),
      ]),
    ).toEqual([
      ['一、回顾', false],
      ['（一）成效', true],
      ['（二）形势', false],
      ['二、任务', false],
      ['（一）成效', false],
      ['三、附则', true],
    ]);
  });

  test('a printed table of contents is not listed before the chapters that it names', () => {
    const contents = [
      section('第一章总则', 1, [8, 8], 'other'),
      section('第二章数字治理', 1, [9, 9], 'other'),
    ];
    const chapters = [
      section('第一章总则', 1, [11, 40], 'other'),
      section('第二章数字治理', 1, [41, 80], 'other'),
    ];
    expect(outlineParts([...contents, ...chapters]).map((part) => part.section)).toEqual(chapters);
    expect(outlineParts(contents).map((part) => part.section)).toEqual(contents);
  });

  test('a long outline shows its second level only under the part that is read', () => {
    const part = (n: number): Section[] => [
      section(`${n}`, 1, [n * 100, n * 100 + 99], 'tasks'),
      ...[1, 2, 3, 4].map((m) => section(`${n}.${m}`, 2, [n * 100 + m, n * 100 + m + 9], 'tasks')),
    ];
    const long = [1, 2, 3, 4].flatMap(part);
    const listed = (line: number | null) => listedParts(long, line).map((one) => one.section.title);
    expect(listed(null)).toEqual(['1', '2', '3', '4']);
    expect(listed(250)).toEqual(['1', '2', '2.1', '2.2', '2.3', '2.4', '3', '4']);
    expect(listedParts(long.slice(0, 15), null)).toHaveLength(15);
  });

  test('what lies deeper than two levels is text', () => {
    expect(told([section('1.细目', 3, [1, 2], 'tasks')])).toEqual([]);
  });

  test('a line belongs to a section with both its ends', () => {
    const lines: [number, number] = [3, 5];
    expect([2, 3, 5, 6, null].map((line) => holds({ lines }, line))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
