import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHART_FONT, PALETTES } from '../../../src/charts/palette.ts';
import { regionColours } from '../../../src/charts/region-colours.ts';
import { contrast } from './contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const block = (selector: string): string => {
  const from = css.indexOf(`${selector} {`);
  return css.slice(from, css.indexOf('}', from));
};
const BLOCKS = { light: block(':root'), dark: block(":root[data-theme='dark']") };

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it.each([
    ['surface', '--surface'],
    ['ink', '--ink'],
    ['inkMuted', '--ink-muted'],
    ['line', '--line'],
    ['lineStrong', '--line-strong'],
    ['accent', '--accent'],
  ] as const)('%s is the page’s %s', (key, token) => {
    expect(BLOCKS[theme]).toContain(`${token}: ${palette[key]};`);
  });

  it('shows marks at 3:1 and text at 4.5:1', () => {
    const marks = [...palette.categories, palette.nation, palette.neutral, palette.accent];
    expect(marks.filter((mark) => contrast(mark, palette.surface) < 3)).toEqual([]);
    const text = [palette.ink, palette.inkMuted];
    expect(text.filter((colour) => contrast(colour, palette.surface) < 4.5)).toEqual([]);
  });

  it('has eight different categories', () => {
    expect(new Set(palette.categories).size).toBe(8);
  });
});

it('uses the page’s font', () => {
  const font = /--font:\s*([^;]+);/u.exec(css)?.[1]?.replaceAll(/\s+/gu, ' ');
  expect(CHART_FONT).toBe(font);
});

describe('regionColours', () => {
  const { categories, nation } = PALETTES.light;

  it('depends on the dataset’s regions, not on their order', () => {
    const there = regionColours(['310000', '100000', '110000'], PALETTES.light);
    expect(there).toEqual(regionColours(['110000', '310000', '110000', '100000'], PALETTES.light));
    expect([...there]).toEqual([
      ['100000', nation],
      ['110000', categories[0]],
      ['310000', categories[1]],
    ]);
  });

  it('starts over after eight regions', () => {
    const codes = Array.from({ length: 9 }, (_, index) => `${index + 11}0000`);
    expect(regionColours(codes, PALETTES.light).get('190000')).toBe(categories[0]);
  });
});
