import { describe, expect, it } from 'vitest';
import { neighbourOf } from '../../../src/charts/link.ts';

/** Fields of ten by ten in columns of twelve; the second row has none in the middle. */
const fields = ['0-0', '1-0', '2-0', '0-1', '2-1'].map((id) => {
  const [x = 0, y = 0] = id.split('-').map(Number);
  return { id, label: id, left: x * 12, top: y * 12, width: 10, height: 10 };
});
const from = (id: string, key: string): string | undefined => {
  const field = fields.find((one) => one.id === id);
  return field === undefined ? undefined : neighbourOf(fields, field, key)?.id;
};

describe('the mark to which an arrow leads', () => {
  it('is the nearest in its direction, over what is empty', () => {
    expect(from('0-0', 'ArrowRight')).toBe('1-0');
    expect(from('0-1', 'ArrowRight')).toBe('2-1');
    expect(from('2-1', 'ArrowUp')).toBe('2-0');
    expect(from('2-0', 'ArrowLeft')).toBe('1-0');
  });

  it('is none at the edge and of other keys', () => {
    expect(from('2-0', 'ArrowRight')).toBeUndefined();
    expect(from('0-0', 'ArrowUp')).toBeUndefined();
    expect(from('0-0', 'Enter')).toBeUndefined();
  });
});
