/** A disk that stops at the nth change: what a kill or a power cut leaves, without killing anything. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const real = { ...fs };

class PowerCut extends Error {}

function replace(functions: object): void {
  Object.assign(fs, functions);
  syncBuiltinESMExports();
}

/** From now on nothing waits for the disk: these tests write thousands of times, and none turns the power off. */
export const neverSync = (): void => replace({ fsyncSync: () => undefined });

/** Puts other functions in the place of Node's own while `act` runs. */
function withDisk(changed: Partial<typeof fs>, act: () => void): void {
  const before = Object.fromEntries(
    Object.keys(changed).map((name) => [name, Reflect.get(fs, name) as unknown]),
  );
  replace(changed);
  try {
    act();
  } finally {
    replace(before);
  }
}

/**
 * Does `act`, which sees the disk stop for good after so many changes; the write that meets it is half done.
 * @returns whether it came to its end before
 */
export function withPowerCut(changes: number, act: () => void): boolean {
  let left = changes;
  const spend = (): void => {
    left -= 1;
    if (left < 0) throw new PowerCut('power cut');
  };
  const stopping =
    <A extends readonly unknown[], R>(change: (...args: A) => R) =>
    (...args: A): R => {
      spend();
      return change(...args);
    };
  let ended = false;
  withDisk(
    {
      renameSync: stopping(real.renameSync),
      unlinkSync: stopping(real.unlinkSync),
      fsyncSync: () => undefined,
      rmdirSync: stopping(real.rmdirSync),
      rmSync: stopping(real.rmSync),
      mkdirSync: stopping(real.mkdirSync),
      openSync: (path, flags, mode) => {
        if (flags === 'wx') spend();
        return real.openSync(path, flags, mode);
      },
      writeSync: halfWriting(spend),
    },
    () => {
      try {
        act();
        ended = left >= 0;
      } catch {
        ended = false;
      }
    },
  );
  return ended;
}

const halfWriting = (spend: () => void): typeof fs.writeSync =>
  ((file: number, bytes: Uint8Array, at: number, length: number): number => {
    try {
      spend();
    } catch (error) {
      real.writeSync(file, bytes, at, Math.floor(length / 2));
      throw error;
    }
    return real.writeSync(file, bytes, at, length);
  }) as typeof fs.writeSync;

/** A disk with room for so many bytes more, which takes what fits and refuses the rest, as disks do. */
export function withRoomFor(bytes: number, act: () => void): void {
  let left = bytes;
  withDisk(
    {
      writeSync: ((file: number, piece: Uint8Array, at: number, length: number): number => {
        if (left === 0) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        const fits = Math.min(left, length);
        left -= fits;
        return real.writeSync(file, piece, at, fits);
      }) as typeof fs.writeSync,
    },
    act,
  );
}
