import { createContext, use, type Context } from 'react';

/** A context without a default, and the hook that reads it; outside of the app's frame the hook throws. */
export function held<T>(what: string): readonly [Context<T | undefined>, () => T] {
  const context = createContext<T | undefined>(undefined);
  const useHeld = (): T => {
    const value = use(context);
    if (value === undefined) throw new Error(`${what}: a screen is rendered outside the app's frame`);
    return value;
  };
  return [context, useHeld];
}
