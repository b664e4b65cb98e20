/** The review's keys. They hold while the focus is among the records, never while one types. */
export const KEYS = {
  accept: 'a',
  reject: 'x',
  next: 'j',
  previous: 'k',
  edit: 'e',
  split: 's',
  undo: 'u',
  add: 'n',
  asNew: '1',
  asMention: '2',
  asUpdate: '3',
} as const;
export type ReviewCommand = keyof typeof KEYS;

const BY_KEY: ReadonlyMap<string, ReviewCommand> = new Map(
  Object.entries({ ...KEYS }).flatMap(([command, key]) =>
    isCommand(command) ? [[key, command] as const] : [],
  ),
);
const ARROWS: ReadonlyMap<string, ReviewCommand> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);

function isCommand(name: string): name is ReviewCommand {
  return Object.hasOwn(KEYS, name);
}

const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly target: EventTarget | null;
}

/** Null where the key is not ours. */
export function commandOf({ key, altKey, ctrlKey, metaKey, target }: Pressed): ReviewCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (target instanceof Element && target.closest(TYPING) !== null) return null;
  // Among radio buttons the arrows choose.
  if (target instanceof HTMLInputElement && ARROWS.has(key)) return null;
  return ARROWS.get(key) ?? BY_KEY.get(key.toLowerCase()) ?? null;
}
