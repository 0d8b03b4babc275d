/** The columns of a file of people, in the order of the template. */
export const COLUMNS = [
  { name: 'customer', required: false }, { name: 'name', required: true }, { name: 'email', required: true }, { name: 'link', required: true }, { name: 'term', required: false }, { name: 'language', required: false },
  { name: 'starts_at', required: false }, { name: 'ends_at', required: false }, { name: 'profile', required: false }, { name: 'sub_profile', required: false },
  { name: 'cost_centres', required: false }, { name: 'billing_accounts', required: false }, { name: 'right_starts_at', required: false }, { name: 'right_ends_at', required: false },
] as const;

const EXAMPLE: Partial<Record<(typeof COLUMNS)[number]['name'], string>> = {
  name: 'Jo Peeters', email: 'jo.peeters@company.example', link: 'employment', term: 'indefinite', language: 'nl', profile: 'SupportPortalUser', sub_profile: 'fleet-manager',
};

/** Header and one person, as a spreadsheet opens it. */
export const TEMPLATE = [COLUMNS.map(({ name }) => name), COLUMNS.map(({ name }) => EXAMPLE[name] ?? '')].map((cells) => `${cells.join(';')}\r\n`).join('');
