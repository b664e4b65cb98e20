/** What features of a fact weigh: trained on whole documents left out (`npm run train`), `fact|feature` in weights.json. */
import file from './weights.json' with { type: 'json' };

export type FactModel = 'kind' | 'period' | 'place';

const WEIGHTS = new Map(Object.entries(file as Readonly<Record<string, number>>));

/** 0 for a feature that nobody has weighed. */
export const weightOf = (fact: FactModel, feature: string): number => WEIGHTS.get(`${fact}|${feature}`) ?? 0;
