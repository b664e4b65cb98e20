/** What lies in an output folder, asked without following links. */
import { lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './words.ts';

/** Undefined where nothing is. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export const isPlainFile = (path: string): boolean => lookAt(path)?.isFile() ?? false;
export const isPlainFolder = (path: string): boolean => lookAt(path)?.isDirectory() ?? false;

/** Names in a folder; none where it is no folder. */
export const namesIn = (path: string): string[] => (isPlainFolder(path) ? readdirSync(path) : []);

export function makeFolderIn(parent: string, name: string): void {
  const path = join(parent, name);
  if (!isPlainFolder(path)) mkdirSync(path);
}

/** Whether a process of this number is alive, as far as this machine knows. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
