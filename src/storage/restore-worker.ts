/** The worker's side of a restore or a snapshot: one session, each call answered by the port that came with it. */
import { localSession, type Answer, type Call, type Method } from './restore-session.ts';

const session = localSession();

function answer(call: Call): Promise<Answer<Method>> {
  if (call.method === 'inspect') return session.inspect(...call.given);
  return call.method === 'daily' ? session.daily(...call.given) : session.apply(...call.given);
}

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Call>) => {
  void answer(data).then((result) => port?.postMessage(result));
});
