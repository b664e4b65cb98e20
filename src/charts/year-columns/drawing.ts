/** Columns of years as the drawing of an exhibit. */
import type { ExhibitDrawing } from '../exhibit/exhibit.ts';
import type { YearColumns } from './data.ts';
import { YEAR_COLUMNS_HEIGHT, yearColumnsOption } from './option.ts';

export const yearColumnsDrawing = (years: YearColumns): ExhibitDrawing => ({
  option: (style) => yearColumnsOption(years, style),
  height: () => YEAR_COLUMNS_HEIGHT,
  isElastic: true,
});
