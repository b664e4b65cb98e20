/**
 * What each pattern of the extractor is worth: counts where it matches in annotated texts, then switches those that match
 * off one by one and compares all readings and fates. A pattern is an expression of a module, `/…/` or pattern`…`; it is
 * known by its module and its words, so that a table of them outlives moved lines.
 */
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { DocumentPart } from '../../../extract/part.ts';
import type * as Pipeline from '../../../extract/pipeline.ts';
import { ROOT, rebuilt } from '../rebuilt.ts';
import type { Lesson } from '../train/annotated.ts';

/** The folders whose patterns decide what is read; those of `read/` and `segment/` follow the form of files. */
const ROOMS = /\/extract\/(?:interpret|rows|structure|document|decide|cues|recognise)\//;

export interface PatternWorth {
  /** Module and words. */
  readonly id: string;
  /** In how many documents it matches. */
  readonly matches: number;
  /** The first document that is read otherwise without it; undefined where none is. */
  readonly shown: string | undefined;
}

/** How the modules that are read anew tell of their patterns. */
interface Switches {
  /** Patterns that were asked at all. */
  readonly asked: Set<string>;
  /** Patterns that matched since this was emptied. */
  readonly matched: Set<string>;
  off: string | undefined;
}

const SWITCHES = '__patternCensus';

/** Puts `__counted(id, …)` around the patterns of a module. */
const counting: Plugin = {
  name: 'count-patterns',
  enforce: 'post',
  transform(code, path) {
    if (!ROOMS.test(path)) return undefined;
    const found = patternsIn(this.parse(code));
    if (found.length === 0) return undefined;
    let changed = '';
    let end = 0;
    for (const { start, end: stop } of found) {
      const id = `${relative(ROOT, path)} ${code.slice(start, stop)}`;
      changed += `${code.slice(end, start)}__counted(${JSON.stringify(id)}, ${code.slice(start, stop)})`;
      end = stop;
    }
    return { code: `${COUNTED}${changed}${code.slice(end)}`, map: null };
  },
};

/** A pattern that counts its matches, and finds nothing while it is switched off. */
const COUNTED = `const __counted = (id, pattern) => {
  const switches = globalThis.${SWITCHES};
  switches.asked.add(id);
  const own = new RegExp(pattern.source, pattern.flags);
  const exec = own.exec;
  own.exec = (text) => {
    if (switches.off === id) { own.lastIndex = 0; return null; }
    const match = exec.call(own, text);
    if (match) switches.matched.add(id);
    return match;
  };
  return own;
};\n`;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: unknown;
  readonly tag?: { readonly name?: string };
}

/** Outermost patterns of a program, in their order. */
function patternsIn(program: unknown): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (isNode(value)) {
      if (isPattern(value)) found.push(value);
      else for (const child of Object.values(value)) visit(child);
    }
  };
  visit(program);
  return found.sort((a, b) => a.start - b.start);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const isPattern = ({ type, regex, tag }: Node): boolean =>
  (type === 'Literal' && regex !== undefined) || (type === 'TaggedTemplateExpression' && tag?.name === 'pattern');

/** What is compared: all that was read, and why the rest was not. */
const told = ({ statements, numbers, record }: DocumentPart): string => JSON.stringify([statements, numbers, record.articles]);

/** @param each called for each pattern when its worth is known */
export async function patternWorths(lessons: readonly Lesson[], each: (worth: PatternWorth) => void): Promise<void> {
  const switches: Switches = { asked: new Set(), matched: new Set(), off: undefined };
  Object.assign(globalThis, { [SWITCHES]: switches });
  await rebuilt(
    {},
    async (load) => {
      const { DOCUMENT } = await load<typeof Pipeline>('/extract/pipeline.ts');
      const read = ({ source }: Lesson): string => told(DOCUMENT.run({ source }));
      // What a module keeps of earlier texts is there before anything is compared.
      for (const lesson of lessons) read(lesson);
      const before = lessons.map((lesson) => {
        switches.matched.clear();
        return { lesson, told: read(lesson), matched: new Set(switches.matched) };
      });
      for (const id of switches.asked) {
        const matching = before.filter(({ matched }) => matched.has(id));
        switches.off = id;
        const shown = matching.find(({ lesson, told: was }) => read(lesson) !== was)?.lesson;
        switches.off = undefined;
        each({ id, matches: matching.length, shown: shown && `${shown.set}/${shown.name}` });
      }
    },
    [counting],
  );
}
