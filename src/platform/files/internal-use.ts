/** GC-6.1, in the name of a file that leaves the portal. */
const IN_FILE_NAME = {
  en: { internal: 'internal use', asOf: 'as of' }, fr: { internal: 'usage interne', asOf: 'au' }, nl: { internal: 'intern gebruik', asOf: 'per' }, de: { internal: 'interne Verwendung', asOf: 'Stand' },
} as const;

/** The same for programs, in the head of the answer. */
export const MANDATE_USE = {
  name: 'Mandate-Use', value: 'internal',
  description: '`internal`: third parties may not rely on it without the operator\'s prior written consent (GC-6.1).',
} as const;

/**
 * The label stands beside the content and never in it: a format such as CSV has no comments (RFC 4180), so a line more is a row more to whatever reads it, and a file
 * that is loaded again has to be what it was.
 * @param asOf the legal date that what it says is of
 * @param use where it is not internal: whose it is, and by what
 */
export function internalUseName(stem: string, { language, asOf: date, ending, use }: { language: keyof typeof IN_FILE_NAME; asOf: string; ending: string; use?: string }): string {
  const { internal, asOf } = IN_FILE_NAME[language];
  return `${stem} (${use ?? internal}, ${asOf} ${date}).${ending}`;
}
