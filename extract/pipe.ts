/** Stages in order, as data: their names can be printed, and they run as one function. */

/** One step of the extractor. */
export interface Stage<Given, Made> {
  readonly name: string;
  /** What it makes of what, in a few words. */
  readonly says: string;
  readonly run: (given: Given) => Made;
}

export type StageName = Pick<Stage<never, unknown>, 'name' | 'says'>;

/** Each stage is given what the one before it has made. */
export interface Pipe<Given, Made> {
  readonly stages: readonly StageName[];
  readonly run: (given: Given) => Made;
  /** This pipe with one stage more. */
  readonly to: <Next>(stage: Stage<Made, Next>) => Pipe<Given, Next>;
}

export const pipe = <Given, Made>({ run, ...named }: Stage<Given, Made>): Pipe<Given, Made> =>
  piped([named], run);

const piped = <Given, Made>(
  stages: readonly StageName[],
  run: (given: Given) => Made,
): Pipe<Given, Made> => ({
  stages,
  run,
  to: ({ run: next, ...named }) => piped([...stages, named], (given) => next(run(given))),
});
