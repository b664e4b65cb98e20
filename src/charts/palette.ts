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
  /** Okabe–Ito, the light ones darkened until they can be seen on paper. */
  readonly categories: readonly string[];
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
    categories: ['#0072b2', '#b97900', '#00875f', '#b8588f', '#6f5aa8', '#c75300', '#857a00', '#3a8fc0'],
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
    categories: ['#4ea3d8', '#e69f00', '#2fbf94', '#d996bb', '#a996dd', '#ef7f33', '#cfc43a', '#8fd0f5'],
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
