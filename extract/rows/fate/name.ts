/** Figures inside the title of a document or the name of a campaign, and those of laws. */
import type { Row } from '../row.ts';

export const NAME: readonly Row<'document-title' | 'name' | 'legal-text'>[] = [
  // 《江苏省“十四五”…100项措施》
  { id: 'document-title', says: 'document-title', when: ['is:in-title'] },
  // 千亿级产业集群, 百亿元级产业园: a class by size.
  { id: 'name.size', says: 'name', when: ['is:sized-class'] },
  // “新智造100”: a short quoted name; “建设100个高水平实训基地” is a task, however short.
  { id: 'name.quoted', says: 'name', when: ['is:quoted-name'] },
  // 百强, 千企计划: a round numeral before one of these is part of a name.
  { id: 'name.campaign', says: 'name', when: ['is:round', '#{CAMPAIGN}'], not: ['below:10'] },
  // 千亿斤粮食产能提升行动: the size that a campaign is named after.
  {
    id: 'name.campaign-of-size',
    says: 'name',
    when: ['is:round', '#[\u4e00-\u9fa5]{2,12}(?:行动|计划)'],
    not: ['below:100'],
  },
  // 时速250公里高铁: a kind of railway.
  { id: 'name.speed', says: 'name', when: ['时速#(?:及以上|的)?~(?:高铁|高速|铁路|动车|列车)'] },
  // 13亿多中国人的口粮, 14亿人口的大国: how many a people are names it.
  { id: 'name.people', says: 'name', when: ['#(?:中国人|中华儿女|各族人民|人口~大国)'] },
  {
    // A regulation binds others; only its grants and the recurring duties of public bodies commit.
    id: 'legal-text',
    says: 'legal-text',
    when: ['genre:law'],
    not: ['is:legal-grant', 'is:public-duty'],
  },
];
