/**
 * The runtime schema of the dataset: the one definition of what a document, an article, a target, a ledger entry and
 * an id register are. Types are inferred from it; `data/schema.json` is generated from it. The meaning of the fields
 * is the project's data dictionary: everything a chart or an export says about a commitment comes from here.
 */
export * from './schema/article.ts';
export * from './schema/curation.ts';
export * from './schema/dataset.ts';
export * from './schema/document.ts';
export * from './schema/facts.ts';
export * from './schema/figure.ts';
export * from './schema/ids.ts';
export * from './schema/ledger.ts';
export * from './schema/mention.ts';
export * from './schema/observation.ts';
export * from './schema/place-and-time.ts';
export * from './schema/target.ts';
export * from './schema/version.ts';
