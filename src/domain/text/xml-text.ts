/** Signs that XML 1.0 does not know, halves of pairs among them: one of them would make the whole file unreadable. */
// oxlint-disable-next-line no-control-regex -- these are the signs that are meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Leaves out what no XML file may hold. */
export function onlyXml(text: string): string {
  return text.replace(NOT_XML, '');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** For the text of an element and for attributes alike. */
export function escapeXml(text: string): string {
  return onlyXml(text).replace(/[&<>"']/gu, (sign) => ENTITIES.get(sign) ?? sign);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `content` is markup already; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${said.join('')}>${content}</${name}>`;
}
