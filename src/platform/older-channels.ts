/**
 * Messages between tabs and threads where there is no BroadcastChannel (Safari before 15.4): within a tab from hand to hand, to
 * other tabs through localStorage, from a background thread through the page that started it.
 */
const KEY = 'policy-targets:channel';
/** A message of a background thread that is none of its own. */
const RELAYED = 'policy-targets-channel';
/** JSON has no word for it; ranges of keys that Dexie tells of begin with it. */
const LEAST = '\u0000-Infinity';

const open = new Set<Channel>();
const hasPage = typeof document !== 'undefined';

function deliver(name: string, data: unknown, from?: Channel): void {
  for (const channel of open) if (channel !== from && channel.name === name) channel.hear(data);
}

function tell(name: string, data: unknown): void {
  if (!hasPage) {
    Reflect.apply(postMessage, globalThis, [{ [RELAYED]: [name, data] }]);
    return;
  }
  try {
    // Another number each time: what is the same is no news.
    const words = [name, data, Math.random()];
    localStorage.setItem(
      KEY,
      JSON.stringify(words, (_, value: unknown) => (value === -Infinity ? LEAST : value)),
    );
  } catch {
    // No storage: other tabs see it when they are loaded again.
  }
}

/** Stands for BroadcastChannel, as far as the page and Dexie use it. */
export class Channel extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;

  constructor(readonly name: string) {
    super();
    open.add(this);
  }

  postMessage(data: unknown): void {
    setTimeout(() => deliver(this.name, data, this));
    tell(this.name, data);
  }

  close(): void {
    open.delete(this);
  }

  hear(data: unknown): void {
    const event = new MessageEvent('message', { data });
    this.dispatchEvent(event);
    this.onmessage?.(event);
  }
}

/** Passes on what a background thread says to other threads and tabs; to be called before anyone listens to it. */
export function relay(worker: Worker): void {
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const said: unknown = Reflect.get(Object(event.data), RELAYED);
    if (!Array.isArray(said)) return;
    event.stopImmediatePropagation();
    const [name, data]: readonly unknown[] = said;
    deliver(String(name), data);
    tell(String(name), data);
  });
}

if (hasPage)
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY || newValue === null) return;
    const [name, data]: readonly unknown[] = JSON.parse(newValue, (_, value: unknown) =>
      value === LEAST ? -Infinity : value,
    );
    deliver(String(name), data);
  });
