/**
 * The licences of the packages that travel in the page: most ask that they go wherever a copy goes. The bundler knows which
 * packages are in it, those of background threads too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** A file of the page, beside it or inside it. */
export const LICENCES_FILE = 'licences.txt';

const FOLDER = /^\0?(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/?]+)/u;
const IS_LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** @returns `text`: known when the bundle is made; to be asked behind that. */
export function licences(): { readonly page: Plugin; readonly worker: Plugin; readonly text: () => string } {
  const folders = new Set<string>();
  const collect = (bundle: Rollup.OutputBundle): void => {
    for (const file of Object.values(bundle))
      for (const id of file.type === 'chunk' ? file.moduleIds : []) {
        const folder = FOLDER.exec(id)?.groups?.['folder'];
        if (folder !== undefined) folders.add(folder);
      }
  };
  const text = (): string => textOf([...folders]);
  return {
    text,
    worker: {
      name: 'policy-targets-licences-of-workers',
      generateBundle: (_, bundle) => collect(bundle),
    },
    page: {
      name: 'policy-targets-licences',
      generateBundle(_, bundle) {
        collect(bundle);
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: text() });
      },
    },
  };
}

/** Packages of one wording under one heading, in the order of their names. */
function textOf(folders: readonly string[]): string {
  const ofWording = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, license }: Package = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const wording = readdirSync(folder)
      .filter((file) => IS_LICENCE.test(file))
      .toSorted()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim())
      .join('\n\n');
    const names = ofWording.get(wording) ?? [];
    ofWording.set(wording, [...names, `${name} ${version}${license === undefined ? '' : ` (${license})`}`]);
  }
  return [...ofWording]
    .map(([wording, names]) => ({ names: names.toSorted().join('\n'), wording }))
    .toSorted((a, b) => (a.names < b.names ? -1 : 1))
    .map(({ names, wording }) => `${names}\n\n${wording}`.trim())
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
