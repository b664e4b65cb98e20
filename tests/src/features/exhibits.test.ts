import { describe, expect, it } from 'vitest';
import { idsOf, type Exhibit } from '../../../src/charts/exhibit/exhibit.ts';
import { byPolicy } from '../../../src/charts/exhibit/sources.ts';
import { PALETTES } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/view/runtime.ts';
import { columnsOf } from '../../../src/domain/table/headings.ts';
import { VALUES } from '../../../src/domain/table/value-columns.ts';
import { documentsExhibit } from '../../../src/features/documents/list-exhibit.ts';
import { documentGroups } from '../../../src/features/documents/list-model.ts';
import { notesExhibit } from '../../../src/features/notes/list-exhibit.ts';
import { monitorExhibit } from '../../../src/features/progress/monitor-exhibit.ts';
import { monitorModel } from '../../../src/features/progress/monitor-model.ts';
import { followedRows } from '../../at-once.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { createI18n } from '../../i18n.ts';
import { monitorCodec } from '../../../src/url/monitor.ts';
import { AS_OF, byCode, exhibitsOf, notesOn, sampleOf, uuid } from '../../exhibits.ts';
import { syntheticDataset } from '../../synthetic.ts';

const SHANDONG = { code: '370000', name: '山东省', level: 'province' } as const;
const HAINAN = { code: '460000', name: '海南省', level: 'province' } as const;
const BEIJING = { code: '110000', name: '北京市', level: 'province' } as const;
const KEY = 'indicator:海水淡化工程规模';

const source = syntheticDataset([
  { region: SHANDONG, indicator: '海水淡化工程规模', value: 90, due: '2028', comparator: '>=' },
  { region: HAINAN, indicator: '海水淡化工程规模', value: 60, due: '2025', basis: 'title' },
  { region: BEIJING, indicator: '海水淡化工程规模', value: null, due: '2027' },
  {
    region: SHANDONG,
    indicator: '每年改造泵站',
    value: 0,
    unit: '座',
    due: '2027-06-30',
    frequency: 'annual',
  },
  { region: SHANDONG, indicator: '再生水企业', value: 12, unit: '家', due: null },
]);
const SAMPLE = sampleOf(source, [KEY], ['370000', '110000', '620000']);
const { dataset } = SAMPLE;
const NAMES = [...exhibitsOf(SAMPLE, 'zh-CN').keys()];
const of = (name: string, lang: Lang = 'zh-CN'): Exhibit => {
  const exhibit = exhibitsOf(SAMPLE, lang).get(name);
  if (exhibit === undefined) throw new Error(name);
  return exhibit;
};
/** A cell of an exhibit's data by the row's id and the column's key. */
function cell(name: string, id: string, key: string): unknown {
  const { columns, rows } = of(name).data;
  return rows.find((row) => row.id === id)?.cells[columns.findIndex((column) => column.key === key)];
}

const EDTF = /^\d{4}(-\d{2}){0,2}$/u;
const FITS = {
  text: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  date: (value: unknown) => typeof value === 'string' && EDTF.test(value),
} as const;

/** Kinds that are a table and nothing else. */
const TABLES = new Set(['list', 'monitor', 'commitment', 'documents', 'notes', 'nearest']);

