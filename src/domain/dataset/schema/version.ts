/** The version of the dataset's form. Raised when a field is renamed or changes its meaning; readers refuse a higher one. */
export const SCHEMA_VERSION = 1;
