/** The title of a policy: the line that is one, the name of its file, or one that is made of its kind, place and years. */
import type { DocumentKind, Region } from '../../src/domain/dataset/schema.ts';
import { UNKNOWN } from '../recognise/region.ts';
import type { PlanPeriod } from './period.ts';

const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  'work-report': '政府工作报告',
  plan: '规划',
  'action-plan': '行动计划',
  measures: '政策措施',
  opinions: '意见',
  notice: '通知',
  law: '规定',
  bulletin: '统计资料',
  report: '报告',
  list: '目标清单',
  other: '文件',
};

/** A file that is called like a title has as many Han characters. */
const MIN_HAN = 6;

/** The name of a file as a title; undefined where it is called d001, or by a place alone. */
export function titleOfFile(file: string): string | undefined {
  const name = file
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/^[\d_\-—.\s]+(?=[一-龥])(?!\d*年)/, '')
    .trim();
  const han = name.match(/[一-龥]/g)?.length ?? 0;
  return han >= MIN_HAN && han * 2 >= name.length ? name : undefined;
}

/** 2024年南充市政府工作报告; 山东省行动计划（2023—2025年）. */
export function madeTitle(kind: DocumentKind, region: Region, period: PlanPeriod | null): string {
  const place = region.code === UNKNOWN.code ? '' : region.name;
  const words = KIND_WORDS[kind];
  if (!period) return `${place}${words}`;
  if (period.start === period.end) return `${period.end}年${place}${words}`;
  return `${place}${words}（${period.start}—${period.end}年）`;
}
