/** A group of parameters with their defaults: from the query's pairs to an object and back. */
import type { InvalidReason, Param } from './param.ts';

/** Something in the address that was not understood and is left aside. */
export interface UrlProblem {
  readonly name: string;
  readonly value: string;
  readonly reason: InvalidReason;
}

export interface Codec<T> {
  readonly defaults: T;
  readonly knows: (name: string) => boolean;
  readonly parse: (given: ReadonlyMap<string, string>) => {
    readonly value: T;
    readonly problems: readonly UrlProblem[];
  };
  /** The pairs that differ from the defaults. */
  readonly format: (value: T) => readonly (readonly [string, string])[];
}

type Table<T> = { readonly [K in keyof T]: Param<T[K]> };

export function codec<T extends object>(defaults: T, table: Table<T>): Codec<T> {
  return {
    defaults,
    knows: (name) => Object.hasOwn(table, name),
    parse(given) {
      const value = { ...defaults };
      const problems: UrlProblem[] = [];
      for (const name in table) {
        const raw = given.get(name);
        if (raw === undefined) continue;
        const parsed = table[name].parse(raw);
        if (parsed.kind === 'valid') value[name] = parsed.value;
        else problems.push({ name, value: raw, reason: parsed.reason });
      }
      return { value, problems };
    },
    format(value) {
      const pairs: [string, string][] = [];
      for (const name in table) {
        const written = table[name].format(value[name]);
        if (written !== table[name].format(defaults[name])) pairs.push([name, written]);
      }
      return pairs;
    },
  };
}
