/** What the first visit loads, and in which order it is asked for. */
import type { Plugin, Rollup } from 'vite';

const ENTRY = 'src/app/main.tsx';
const BEFORE_PAINT = /[ \t]*<script[^>]*src="\.\/before-paint\.js"[^>]*><\/script>\n/u;

/** Layers that know no screen: parts that draw nothing, as the store of the notes, load no more than this of the first visit. */
const GROUND = /src\/(?:domain|i18n|storage|url)\//u;

/** A file of the built page and which modules it takes, its modules' own imports included. */
interface FileGroup {
  readonly name: string;
  readonly priority: number;
  readonly test: (id: string) => boolean;
}

/** What the entry needs before it can run. */
export interface FirstModules {
  readonly plugin: Plugin;
  readonly groups: FileGroup[];
}

/**
 * Three files, where the bundler would make one for each set of later parts that shares some of them: libraries, which change
 * seldom, the ground, and what is drawn.
 */
export function firstModules(): FirstModules {
  const first = new Set<string>();
  const plugin: Plugin = {
    name: 'policy-targets-first-modules',
    buildEnd() {
      const queue = [...this.getModuleIds()].filter((id) => id.endsWith(ENTRY));
      for (const id of queue) {
        if (first.has(id)) continue;
        first.add(id);
        queue.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
  const groups = [
    { name: 'libraries', priority: 3, test: (id: string) => first.has(id) && id.includes('/node_modules/') },
    { name: 'ground', priority: 2, test: (id: string) => first.has(id) && GROUND.test(id) },
    { name: 'first', priority: 1, test: (id: string) => first.has(id) },
  ];
  return { plugin, groups };
}

/** Parts that are asked for before the program imports them, and the attribute that says where they are. */
const ASKED_AHEAD: readonly (readonly [file: string, attribute: string])[] = [
  ['src/i18n/zh-CN/index.ts', 'data-words-zh-cn'],
  ['src/i18n/en/index.ts', 'data-words-en'],
  ['src/charts/view/runtime.ts', 'data-charts'],
];

/** Their names carry a hash. */
function whereTheyAre(bundle: Rollup.OutputBundle): string[] {
  return Object.values(bundle).flatMap((output) => {
    const facade = output.type === 'chunk' ? output.facadeModuleId : undefined;
    const attribute = ASKED_AHEAD.find(([file]) => facade?.endsWith(file))?.[1];
    return attribute === undefined ? [] : `${attribute}="./${output.fileName}"`;
  });
}

/**
 * Puts the script that the page waits for behind all that is fetched besides: a browser that has met a content policy
 * looks no further ahead than such a script.
 */
export function firstRequests(): Plugin {
  return {
    name: 'policy-targets-first-requests',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const [script = ''] = BEFORE_PAINT.exec(html) ?? [];
        const rest = html.replace(script, '');
        const told = script.replace('src=', () => [...whereTheyAre(bundle), 'src='].join(' '));
        return rest.replace(/[ \t]*<link rel="manifest"|<\/head>/u, (tag) => `${told}${tag}`);
      },
    },
  };
}
