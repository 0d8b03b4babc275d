// Loaded before the server (--import) by the spec that tries row-level security alone: takes down the whole wall the program
// builds. Every rule says yes, every rule in SQL says true, and no statement names its Customer. The product has no such door.
import { registerHooks } from 'node:module';
import pg from 'pg';

const OPENED = [
  ['/authority/visible-to.js', 'export function visibleTo(', "export function visibleTo() { return 'true'; }\nfunction closedVisibleTo("],
  ['/authority/decision.js', 'export function decide(', "export function decide(policy, permission) { return { permission, allowed: true, basis: [], withheld: [] }; }\nfunction closedDecide("],
];

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const [, wall, opening] = OPENED.find(([file]) => url.endsWith(file)) ?? [];
    if (wall === undefined) return loaded;
    const source = String(loaded.source);
    if (!source.includes(wall)) throw new Error(`${url} is built otherwise: the wall is not open`);
    return { ...loaded, source: source.replace(wall, opening) };
  },
});

/**
 * `x.customer_id = $1` becomes a condition that is always true and still names its value. The head of a ledger keeps its own: it
 * is read as a single value, and two of them would be an error instead of a leak.
 */
const withoutCustomer = (text) => text
  .replace(/(?<![\w".])(?<!set |ledger_head where |ledger_head h where )(?:\w+\.|"\w+"\.)?"?customer_id"? = (\$\d+)(?!\d)/g, '$1::uuid is not null')
  .replace(/(?:\b\w+\.)?\bcustomer_id = '[0-9a-f-]{36}'/g, 'true');

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (...args) {
  const [config] = args;
  if (typeof config === 'string') return query.call(this, withoutCustomer(config), ...args.slice(1));
  if (typeof config?.submit === 'function') return query.call(this, Object.assign(config, { text: withoutCustomer(config.text ?? '') }), ...args.slice(1));
  return query.call(this, { ...config, text: withoutCustomer(config.text) }, ...args.slice(1));
};
