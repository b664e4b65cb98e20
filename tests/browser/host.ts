/** A host of its own, under a sub-path, which may go away, lack files and get another build of the page. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DatasetFiles } from '../../src/build/dataset-files.ts';
import { writeWorker } from '../../src/build/offline.ts';
import { serveFolder } from './static-server.ts';

const DIST = join(import.meta.dirname, '../../dist');

export interface Host {
  readonly url: string;
  /** Ends every connection: from here on the page is offline. */
  readonly goOffline: () => Promise<void>;
  /** At the same address. */
  readonly comeBack: () => Promise<void>;
  /** From now on it has the build as it is, but for files that it lacks. */
  readonly serveBuilt: (isLacking?: (path: string) => boolean) => void;
  /** From now on it has another build (`makeOther`). */
  readonly serveOther: (build: string, most?: number) => Promise<void>;
  /** From now on it has another dataset (`datasetFiles`). */
  readonly serveData: (data: DatasetFiles) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** The files of the build as its service worker names them, and those that it keeps at once. */
export function builtFiles(): { readonly all: readonly string[]; readonly first: readonly string[] } {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const named = worker.matchAll(/\[`(?<path>[^`]+)`,`[\w+/]{43}=`\]/gu);
  const all = [...named].map(({ groups }) => groups?.['path'] ?? '');
  const count = /\.slice\(0,(?<count>\d+)\)/u.exec(worker)?.groups?.['count'];
  return { all, first: all.slice(0, Number(count)) };
}

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** Every file that is named by its content gets another name, the page, a heading and all sentences another content. */
async function makeOther(folder: string, build: string, most?: number): Promise<void> {
  const { first } = builtFiles();
  const assets = join(folder, 'assets');
  const data = first.find((path) => path.includes('/data/index-'))?.split('/')[0] ?? '';
  const names = new Set(readdirSync(assets));
  const renamed = (text: string): string =>
    text
      .replaceAll(/[\w.-]+-[\w-]{8}(?=(\.\w+))/gu, (stem, end: string) =>
        names.has(stem + end) ? stem + build : stem,
      )
      .replaceAll(`${data}/`, `${data}${build}/`);
  for (const name of names) {
    renameSync(join(assets, name), join(assets, renamed(name)));
    edit(join(assets, renamed(name)), (text) =>
      renamed(text).replaceAll('现在的数据', `现在的数据（${build}）`),
    );
  }
  renameSync(join(folder, data), join(folder, data + build));
  const records = join(folder, data + build, 'data/records');
  for (const name of readdirSync(records))
    edit(join(records, name), (text) => text.replaceAll('"quote":"', `"quote":"（${build}）`));
  edit(join(folder, 'index.html'), (html) => renamed(html).replace('<html', `<html data-build="${build}"`));
  const isFirst = new Set(first.map((path) => renamed(path.replace(/\?.*/u, ''))));
  const paint = first.find((path) => path.startsWith('before-paint')) ?? '';
  const nameOf = (path: string): string => (path === 'before-paint.js' ? paint : path);
  await writeWorker(folder, (path) => isFirst.has(path), ['chrome98'], nameOf, most);
}

/** In the folder and under the name that the page knows. */
async function putData(folder: string, { indexPath, files }: DatasetFiles): Promise<void> {
  const { first } = builtFiles();
  const index = first.find((path) => path.includes('/data/index-')) ?? '';
  const data = join(folder, index.split('/')[0] ?? '');
  rmSync(data, { recursive: true });
  for (const [path, text] of files) {
    const file = path === indexPath ? join(folder, index) : join(data, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text());
  }
  const paint = first.find((path) => path.startsWith('before-paint')) ?? '';
  const nameOf = (path: string): string => (path === 'before-paint.js' ? paint : path);
  await writeWorker(folder, (path) => first.includes(nameOf(path)), ['chrome98'], nameOf);
}

export async function openHost(): Promise<Host> {
  const folders: string[] = [];
  let served = DIST;
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-targets-'));
    folders.push(folder);
    cpSync(DIST, folder, { recursive: true });
    return folder;
  };
  const open = (port: number) => serveFolder(() => served, '/deep/er/', port);
  let server = await open(0);
  const { port } = server;
  return {
    url: `http://localhost:${port}/deep/er/`,
    goOffline: () => server.close(),
    comeBack: async () => {
      server = await open(port);
    },
    serveBuilt: (isLacking) => {
      served = DIST;
      if (isLacking === undefined) return;
      served = copy();
      for (const path of builtFiles().all.filter(isLacking)) rmSync(join(served, path.replace(/\?.*/u, '')));
    },
    serveOther: async (build, most) => {
      const folder = copy();
      await makeOther(folder, build, most);
      served = folder;
    },
    serveData: async (data) => {
      const folder = copy();
      await putData(folder, data);
      served = folder;
    },
    clear: async () => {
      await server.close().catch(() => {});
      for (const folder of folders) rmSync(folder, { recursive: true });
    },
  };
}
