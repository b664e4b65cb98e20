import { expect, test } from 'vitest';
import { mergeContent } from '../../../../src/features/notes/merge-content.ts';
import { EMPTY_CONTENT } from '../../../../src/storage/drafts.ts';
import type { NoteContent } from '../../../../src/storage/note.ts';

const content = (more: Partial<NoteContent>): NoteContent => ({ ...EMPTY_CONTENT, ...more });

test.each<
  [string, Partial<NoteContent>, Partial<NoteContent>, Partial<NoteContent>, Partial<NoteContent>, string[]]
>([
  ['only mine', { text: '旧' }, { text: '新' }, { text: '旧' }, { text: '新' }, []],
  ['only theirs', { text: '旧' }, { text: '旧' }, { text: '新' }, { text: '新' }, []],
  ['both the same', { text: '旧' }, { text: '新' }, { text: '新' }, { text: '新' }, []],
  ['both differ', { text: '旧' }, { text: '甲' }, { text: '乙' }, { text: '甲' }, ['text']],
  ['different fields', {}, { text: '甲' }, { office: '乙' }, { text: '甲', office: '乙' }, []],
  ['two statuses', {}, { status: 'done' }, { status: 'late' }, { status: 'done' }, ['status']],
  [
    'tags are joined',
    { tags: ['a', 'b'] },
    { tags: ['b', 'c'] },
    { tags: ['a', 'b', 'd'] },
    { tags: ['b', 'd', 'c'] },
    [],
  ],
])('%s', (_name, base, mine, theirs, merged, conflicts) => {
  expect(mergeContent(content(base), content(mine), content(theirs))).toEqual({
    content: content(merged),
    conflicts,
  });
});
