const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
// The last label starts with a letter: an address literal is no domain. Flag i without u: no letter outside ASCII folds into a-z.
const address = new RegExp(`^(?=.{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+(?=[a-z])${label}$`, 'i');

/**
 * One bare address in lower case, or null. Narrower than RFC 5322 on purpose (S23, S38): no list, array, quoted local part, display
 * name or line break can travel in it, and an international domain comes in its ASCII form.
 */
export function parseEmail(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 254) return null;
  return address.test(value) ? value.toLowerCase() : null;
}
