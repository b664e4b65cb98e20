/** Addresses that may be followed from a note: http, https and mailto, nothing that runs. */
const ALLOWED = /^(?:https?:\/\/|mailto:)[^\s]+$/iu;
/** Control signs and the marks that turn the direction of writing can hide where a link leads. */
const HIDING = /[\p{Cc}\p{Cf}]/u;

/** The address as it may be put into `href`, or null. */
export function safeLink(address: string): string | null {
  const trimmed = address.trim();
  return ALLOWED.test(trimmed) && !HIDING.test(trimmed) ? trimmed : null;
}
