/**
 * Two plugins of Stryker. `sample`, a checker, takes each nth change of a run, numbered by file and place, and leaves out
 * the rest. `vitest-by-test`, Vitest's runner, forgets that a change was met while tests were collected if a test meets it
 * too: Stryker would start every test anew for it.
 */
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

const every = Number(process.env.MUTATION_EVERY);
const vitest = vitestPlugins.find(({ name }) => name === 'vitest');

const answerFor = ({ id }) =>
  Number(id) % every === 0 ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' };

function runnerByTest(injector) {
  const runner = vitest.factory(injector);
  const dryRun = runner.dryRun.bind(runner);
  runner.dryRun = async (options) => {
    const result = await dryRun(options);
    const { static: collected = {}, perTest = {} } = result.mutantCoverage ?? {};
    for (const met of Object.values(perTest)) for (const id of Object.keys(met)) delete collected[id];
    return result;
  };
  return runner;
}
runnerByTest.inject = vitest.factory.inject;

export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    value: {
      init: async () => undefined,
      check: async (changes) => Object.fromEntries(changes.map((change) => [change.id, answerFor(change)])),
    },
  },
  { kind: 'TestRunner', name: 'vitest-by-test', factory: runnerByTest },
];
