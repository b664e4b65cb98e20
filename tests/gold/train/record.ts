/** Runs the extractor and keeps, for each grant that it names, all names it had to choose among. */
import type { Name } from '../../../extract/fields/name/name-list.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import type * as InMemory from '../../../extract/in-memory.ts';
import type { Features } from '../../../extract/weigh/linear.ts';
import { tables } from '../../extract/support.ts';
import { rebuilt } from '../rebuilt.ts';
import type { Lesson } from './annotated.ts';

const CHOOSE = '/extract/fields/name/choose.ts';

/** One choice: the names with their features, and where its figure stands. */
export interface Recorded {
  readonly names: readonly Name[];
  readonly features: readonly Features[];
  readonly scope: string;
  readonly base: string;
  /** What the rules call it. */
  readonly ruled: string;
  readonly value: number;
  readonly start: number;
  readonly text: string;
}

const RECORDER = `
  import { nameFamilies, NameFeatures } from './features.ts';
  import { evidence } from '../reading.ts';
  import { numberingAll } from '/tests/gold/train/numbering.ts';
  export const records = [];
  const { numberOf, nameOf } = numberingAll();
  const families = nameFamilies(numberOf);
  export const choose = (names, setting, { of: { amount, sentence }, scope, base }) => {
    const { valueRange: [start] } = evidence(sentence.flow, [amount.start, amount.end], [amount.start, amount.end]);
    const made = new NameFeatures(setting, families);
    const features = names.map((name) => Array.from(new Set(made.of(name).flat()), (number) => [nameOf(number), 1]));
    records.push({ ruled: setting.rule, names, features, scope, base, value: amount.value, start, text: sentence.flow.text.slice(amount.start, amount.end) });
    return names[0] && { name: names[0], chance: 1 };
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
