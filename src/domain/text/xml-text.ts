/** Signs that XML 1.0 does not know, halves of pairs among them: one of them would make the whole file unreadable. */
// oxlint-disable-next-line no-control-regex -- these are the signs that are meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Leaves out what no XML file may hold. */
export function onlyXml(text: string): string {
  return text.replace(NOT_XML, '');
}
