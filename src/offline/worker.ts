/**
 * The service worker: keeps the page for use without a network, in two parts. What it opens with is kept when the worker is
 * installed; the rest in steps, which a page asks for while it is idle, and each file when it is used. Whoever has a page
 * already is offered a newer one when all of that is kept, so that no update takes away what opened without a network.
 *
 * Each build has a cache of its own, and what is put into it has the content that the build gave it: no page is served a file
 * of another build. Names say the content (build/offline.ts), so a page that is still open finds the files of its own build
 * under another build's worker too: older caches go when the last page of theirs is closed.
 */
import type { Kept, Wish } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** Files of the build with the SHA-256 of their content (base64), in the order in which they are kept, and how many are first. */
declare const FILES_OF_BUILD: readonly (readonly [path: string, sha256: string])[];
declare const FIRST_OF_BUILD: number;
/** Which files are kept when they are used only: those of provinces, and of the documents of a large dataset. */
declare const USED_OF_BUILD: RegExp;
/** Of all of it. */
declare const NAME_OF_BUILD: string;

const { scope } = self.registration;
const OURS = `policy-targets ${scope} `;
const CACHE = OURS + NAME_OF_BUILD;
/** Of builds before this worker. */
const FORMER = `policy-targets-precache-v2-${scope}`;
const at = (path: string): string => new URL(path, scope).href;
const PAGE = at('index.html');
/** Ids of the pages that were open when this build took over. */
const BEFORE = at('pages-before');
const FILES = new Map(FILES_OF_BUILD.map(([path, sha256]) => [at(path), sha256]));
const FIRST = [...FILES.keys()].slice(0, FIRST_OF_BUILD);
/** Files that are fetched at the same time, and those of one step: what is kept is listed with each, so they are not many. */
const TOGETHER = 8;
const STEP = Math.max(TOGETHER, FILES.size / 50);

async function otherCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name !== CACHE && (name.startsWith(OURS) || name === FORMER));
}

async function fromOthers(url: string): Promise<Response | undefined> {
  for (const cacheName of await otherCaches()) {
    const found = await caches.match(url, { cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** @throws where neither another cache nor the host has it as this build made it, or there is no network */
async function ownFile(url: string): Promise<Response> {
  const ways = [() => fromOthers(url), () => fetch(url), () => fetch(url, { cache: 'reload' })];
  for (const way of ways) {
    const found = await way();
    if (found?.status !== 200) continue;
    const bytes = await found.arrayBuffer();
    if ((await sha256(bytes)) !== FILES.get(url)) continue;
    // Made anew: what the host led on to may not answer for a page, and what varies finds no room.
    const headers = new Headers(found.headers);
    headers.delete('Vary');
    return new Response(bytes, { headers });
  }
  throw new Error(`${url} is not there as this build made it`);
}

async function keep(url: string): Promise<void> {
  const file = await ownFile(url);
  await (await caches.open(CACHE)).put(url, file);
}

async function missing(urls: Iterable<string> = FILES.keys()): Promise<string[]> {
  const kept = new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => url));
  return [...urls].filter((url) => !kept.has(url));
}

/** @returns how many did not come */
async function keepEach(urls: readonly string[]): Promise<number> {
  let failures = 0;
  for (let from = 0; from < urls.length; from += TOGETHER) {
    const outcomes = await Promise.allSettled(urls.slice(from, from + TOGETHER).map(keep));
    failures += outcomes.filter(({ status }) => status === 'rejected').length;
  }
  return failures;
}

async function install(urls: Iterable<string>): Promise<void> {
  const failures = await keepEach(await missing(urls));
  // What has come stays, and the next attempt goes on from there.
  if (failures > 0) throw new Error(`${failures} files did not come`);
}

async function keepMore(): Promise<Kept> {
  const left = await missing();
  const step = left.slice(0, STEP);
  const failures = await keepEach(step);
  if (left.length === 0) await dropOthers();
  const kept = FILES.size - left.length + step.length - failures;
  return { kept, all: FILES.size, hasFailed: failures > 0 };
}

async function openPages(): Promise<string[]> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return pages.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

/** Not while a page of theirs is open, and not one that is being filled. */
async function dropOthers(): Promise<void> {
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const before: unknown = await (await caches.match(BEFORE, { cacheName: CACHE }))?.json();
  const open = await openPages();
  if (Array.isArray(before) && open.some((id) => before.includes(id))) return;
  await Promise.all((await otherCaches()).map((name) => caches.delete(name)));
}

async function noteOpenPages(): Promise<void> {
  const pages = JSON.stringify(await openPages());
  await (await caches.open(CACHE)).put(BEFORE, new Response(pages));
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const address = new URL(request.url);
  address.hash = '';
  if (request.mode === 'navigate' && [scope, PAGE].includes(address.origin + address.pathname))
    // Where the browser has thrown away what was kept, the host may have a newer page.
    return (await caches.match(PAGE, { cacheName: CACHE })) ?? ownFile(PAGE).catch(() => fetch(request));
  const url = address.href;
  if (USED_OF_BUILD.test(url)) return whenUsed(event, url);
  if (!FILES.has(url)) return (await fromOthers(url)) ?? fetch(request);
  const kept = await caches.match(url, { cacheName: CACHE });
  if (kept !== undefined) return kept;
  return keptWhenUsed(event, url, await ownFile(url));
}

/** Where there is no room it is shown all the same. */
function keptWhenUsed(event: FetchEvent, url: string, file: Response): Response {
  const copy = file.clone();
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.put(url, copy))
      .catch(() => {}),
  );
  return file;
}

/** The name of its folder says its content: what is kept under it by any build is this. */
async function whenUsed(event: FetchEvent, url: string): Promise<Response> {
  const kept = (await caches.match(url, { cacheName: CACHE })) ?? (await fromOthers(url));
  if (kept !== undefined) return kept;
  const file = await fetch(event.request);
  return file.status === 200 ? keptWhenUsed(event, url, file) : file;
}

self.addEventListener('install', (event) =>
  event.waitUntil(install(self.registration.active === null ? FIRST : FILES.keys())),
);
// The page of the first visit too: what it uses from here on is kept.
self.addEventListener('activate', (event) =>
  event.waitUntil(noteOpenPages().then(() => self.clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event));
});
self.addEventListener('message', (event) => {
  const wish: Wish = event.data;
  if (wish.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (wish.type === 'KEEP') event.waitUntil(keepMore().then((kept) => event.ports[0]?.postMessage(kept)));
});
