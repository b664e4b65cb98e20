/** The hash as the state of the view: `#/targets?region=330000&t=t-0123456789`. No window here. */
import { codec, type UrlProblem } from './codec.ts';
import { day, nullable, oneOf, place, text, version } from './param.ts';
import { DEFAULT_SCREEN, isScreenId, SCREENS, type ScreenId, type ScreenParams } from './screens.ts';

export type { UrlProblem } from './codec.ts';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What every screen has. */
export interface CommonParams {
  /** The commitment whose panel is open. */
  readonly t: string | null;
  /** The as-of date; null: today. */
  readonly asof: string | null;
  /** Null: the remembered language. */
  readonly lang: Language | null;
  /** Code of the reader's own region; null: the remembered one. */
  readonly mine: string | null;
  /** Version of the dataset on which the link was made; null: it does not say. */
  readonly v: string | null;
}

const common = codec<CommonParams>(
  { t: null, asof: null, lang: null, mine: null, v: null },
  {
    t: nullable(text),
    asof: nullable(day),
    lang: nullable(oneOf(LANGUAGES)),
    mine: nullable(place),
    v: nullable(version),
  },
);

export type ViewState<S extends ScreenId = ScreenId> = {
  [P in S]: { readonly screen: P; readonly params: ScreenParams[P]; readonly common: CommonParams };
}[S];

export interface ParsedView {
  readonly state: ViewState;
  readonly problems: readonly UrlProblem[];
}

function splitHash(hash: string): { path: string; given: Map<string, string> } {
  const body = hash.replace(/^#?\/?/, '');
  const mark = body.indexOf('?');
  const path = mark < 0 ? body : body.slice(0, mark);
  return { path, given: new Map(new URLSearchParams(mark < 0 ? '' : body.slice(mark + 1))) };
}

function parseScreen(screen: ScreenId, given: ReadonlyMap<string, string>): ParsedView {
  const own = SCREENS[screen].parse(given);
  const shared = common.parse(given);
  const unknown = [...given]
    .filter(([name]) => !SCREENS[screen].knows(name) && !common.knows(name))
    .map(([name, value]): UrlProblem => ({ name, value, reason: 'unknown-parameter' }));
  return {
    state: viewState(screen, own.value, shared.value),
    problems: [...own.problems, ...shared.problems, ...unknown],
  };
}

export function viewState<S extends ScreenId>(
  screen: S,
  params: ScreenParams[S],
  common: CommonParams,
): ViewState<S> {
  return { screen, params, common };
}

export function parseView(hash: string): ParsedView {
  const { path, given } = splitHash(hash);
  if (isScreenId(path)) return parseScreen(path, given);
  if (path === '') return parseScreen(DEFAULT_SCREEN, given);
  // Only the unknown screen is reported: its parameters cannot be judged. What all screens share still holds.
  const state = viewState(DEFAULT_SCREEN, SCREENS[DEFAULT_SCREEN].defaults, common.parse(given).value);
  return { state, problems: [{ name: 'screen', value: path, reason: 'unknown-screen' }] };
}

export function formatView<S extends ScreenId>(state: ViewState<S>): string {
  const own = SCREENS[state.screen].format(state.params);
  const query = new URLSearchParams(
    [...own, ...common.format(state.common)].map(([k, v]) => [k, v]),
  ).toString();
  return query === '' ? `#/${state.screen}` : `#/${state.screen}?${query}`;
}

/** A screen in its default state but for `params`, keeping what all screens share but the opened commitment, which is `t`. */
export function screenView<S extends ScreenId>(
  screen: S,
  shared: CommonParams,
  params: Partial<ScreenParams[S]> = {},
  t: string | null = null,
): ViewState<S> {
  return viewState(screen, { ...SCREENS[screen].defaults, ...params }, { ...shared, t });
}
