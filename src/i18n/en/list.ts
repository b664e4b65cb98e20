/** A person's own list of targets. */
import type { list as zh } from '../zh-CN/list.ts';

export const list = {
  'list.title': 'Import a list of targets',
  'list.hint':
    'Your own table (CSV, or the first sheet of an XLSX; titles above its headings are passed over): choose the columns, read the preview, import. The columns are remembered. What has no sentence is marked “no sentence”.',
  'list.choose': 'Choose a list (CSV, XLSX)',
  'list.field.indicator': 'Indicator',
  'list.field.region': 'Region',
  'list.field.comparator': 'Bound (≥, ≤)',
  'list.field.value': 'Target',
  'list.field.valueMax': 'Upper end',
  'list.field.unit': 'Unit',
  'list.field.deadline': 'Deadline',
  'list.field.scope': 'Scope',
  'list.field.source': 'Source document',
  'list.field.quote': 'Sentence',
  'list.field.baseline': 'Baseline',
  'list.field.baselineYear': 'Year of the baseline',
  'list.field.deadlineBasis': 'Basis of the deadline',
  'list.unitOfHead': 'unit of the head',
  'list.yearOfHead': 'year of the head',
  'list.everywhere': 'Where no region is given, it is',
  'list.placing': 'Looking up the regions…',
  'list.problem.indicator': 'no indicator',
  'list.problem.region': 'no such region: “{cell}”',
  'list.problem.value': '“{cell}” is no number',
  'list.problem.unit-twice': 'the unit’s column and the unit in the value differ: “{cell}”',
  'list.problem.unit-table':
    'the table says “{cell}”, and it is not clear which holds here; write the unit behind the value',
  'list.problem.deadline': '“{cell}” is no date',
  'list.problem.baseline':
    '“{cell}” may be a year or a value: choose it as the year of the baseline, or write the year in the heading',
  'list.problem.baselineYear': '“{cell}” is no year',
  'list.problem.nothing': 'neither a value nor a deadline',
  'list.problem.long': 'too long for a target: “{cell}”',
  'list.write': 'Import {n}',
  'list.done': 'Imported: {n}. They are on every screen, marked as local.',
  'list.wasHere':
    'This list was imported before and is not written again (read now: {n}). To choose other columns, delete it first.',
  'list.stated': 'in the list',
  'targets.noneHint': 'Remove a filter or search for another word.',
  'targets.tried':
    'Searched: indicator, scope, place, deadline, figure, theme, policy title, issuer and document number; words without blanks also by their parts, with synonyms, English names and pinyin initials; and the sentences.',
  'targets.tried.alone': '“{word}” alone finds {n}',
  'targets.tried.apart': '“{word}”: its parts are there, but not in one commitment',
  'targets.tried.missing': '“{word}”: the data have no “{missing}”',
  'targets.tried.hidden': 'The search itself finds {n} {n|commitment|commitments}; the filters leave none.',
  'targets.tried.keepSearch': 'Clear filters, keep the search',
  'targets.near': 'Written nearly so:',
  'targets.near.item': '{query} ({n})',
  'targets.sentences.found':
    'No name, place or policy has it; the {n} below {n|has|have} it in {n|its|their} sentence.',
  'targets.sentences.reading': 'No name has it; searching sentences…',
  'targets.sentences.failed': 'The sentences could not be read: {reason}',
  'targets.sentences.ask': 'No name has it: search in sentences',
} as const satisfies Record<keyof typeof zh, string>;
