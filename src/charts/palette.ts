/**
 * Colours and type of the charts, per theme, as data: a chart builder knows no DOM, so it cannot read the page's tokens.
 * A test holds the shared ones equal to styles/tokens.css and the marks at 3:1 against the surface.
 */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly accent: string;
  /** For what nobody knows yet: passed without a recorded result. */
  readonly neutral: string;
  /** The nation, which is the frame of reference and no region among others. */
  readonly nation: string;
}

/** Keep equal to --font and the sizes of styles/tokens.css. */
export const CHART_FONT =
  "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";
export const SIZE = { small: 12, body: 14 } as const;

export const PALETTES: { readonly [T in 'light' | 'dark']: Palette } = {
  light: {
    surface: '#ffffff',
    ink: '#1a1f24',
    inkMuted: '#57616b',
    line: '#dde1e5',
    lineStrong: '#8a949e',
    accent: '#0b5394',
    neutral: '#8a949e',
    nation: '#333b42',
  },
  dark: {
    surface: '#191d21',
    ink: '#e3e7ea',
    inkMuted: '#9da8b2',
    line: '#2d343a',
    lineStrong: '#68737d',
    accent: '#82b8ec',
    neutral: '#7f8b96',
    nation: '#c4cad0',
  },
};

/** What every option builder is given beside its data. */
export interface ChartStyle {
  readonly palette: Palette;
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  /** False under reduced motion and in exports. */
  readonly animate: boolean;
}

/** No change of data moves for longer than this. */
export const ANIMATION_MS = 200;
