/** What a trained model of the extractor is to those who train and measure it. */
import type { Lesson } from './annotated.ts';

export type WeightFile = Readonly<Record<string, number>>;

export interface Model {
  /** As `--only` calls it. */
  readonly name: string;
  /** What the weights are for, as a line of a report goes on behind their number. */
  readonly purpose: string;
  /** File of the weights, from the project's root. */
  readonly file: string;
  /** Reads the lessons once; what comes back trains on those of them that it is told. */
  prepare(lessons: readonly Lesson[]): Promise<Trainer>;
}

type Trainer = (isIn: (lesson: Lesson) => boolean) => WeightFile;
