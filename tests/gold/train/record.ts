/** Runs the extractor and keeps, for each figure that it names, all names it had to choose among. */
import type { Name } from '../../../extract/fields/name/name-list.ts';
import type { Asked } from '../../../extract/fields/name/phrase.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import type * as InMemory from '../../../extract/in-memory.ts';
import type { Features } from '../../../extract/weigh/linear.ts';
import { tables } from '../../extract/support.ts';
import { rebuilt } from '../rebuilt.ts';
import type { Lesson } from './annotated.ts';

const CHOOSE = '/extract/fields/name/choose.ts';

/** One choice: the names with their features, and where its figure stands. */
export interface Recorded {
  readonly kind: Asked['kind'];
  readonly names: readonly Name[];
  readonly features: readonly Features[];
  /** What is said behind the name whichever it is. */
  readonly behind: string;
  readonly value: number;
  readonly start: number;
  readonly text: string;
}

const RECORDER = `
  import { nameFamilies, NameFeatures } from './features.ts';
  import { likeliest } from './ranker.ts';
  import { settingOf } from './setting.ts';
  import { evidence } from '../reading.ts';
  import { numberingAll } from '/tests/gold/train/numbering.ts';
  export const records = [];
  const { numberOf, nameOf } = numberingAll();
  const families = Object.fromEntries(['support', 'target', 'observation'].map((kind) => [kind, nameFamilies(kind, numberOf)]));
  export const choose = (names, { asked, ownGrant, behind }) => {
    const { kind, c: { amount, sentence } } = asked;
    const { valueRange: [start] } = evidence(sentence.flow, [amount.start, amount.end], [amount.start, amount.end]);
    const setting = settingOf(asked, ownGrant);
    const made = new NameFeatures(setting, families[kind]);
    const features = names.map((name) => Array.from(new Set(made.of(name).flat()), (number) => [nameOf(number), 1]));
    records.push({ kind, names, features, behind, value: amount.value, start, text: sentence.flow.text.slice(amount.start, amount.end) });
    return likeliest(names, setting, kind);
  };`;

/** The choices of each document. */
export const record = async (all: readonly Lesson[]): Promise<readonly (readonly Recorded[])[]> =>
  rebuilt({ [CHOOSE]: RECORDER }, async (load) => {
    const { extract } = await load<typeof InMemory>('/extract/in-memory.ts');
    const { records } = await load<{ records: Recorded[] }>(CHOOSE);
    return all.map(({ source }) => {
      extract([source], tables, emptyRegister());
      return records.splice(0);
    });
  });
