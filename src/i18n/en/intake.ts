/** The import of a person's own documents: choosing, reading, the list. */
import type { intake as zh } from '../zh-CN/intake.ts';

export const intake = {
  'intake.drop': 'Drop policy documents here, several at once if you like',
  'intake.choose': 'Choose files',
  'intake.paste': 'Paste text',
  'intake.formats':
    'txt, md, html, docx and pdf with text are read, up to 50 MB each; text in UTF-8, UTF-16 or GB18030.',
  'intake.private':
    'Files are read on this computer and nothing leaves it; what is read is kept in this browser.',
  'intake.pasteText': 'Text (the first line is the title)',
  'intake.pasteRead': 'Read this text',
  'intake.pastedName': 'Pasted text',
  'intake.opening': 'Opening what was imported on this computer…',
  'intake.storeFailed': 'What was imported cannot be opened: {reason}',
  'intake.jobs': 'Files of this visit',
  'intake.waiting': 'Waiting',
  'intake.stage.read': 'Reading the text',
  'intake.stage.read.count': 'Reading page {done} of {total}',
  'intake.stage.interpret': 'Finding articles',
  'intake.stage.interpret.count': 'Interpreting article {done} of {total}',
  'intake.stage.merge': 'Putting records together',
  'intake.stop': 'Stop',
  'intake.dismiss': 'Remove',
  'intake.done': '{n} {n|commitment|commitments} found',
  'intake.wasHere': 'This file was imported before ({n} {n|commitment|commitments}); its review is as it was',
  'intake.note.encoding': 'read as {encoding}',
  'intake.note.replaced-characters':
    '{n} {n|character that could not be decoded stands|characters that could not be decoded stand} as \ufffd',
  'intake.note.left-out-page-lines':
    '{n} {n|page number or running head|page numbers and running heads} left out',
  'intake.note.pictures': '{n} {n|picture|pictures}, whose text is not read',
  'intake.note.pages-without-text': 'pages {pages} are pictures and were not read',
  'intake.open': 'Open',
  'intake.bytes': '{n} bytes',
  'intake.kilobytes': '{n} KB',
  'intake.megabytes': '{n} MB',
  'intake.problem.empty': 'The file is empty. Get it again from where it came from.',
  'intake.problem.encrypted': 'The file has a password. Open it, save it without one, and import that.',
  'intake.problem.scanned':
    'The pages are pictures without text. Recognise the text (OCR) first, or find the text version.',
  'intake.problem.damaged':
    'The file is damaged. Save it again with the program that wrote it, or get it again.',
  'intake.problem.mislabelled': 'The name does not fit the content. Rename the file to end in .{found}.',
  'intake.problem.unsupported': '.{found} files are not read. Save it in one of the formats above.',
  'intake.problem.unknown': 'The file is no text and of no known kind. Save it in one of the formats above.',
  'intake.problem.unknown-encoding': 'The text is in no encoding known here. Save it as UTF-8.',
  'intake.problem.too-large.bytes': 'More than {limit} MB, not read. Split it into parts.',
  'intake.problem.too-large.inflated-bytes':
    'More than {limit} MB when unpacked, not read. Take out pictures, or save it as text.',
  'intake.problem.too-large.characters': 'More than {limit} characters, not read. Split it into parts.',
  'intake.problem.too-large.figures': 'More than {limit} figures, not read. Split it into parts.',
  'intake.problem.too-large.elements': 'The page has more than {limit} elements, not read. Save it as text.',
  'intake.problem.too-large.pages': 'More than {limit} pages, not read. Split it into parts.',
  'intake.problem.too-slow':
    'Reading it came no step forward for {n} seconds and was stopped. Save it again with the program that wrote it, or as UTF-8 text.',
  'intake.problem.too-much-memory':
    'Reading it takes more than {n} MB of memory and was stopped. Split it into parts, or save it as UTF-8 text.',
  'intake.problem.crashed':
    'Reading failed half-way: {detail}. Other files and what you have are not touched.',
  'intake.problem.no-reader':
    'The program that reads such files did not come; there may be no network, and it is not kept yet. Load this page again once there is one; nothing is lost.',
  'intake.problem.old-browser':
    'This browser cannot read files: Safari does from 16.4. Everything else works here.',
  'intake.problem.stopped': 'Stopped; nothing was kept.',
  'intake.problem.not-opened':
    'The browser cannot open this file: {detail}. It may have been moved or renamed; choose it again.',
  'intake.problem.not-kept': 'Read, but not saved: {detail}. Make room and import it again.',
  'intake.none': 'Nothing has been imported on this computer yet.',
  'intake.imported': 'Imported documents ({n})',
  'intake.nothingFound': 'no commitment found',
  'intake.results': 'and {n} reported {n|result|results}, which need no review',
  'intake.counts': '{pending} to review · {accepted} accepted · {rejected} rejected',
  'intake.delete': 'Delete',
  'intake.deleteAsk': 'Delete it with its review?',
  'intake.deleted': '“{title}” was deleted',
} as const satisfies Record<keyof typeof zh, string>;
