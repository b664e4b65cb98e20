/** What is dear and seldom asked for: made at the first call, the same from then on. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** An object whose fields are each made when it is first asked for, and the same from then on. */
export function partsOf<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const fields = Object.entries<() => unknown>(makers).map(
    ([name, make]) => [name, { get: lazily(make), enumerable: true }] as const,
  );
  const parts: T = Object.create(Object.prototype, Object.fromEntries(fields));
  return parts;
}
