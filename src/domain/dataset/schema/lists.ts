/** Lists of the schema that the page names before it has the validator. */

export const TARGET_KINDS = ['target', 'support', 'milestone'] as const;
export const RELATION_KINDS = [
  'in-step',
  'above',
  'below',
  'not-below',
  'rise',
  'fall',
  'stable',
  'reasonable',
] as const;
export const REGION_LEVELS = ['nation', 'province', 'city', 'district', 'zone', 'unknown'] as const;
export const COMPARATORS = ['=', '>=', '>', '<=', '<', '~'] as const;
