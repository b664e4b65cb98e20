import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHART_FONT, PALETTES } from '../../../src/charts/palette.ts';
import { regionColour } from '../../../src/charts/colour.ts';
import { contrast } from './contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

it.each([
  ['surface', '--surface'],
  ['ink', '--ink'],
  ['inkMuted', '--ink-muted'],
  ['line', '--line'],
  ['lineStrong', '--line-strong'],
  ['accent', '--accent'],
] as const)('%s is the page’s %s, in both themes', (key, token) => {
  const { light, dark } = PALETTES;
  expect(css).toContain(`${token}: light-dark(${light[key]}, ${dark[key]});`);
});

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  it('shows marks at 3:1 and text at 4.5:1', () => {
    const marks = [palette.nation, palette.neutral, palette.accent];
    expect(marks.filter((mark) => contrast(mark, palette.surface) < 3)).toEqual([]);
    const text = [palette.ink, palette.inkMuted];
    expect(text.filter((colour) => contrast(colour, palette.surface) < 4.5)).toEqual([]);
  });
});

it('uses the page’s font', () => {
  const font = /--font:\s*([^;]+);/u.exec(css)?.[1]?.replaceAll(/\s+/gu, ' ');
  expect(CHART_FONT).toBe(font);
});

it('sets off my region and the nation, and no others', () => {
  const { accent, nation, neutral } = PALETTES.light;
  const colours = ['110000', '370000', '100000'].map((code) => regionColour(code, '370000', PALETTES.light));
  expect(colours).toEqual([neutral, accent, nation]);
});