describe.each(NAMES.flatMap((name) => [[name, 'zh-CN'] as const, [name, 'en'] as const]))(
  '%s, %s',
  (name, lang) => {
    it('has title, measure, source and date of the data', () => {
      const exhibit = of(name, lang);
      expect(exhibit.title).not.toBe('');
      expect(exhibit.subtitle[0]?.role).toBe('measure');
      expect(new Set(exhibit.subtitle.map(({ role }) => role)).size).toBe(exhibit.subtitle.length);
      expect(exhibit.sources.note ?? exhibit.sources.cited.map(({ citation }) => citation).join('')).not.toBe(
        '',
      );
      expect(exhibit.dataDate).toContain('v-test');
      expect(exhibit.summary).not.toBe('');
    });

    it('is drawn in colours that every program reads: of SVG 1.1, which has no transparent ones', () => {
      const exhibit = of(name, lang);
      const option = exhibit.drawing?.option({ palette: PALETTES.light, width: 800, animate: false });
      const svg = option === undefined ? '' : drawSvg(option, 800, 600);
      const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/gu)].map(([, colour = '']) => colour);
      const plain = /^(?:none|#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\(\d+,\d+,\d+\)|url\(#[\w-]+\))$/iu;
      expect(colours.filter((colour) => !plain.test(colour))).toEqual([]);
    });

    it('says nothing that holds on a screen alone', () => {
      const exhibit = of(name, lang);
      const { title, subtitle, doubts, sources } = exhibit;
      const words = [title, ...subtitle.map(({ text }) => text), ...doubts, sources.note ?? ''];
      expect(words.filter((text) => /点一格|下方|备注页|click|list below|leads to/iu.test(text))).toEqual([]);
    });

    it('has a table and data of whole rows, each cell of its column’s type', () => {
      const exhibit = of(name, lang);
      const { table, data } = exhibit;
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
      for (const { cells } of data.rows) expect(cells).toHaveLength(data.columns.length);
      const misfits = data.rows.flatMap(({ cells }) =>
        cells.filter((value, at) => value !== null && !FITS[data.columns[at]?.type ?? 'text'](value)),
      );
      expect(misfits).toEqual([]);
      expect(new Set(data.columns.map(({ key }) => key)).size).toBe(data.columns.length);
      expect(data.rows.length).toBeGreaterThan(0);
    });

    it('has no heading twice in its data', () => {
      const exhibit = of(name, lang);
      const labels = exhibit.data.columns.map(({ label }) => label);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    });

    it('names the commitments behind it', () => {
      const exhibit = of(name, lang);
      expect(idsOf(exhibit).length).toBeGreaterThan(0);
      for (const id of idsOf(exhibit)) expect(dataset.rowById.has(id)).toBe(true);
    });

    it('draws in either palette at any width, standing still', () => {
      const exhibit = of(name, lang);
      const { drawing, kind } = exhibit;
      expect(drawing === null).toBe(TABLES.has(kind));
      const drawn = [320, 1200].flatMap((width) =>
        drawing === null
          ? []
          : (['light', 'dark'] as const).map((theme) => ({
              theme,
              height: drawing.height(width),
              option: drawing.option({ palette: PALETTES[theme], width, animate: false }),
            })),
      );
      for (const { height, option } of drawn) {
        expect(height).toBeGreaterThan(0);
        expect(option).toMatchObject({ animation: false });
      }
      const looks = (['light', 'dark'] as const).map((theme) =>
        drawn.filter((one) => one.theme === theme).map(({ option }) => JSON.stringify(option)),
      );
      expect(looks[0]?.filter((look) => looks[1]?.includes(look))).toEqual([]);
    });

    it('has a point for every category of its plot', () => {
      const exhibit = of(name, lang);
      for (const { points } of exhibit.plot?.series ?? [])
        expect(points).toHaveLength(exhibit.plot?.categories.length ?? 0);
    });
  },
);

describe('documents as a table', () => {
  it('count what was found, and leave empty what is not known', () => {
    expect(cell('documents', 'a-370000', 'commitments')).toBe(3);
    expect(cell('documents', 'a-370000', 'firstLine')).toBe(1);
    expect(cell('documents', 'a-370000', 'issueDate')).toBe('2024-01-01');
    expect(cell('documents', 'a-370000', 'documentNumber')).toBeNull();
    expect(of('documents').doubts).toEqual([]);
  });

  it('say that a policy without a commitment may have one all the same', () => {
    const i18n = createI18n('zh-CN');
    const view = { ...dataset, rows: dataset.rows.filter(({ region }) => region.code === '370000') };
    const groups = documentGroups([...dataset.policyById.values()]);
    const exhibit = documentsExhibit(groups, '规划', {
      asOf: AS_OF,
      dataset: view,
      i18n,
    });
    expect(exhibit.subtitle[0]?.text).toBe('搜索“规划”');
    expect(exhibit.doubts).toEqual(['2 项政策中未找到承诺，不等于其中没有。']);
    expect(exhibit.table.rows.map(({ cells }) => cells.at(-1))).toEqual(['3', '未找到承诺', '未找到承诺']);
  });
});

describe('notes as a table', () => {
  it('have the words as written in the data and without their marks on the slide', () => {
    expect(cell('notes', uuid(1), 'text')).toBe('**核对** 口径');
    expect(of('notes').table.rows[0]?.cells.slice(0, 2)).toEqual(['山东省 海水淡化工程规模', '核对 口径']);
    expect(cell('notes', uuid(2), 'target')).toBe('');
  });

  it('name the filters, and how many hang on a commitment that is another now', () => {
    const params = { q: '核对', tag: ['急'], status: ['-'], about: 'target' } as const;
    const exhibit = notesExhibit(
      { notes: notesOn(SAMPLE), total: 5, params, statuses: [] },
      { asOf: AS_OF, dataset, i18n: createI18n('zh-CN') },
    );
    expect(exhibit.title).toBe('2 条，共 5 条笔记');
    expect(exhibit.subtitle[0]?.text).toBe('搜索“核对” · 关于：承诺 · 未设状态、#急');
    expect(exhibit.doubts).toEqual(['1 条笔记所关于的承诺已变或已不在当前数据中。']);
  });
});

