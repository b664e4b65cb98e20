/** What the first visit loads, and in which order it is asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin, type Rollup } from 'vite';

/** What the page starts with: the program, and one of two screens, which most links lead to. */
const ENTRIES = {
  program: 'src/app/main.tsx',
  overview: 'src/features/overview/OverviewScreen.tsx',
  list: 'src/features/targets/TargetsScreen.tsx',
} as const;
type Entry = keyof typeof ENTRIES;
const NAMES: readonly Entry[] = ['program', 'overview', 'list'];
const BEFORE_PAINT = /[ \t]*<script[^>]*src="\.\/before-paint\.js"[^>]*><\/script>\n/u;

/** Layers that know no screen: parts that draw nothing, as the store of the notes, load no more than this of the first visit. */
const GROUND = /src\/(?:domain|i18n|storage|url)\//u;

/** A file of the built page and which modules it takes, its modules' own imports included. */
interface FileGroup {
  readonly name: string;
  readonly priority: number;
  readonly test: (id: string) => boolean;
}

/** What the first visit needs before it can be read. */
export interface FirstModules {
  readonly plugin: Plugin;
  readonly groups: FileGroup[];
}

/**
 * Few files, where the bundler would make one for each set of later parts that shares some of them: libraries, which change
 * seldom, the ground, what of it only the list needs (its search), what is drawn on any screen, and what only the overview
 * needs or the list draws.
 */
export function firstModules(): FirstModules {
  const neededBy = new Map<string, Set<Entry>>();
  const plugin: Plugin = {
    name: 'policy-targets-first-modules',
    buildEnd() {
      for (const entry of NAMES) {
        const queue = new Set([...this.getModuleIds()].filter((id) => id.endsWith(ENTRIES[entry])));
        for (const id of queue) {
          neededBy.set(id, (neededBy.get(id) ?? new Set()).add(entry));
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) queue.add(imported);
        }
      }
    },
  };
  const isFirst = (id: string): boolean => {
    const entries = neededBy.get(id);
    if (entries === undefined) return false;
    // A style that is asked for by a screen comes after it.
    return entries.has('program') || entries.size > 1 || id.endsWith('.css');
  };
  const isGround = (id: string): boolean => neededBy.has(id) && GROUND.test(id);
  const isOnly = (entry: Entry, id: string): boolean => {
    const entries = neededBy.get(id);
    return entries?.size === 1 && entries.has(entry);
  };
  const groups = [
    { name: 'libraries', priority: 5, test: (id: string) => isFirst(id) && id.includes('/node_modules/') },
    {
      name: 'ground',
      priority: 4,
      test: (id: string) => isGround(id) && !isOnly('list', id) && !isOnly('overview', id),
    },
    { name: 'list-ground', priority: 3, test: (id: string) => isGround(id) && isOnly('list', id) },
    { name: 'first', priority: 2, test: isFirst },
    ...(['overview', 'list'] as const).map((name) => ({
      name,
      priority: 1,
      test: (id: string) => neededBy.get(id)?.has(name) ?? false,
    })),
  ];
  return { plugin, groups };
}

/** Parts that are asked for before the program imports them, and the attribute that says where they are. */
const ASKED_AHEAD: readonly (readonly [file: string, attribute: string])[] = [
  ['src/i18n/zh-CN/zh-first.ts', 'data-words-zh-cn'],
  ['src/i18n/en/en-first.ts', 'data-words-en'],
  [ENTRIES.overview, 'data-overview'],
  [ENTRIES.list, 'data-list'],
  ['src/domain/search/query.ts', 'data-list-ground'],
  ['src/charts/view/runtime.ts', 'data-charts'],
];

/** Their names carry a hash. */
function whereTheyAre(bundle: Rollup.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  return ASKED_AHEAD.map(([file, attribute]) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(file)));
    if (chunk === undefined) throw new Error(`no file of the build has ${file}`);
    return `${attribute}="./${chunk.fileName}"`;
  });
}

/**
 * A file that begins so V8 compiles whole while it arrives, beside the page’s thread, instead of function by function when
 * each is first called (explicit compile hints, Chromium 136); to others it is a comment.
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad\n';
const FIRST_FILES = /^(?:libraries|ground|list-ground|first|overview|list|(?:zh|en)-first)$/u;

/**
 * Puts the script that the page waits for behind all that is fetched besides: a browser that has met a content policy
 * looks no further ahead than such a script. It is asked for first, since what it asks for comes last.
 */
export function firstRequests(): Plugin {
  return {
    name: 'policy-targets-first-requests',
    enforce: 'post',
    generateBundle: {
      // Behind all that writes into the head of a file.
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk' && FIRST_FILES.test(output.name))
            output.code = COMPILED_AHEAD + output.code;
      },
    },
    writeBundle({ dir = '' }) {
      // It is waited for, so it is made small; with quotes that a browser below the oldest knows, which it tells so.
      const path = join(dir, 'before-paint.js');
      const { code } = minifySync(path, readFileSync(path, 'utf8'), { compress: { target: 'es2015' } });
      writeFileSync(path, code.replaceAll(/`((?:[^`'$\\]|\\.)*)`/gu, "'$1'"));
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const [script = ''] = BEFORE_PAINT.exec(html) ?? [];
        const rest = html.replace(script, '');
        const told = script.replace('src=', () => [...whereTheyAre(bundle), 'src='].join(' '));
        return rest
          .replace(/(?=[ \t]*<script)/u, '    <link rel="preload" as="script" href="./before-paint.js" />\n')
          .replace(/[ \t]*<link rel="manifest"|<\/head>/u, (tag) => `${told}${tag}`);
      },
    },
  };
}
