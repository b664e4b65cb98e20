/**
 * A text that lost its line breaks: a report in one line, with page numbers and headings in it (…提出意见。一、2023年工作回顾
 * 过去的一年…). Long lines are parted before their headings, items and page numbers, and behind a heading that a blank ends;
 * all parts keep the number of their line.
 */
import { matchesOf } from '../matches.ts';
import type { Line } from './lines.ts';
import { isTitleText } from './titles.ts';

/** A line of one paragraph may be as long; one that is the whole text is parted sooner. */
const MIN_LENGTH = 800;
const MIN_LENGTH_ALONE = 160;
/** What stands before the first sentence of a text in one line: its title, when and where it was given, to whom. */
const MAX_HEAD = 160;
const HEAD =
  /(?=—{1,2}\s?20\d\d年\d{1,2}月|[（(]20\d\d年\d{1,2}月|各位代表[：:])|(?<=会议上[）)]?)(?![）)])|(?<=各位代表[：:])/g;
/** Numbers of headings, dashes of items, and what deputies are told again; behind the end of a sentence or a blank. */
const BREAK =
  /(?<=[。！？；：”）\s])(?=[一二三四五六七八九十]{1,3}、(?!\s*[一二三四五六七八九十]、)|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十百]{1,4}[章条节]\s|——[一-龥]|各位代表[！：])/g;
/** — 12 —, - 3 -: the number of a page between blanks. */
const PAGE = /(?<=\s)(?:[—–-]\s?\d{1,3}\s?[—–-])(?=\s)/g;
/** 一、2023年工作回顾 过去的一年…: a heading up to the blank behind it. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十百]{1,4}[章节]\s)[^。！？；：\s]{2,40}(?=\s)/;
/** 各位代表： 现在，…: the salutation is a line by itself. */
const SALUTATION = /^\s*各位代表[：:！](?=\s)/;

/** Where the lines of a head were that runs into the text: 政府工作报告——2024年1月8日在…会议上市长 某某各位代表：现在，…. */
function headCuts(text: string): number[] {
  const head = text.slice(0, MAX_HEAD);
  const first = /^\s*\S+(?=\s)/.exec(head)?.[0] ?? '';
  return [
    ...matchesOf(head, HEAD).map(({ index }) => index),
    ...(isTitleText(first.trim()) ? [first.length] : []),
  ];
}

/** The lines of a text, parted where its own breaks were lost. */
export function partsOfLines(lines: readonly Line[]): Line[] {
  const isAlone = lines.filter(({ text }) => text.trim() !== '').length === 1;
  return lines.flatMap((line) => partsOfLine(line, isAlone));
}

/** The line itself, or its parts in order: nothing of it is lost. @param isAlone whether the text has no other */
function partsOfLine(line: Line, isAlone: boolean): Line[] {
  if (line.text.length < (isAlone ? MIN_LENGTH_ALONE : MIN_LENGTH)) return [line];
  const cuts = new Set(isAlone ? headCuts(line.text) : []);
  for (const { index } of matchesOf(line.text, BREAK)) {
    cuts.add(index);
    const heading = HEADING.exec(line.text.slice(index, index + 60));
    if (heading) cuts.add(index + heading[0].length);
  }
  for (const { index, 0: page } of matchesOf(line.text, PAGE)) cuts.add(index).add(index + page.length);
  const salutation = SALUTATION.exec(line.text);
  if (salutation) cuts.add(salutation[0].length);
  const ends = [...[...cuts].sort((a, b) => a - b), line.text.length];
  return ends.flatMap((end, i): Line[] => {
    const start = ends[i - 1] ?? 0;
    if (end <= start) return [];
    return [
      {
        number: line.number,
        start: line.start + start,
        end: line.start + end,
        text: line.text.slice(start, end),
      },
    ];
  });
}
