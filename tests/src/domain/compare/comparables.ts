/** Builders for the gate's tests. Every value here is synthetic unless a test says which seed it mirrors. */
import type { Comparable } from '../../../../src/domain/compare/comparability.ts';
import type { Region } from '../../../../src/domain/dataset/schema.ts';

export const BEIJING: Region = { code: '110000', name: '北京市', level: 'province' };
export const SHANGHAI: Region = { code: '310000', name: '上海市', level: 'province' };
export const SHANDONG: Region = { code: '370000', name: '山东省', level: 'province' };
export const UNKNOWN: Region = { code: '000000', name: '未定', level: 'unknown' };
export const GUIYANG: Region = { code: '520100', name: '贵阳市', level: 'city' };

/** A synthetic commitment: 海水淡化 stands in no seed. */
export function comparable(
  over: Partial<Comparable> & { id?: string; due?: string | null } = {},
): Comparable {
  const { due = '2028', ...fields } = over;
  return {
    id: 't-1',
    kind: 'target',
    region: SHANDONG,
    indicator: '海水淡化工程规模',
    family: null,
    scope: '',
    value: 100,
    unit: '吨',
    comparator: '=',
    measure: 'level',
    direction: 'up',
    frequency: null,
    baseline: null,
    articleId: `a-${fields.region?.code ?? SHANDONG.code}`,
    status: 'issued',
    deadline: { value: due },
    ...fields,
  };
}
