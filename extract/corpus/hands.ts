/** Who does the work on the documents: this thread alone, or several. */
import {
  read,
  write,
  type Input,
  type ReadOutcome,
  type TaskEffects,
  type WrittenDocument,
  type Writing,
} from './tasks.ts';

/** Outcomes come in any order, each with the index of what it is the outcome of. */
export interface Hands {
  read(inputs: readonly Input[], onRead: (index: number, outcome: ReadOutcome) => void): Promise<void>;
  write(
    writings: readonly Writing[],
    onWritten: (index: number, written: WrittenDocument) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Does one document after the other, in the thread that asks. */
export const ownHands = (effects: TaskEffects): Hands => ({
  async read(inputs, onRead) {
    for (const [index, input] of inputs.entries()) onRead(index, await read(input, effects));
  },
  write(writings, onWritten) {
    writings.forEach((writing, index) => onWritten(index, write(writing, effects)));
    return Promise.resolve();
  },
  close: () => Promise.resolve(),
});
