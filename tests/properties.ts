// Setup of all unit tests: properties try the same cases each time, so that a run fails only for a change.
// `PROPERTIES=random` looks for new ones; fast-check prints the seed and the smallest case.
import fc from 'fast-check';

const wish = process.env['PROPERTIES'];
fc.configureGlobal(wish === 'random' ? {} : { seed: Number(wish ?? 20_261_123) });
