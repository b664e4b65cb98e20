/**
 * Messages with typed parameters: `{n}` is replaced, `{n|one|many}` chooses by number. The Chinese text is the source of
 * the keys and of the parameters; any other language must have all of them, by type.
 */
export type Values = Readonly<Record<string, string | number>>;

type Name<S extends string> = S extends `${infer N}|${string}` ? N : S;

/** Names of the parameters in a message. */
type ParamNames<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? Name<P> | ParamNames<Rest>
  : never;

export type ParamsOf<S extends string> = [ParamNames<S>] extends [never]
  ? []
  : [values: Readonly<Record<ParamNames<S>, string | number>>];

export function fill(message: string, values: Values = {}): string {
  return message.replace(
    /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/gu,
    (whole, name: string, one?: string, many?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return String(value);
      // A count may be formatted already.
      return String(value) === '1' ? one : many;
    },
  );
}
