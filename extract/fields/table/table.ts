/** Tables whose cells are goals: rows of places, of tasks, or of indicators. Each kind knows its tables by their header. */
import type { ArticleFacts } from '../../document/facts.ts';
import type { ReadTable } from '../../interpret/sections.ts';
import type { TableFinding } from './finding.ts';
import { indicatorFindings } from './indicators.ts';
import { placeFindings } from './places.ts';
import { taskFindings } from './tasks.ts';

/** The goals of a table; none where no kind knows it. A row whose name cell is only a figure names nothing and is left. */
export function tableFindings(read: ReadTable, facts: ArticleFacts): TableFinding[] {
  const found = placeFindings(read, facts) ?? taskFindings(read, facts) ?? indicatorFindings(read, facts);
  return found.filter(({ indicator }) => indicator !== '');
}
