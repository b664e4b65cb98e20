/** Figures inside the title of a document or the name of a campaign, and those of laws. */
import { rowsThat } from '../row.ts';

export const NAME = [
  ...rowsThat('document-title', {
    // 《江苏省“十四五”…100项措施》
    'document-title': { when: ['is:in-title'] },
  }),
  ...rowsThat('name', {
    // 千亿级产业集群, 百亿元级产业园: a class by size.
    'name.size': { when: ['is:sized-class'] },
    // “新智造100”: a short quoted name; “建设100个高水平实训基地” is a task, however short.
    'name.quoted': { when: ['is:quoted-name'] },
    // 百强, 千企计划: a round numeral before one of these is part of a name.
    'name.campaign': { when: ['is:round', '#{CAMPAIGN}'], not: ['below:10'] },
    // 千亿斤粮食产能提升行动: the size that a campaign is named after.
    'name.campaign-of-size': {
      when: ['is:round', '#[\u4e00-\u9fa5]{2,12}(?:行动|计划)'],
      not: ['below:100'],
    },
    // 时速250公里高铁: a kind of railway.
    'name.speed': { when: ['时速#(?:及以上|的)?~(?:高铁|高速|铁路|动车|列车)'] },
    // 500千伏输变电工程: which grid it belongs to.
    'name.voltage': { when: ['unit:千伏'], not: ['电压…#'] },
    // 13亿多中国人的口粮, 14亿人口的大国: how many a people are names it.
    'name.people': { when: ['#(?:中国人|中华儿女|各族人民|人口~大国)'] },
  }),
  ...rowsThat('legal-text', {
    // A regulation binds others; only its grants and the recurring duties of public bodies commit.
    'legal-text': { when: ['genre:law'], not: ['is:legal-grant', 'is:public-duty'] },
  }),
];
