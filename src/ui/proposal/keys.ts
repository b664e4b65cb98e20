/** The keys of lists of proposals. They hold while the focus is among the proposals, never while one types. */
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
export type Command = keyof typeof KEYS;

const isCommand = (name: string): name is Command => Object.hasOwn(KEYS, name);

const BY_KEY: ReadonlyMap<string, Command> = new Map([
  ...Object.entries(KEYS).flatMap(([command, key]) => (isCommand(command) ? [[key, command] as const] : [])),
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);

const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly target: EventTarget | null;
}

/** Null where the key is not ours. */
export function commandOf({ key, altKey, ctrlKey, metaKey, target }: Pressed): Command | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (target instanceof Element && target.closest(TYPING) !== null) return null;
  // Among radio buttons the arrows choose.
  if (target instanceof HTMLInputElement && key.startsWith('Arrow')) return null;
  return BY_KEY.get(key) ?? BY_KEY.get(key.toLowerCase()) ?? null;
}