describe('missing is never zero', () => {
  it('a stated zero is zero, no figure is none, no date is none', () => {
    expect(cell('list', 't-synthetic-3', 'value')).toBe(0);
    expect(cell('list', 't-synthetic-2', 'value')).toBeNull();
    expect(cell('list', 't-synthetic-4', 'deadline')).toBeNull();
  });

  it('a place without a document has no count', () => {
    expect(cell('tiles', '370000', 'count')).toBe(3);
    expect(cell('tiles', '620000', 'count')).toBeNull();
  });

  it('a pace that cannot be computed has its reason', () => {
    expect(cell('pace', 't-synthetic-0', 'perYear')).toBeNull();
    expect(cell('pace', 't-synthetic-0', 'formula')).not.toBe('');
  });

  it('a region that is not divided has no divided value, and its denominator is named', () => {
    expect(cell('panel per head', 't-synthetic-1', 'per')).toBeNull();
    expect(cell('panel per head', 't-synthetic-0', 'per')).toBe(30);
    expect(cell('panel per head', 't-synthetic-0', 'bySource')).toBe('虚构年鉴');
  });

  it('a count of none is no mark', () => {
    const points = of('years').plot?.series.flatMap((series) => series.points) ?? [];
    expect(points).toContainEqual({ value: null });
    expect(points.every(({ value }) => value !== 0)).toBe(true);
  });
});

describe('stated and inferred are told apart', () => {
  it('in the label of every bar, with the bound', () => {
    const labels = of('panel').plot?.series[0]?.points.map(({ sign, note }) => [sign, note]);
    expect(labels).toEqual([
      ['≥', '2028年'],
      ['', '2025年•'],
    ]);
  });

  it('in a column of the data', () => {
    expect(cell('list', 't-synthetic-1', 'deadlineBasis')).toBe('取自文件题名的规划期');
    expect(cell('list', 't-synthetic-0', 'deadlineBasis')).toBe('本句写明');
    expect(of('list').doubts).toContain('期限取自标题、题名或全文（•）：1 条');
  });

  it('and the path to a target is no datum', () => {
    expect(of('progress').data.rows.map(({ id }) => id)).toEqual(['actual-0', 'target']);
    expect(of('progress').sources.note).toContain('=HYPERLINK("x")');
  });
});

describe('the monitoring table as a file', () => {
  const recorded = {
    linked: new Map<string, never>(),
    observations: new Map<string, never>(),
    notes: new Map<string, never>(),
  };
  const dataOf = (valueMax: number | null) => {
    const rows = dataset.rows.map((row) => ({ ...row, valueMax }));
    const view = { ...dataset, rows };
    const followed = followedRows(view, recorded, monitorCodec.defaults, AS_OF, null);
    const model = monitorModel(followed, monitorCodec.defaults, byCode);
    const context = { asOf: AS_OF, dataset: view, i18n: createI18n('zh-CN') };
    return monitorExhibit(model, monitorCodec.defaults, context).data;
  };

  it('keeps the upper end of a range', () => {
    const { columns, rows } = dataOf(120);
    const [from, to] = ['value', 'valueMax'].map((key) => columns.findIndex((column) => column.key === key));
    expect(rows.find(({ id }) => id === 't-synthetic-0')?.cells.slice(from, (to ?? 0) + 1)).toEqual([
      90, 120,
    ]);
  });

  it('does not pass what is promised off as what was reported, if it is imported again', () => {
    const { columns } = dataOf(null);
    const mapping = columnsOf(
      VALUES,
      columns.map(({ label }) => label),
    );
    expect(columns[mapping.get('value') ?? -1]?.key).toBe('latest');
    expect(columns[mapping.get('target') ?? -1]?.key).toBe('id');
  });
});

describe('sources', () => {
  it('name a policy once, with its figures and all of its lines', () => {
    const { sources } = of('monitor');
    const i18n = createI18n('zh-CN');
    expect(byPolicy(sources, i18n)).toEqual([
      {
        policyId: 'a-370000',
        sources: sources.cited,
        labels: expect.arrayContaining(['山东省 90吨以上', '山东省 12家']),
        citation: '《山东省虚构规划（仅供测试）》，转引自《虚构刊物（仅供测试）》第0期（2024年1月1日）',
        text: '《山东省虚构规划（仅供测试）》，转引自《虚构刊物（仅供测试）》第0期（2024年1月1日），第 1、4、5 行',
      },
    ]);
  });

  it('the search and the filters of a list are said', () => {
    expect(of('list').subtitle[0]?.text).toBe('搜索“水”');
  });
});
