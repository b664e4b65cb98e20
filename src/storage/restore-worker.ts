/** The worker's side of a restore or a snapshot: one session, asked by messages. */
import { localSession, type Reply, type Request } from './restore-session.ts';

const session = localSession();

async function answer(request: Request): Promise<Reply> {
  const { id } = request;
  if (request.kind === 'inspect') return { id, kind: 'inspect', result: await session.inspect(request.file) };
  if (request.kind === 'daily') return { id, kind: 'daily', result: await session.daily(request.stamp) };
  return { id, kind: 'apply', result: await session.apply(request.choice, request.stamp) };
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  void answer(event.data).then((reply) => self.postMessage(reply, { transfer: [] }));
});
