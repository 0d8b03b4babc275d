const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The reading pages bring their own scripts and styles; nothing comes from another house. */
const PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const PAGES: Readonly<Record<string, string>> = { '/api/docs': PAGE };
const PRIVATE = ['/api', '/graphql', '/oauth', '/health', '/metrics'];

const below = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);
const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

/** For programs: nothing there is a page of the portal. */
export const isForPrograms = (url: string): boolean => PRIVATE.some((prefix) => below(pathOf(url), prefix));

/** Headers by address: a page may run its scripts, an answer of the API may not even be kept. */
export function headersFor(url: string): Record<string, string> {
  const page = Object.entries(PAGES).find(([prefix]) => below(pathOf(url), prefix))?.[1];
  return {
    'content-security-policy': page ?? CLOSED,
    ...(!page && isForPrograms(url) && { 'cache-control': 'no-store' }),
  };
}
