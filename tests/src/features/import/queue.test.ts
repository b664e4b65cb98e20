import { expect, it, vi } from 'vitest';
import { createQueue } from '../../../../src/features/import/queue.ts';

it('a file that is stopped while the browser still opens it is not read', async () => {
  let open: (bytes: ArrayBuffer) => void = () => {};
  const file = new File(['到2027年建成10个园区。'], '计划.txt');
  file.arrayBuffer = () => new Promise((resolve) => (open = resolve));
  const keep = vi.fn<Parameters<typeof createQueue>[0]>();
  const queue = createQueue(keep);
  queue.add([file]);
  expect(queue.jobs()[0]?.state.kind).toBe('reading');
  queue.remove(1);
  open(new ArrayBuffer(8));
  await vi.waitFor(() =>
    expect(queue.jobs()[0]?.state).toEqual({ kind: 'failed', problem: { code: 'stopped' } }),
  );
  expect(keep).not.toHaveBeenCalled();
});
