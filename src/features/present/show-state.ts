/** What a show shows, and what each key does to it. */

export interface ShowState {
  /** The page, from 0, and the last one. */
  readonly at: number;
  readonly last: number;
  /** Digits of the page to go to. */
  readonly typed: string;
  /** The screen is covered, so that people look at the speaker. */
  readonly cover: 'black' | 'white' | null;
  readonly panel: 'evidence' | 'keys' | null;
}

function goTo(state: ShowState, page: number): ShowState {
  return { ...state, at: Math.max(0, Math.min(page, state.last)), typed: '', cover: null };
}

/** A covered screen is uncovered first. */
export function turned(state: ShowState, by: number): ShowState {
  return goTo(state, state.cover === null ? state.at + by : state.at);
}

export function withPanel(state: ShowState, panel: 'evidence' | 'keys'): ShowState {
  return { ...state, panel: state.panel === panel ? null : panel };
}

const covered =
  (cover: 'black' | 'white') =>
  (state: ShowState): ShowState => ({ ...state, typed: '', cover: state.cover === null ? cover : null });
const next = (state: ShowState): ShowState => turned(state, 1);
const back = (state: ShowState): ShowState => turned(state, -1);

const enter = (state: ShowState): ShowState =>
  state.typed === '' ? next(state) : goTo(state, Number(state.typed) - 1);
const backspace = (state: ShowState): ShowState =>
  state.typed === '' ? back(state) : { ...state, typed: state.typed.slice(0, -1) };

/** As in other programs; also the keys that remote controls send. */
const KEYS: ReadonlyMap<string, (state: ShowState) => ShowState> = new Map([
  ['ArrowRight', next],
  ['ArrowDown', next],
  ['PageDown', next],
  [' ', next],
  ['n', next],
  ['Enter', enter],
  ['ArrowLeft', back],
  ['ArrowUp', back],
  ['PageUp', back],
  ['p', back],
  ['Backspace', backspace],
  ['Home', (state) => goTo(state, 0)],
  ['End', (state) => goTo(state, state.last)],
  ['b', covered('black')],
  ['.', covered('black')],
  ['w', covered('white')],
  [',', covered('white')],
  ['e', (state) => withPanel(state, 'evidence')],
  ['?', (state) => withPanel(state, 'keys')],
  ['？', (state) => withPanel(state, 'keys')],
]);

/** Digits that no number of a page has more of. */
const MOST_DIGITS = 4;

/** Null: the key means nothing here. */
export function keyed(state: ShowState, key: string): ShowState | null {
  if (/^\d$/u.test(key)) return { ...state, typed: (state.typed + key).slice(-MOST_DIGITS), cover: null };
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key)?.(state) ?? null;
}
