/**
 * The trained models that read. Whoever adds one lists it here, and it is trained and left out with the others; what tells
 * how far a record can be trusted (confidence.ts) is trained on what these read of documents left out.
 */
import { factsModel } from './facts.ts';
import { fateModel } from './fate.ts';
import type { Model } from './model.ts';
import { namesModel } from './names.ts';
import { supportModel } from './support.ts';

export const READING_MODELS: readonly Model[] = [factsModel, fateModel, supportModel, namesModel];
