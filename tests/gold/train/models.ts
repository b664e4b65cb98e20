/** All trained models of the extractor. Whoever adds one lists it here, and it is trained and left out with the others. */
import { fateModel } from './fate.ts';
import type { Model } from './model.ts';
import { namesModel } from './names.ts';
import { supportModel } from './support.ts';

export const MODELS: readonly Model[] = [fateModel, supportModel, namesModel];
