import { parseEnterpriseNumber, parseInstant, parseReason, REASON_RULE } from '../../kernel/index.js';
import type { DefineCommand, Tools } from '../../platform/command-line/command.js';
import { Database } from '../../platform/database/database.js';
import { type Acting, Gate, isPermission, type Language, LANGUAGES, type Moment, momentAt, momentOf, type Permission } from '../authority/index.js';
import { type ResourceName, simByIccid } from './decisions.queries.js';
import { type Holder, holdersOf } from './decisions.service.js';

interface Options {
  customer: string;
  agent: string;
  reason: string;
  permission: string;
  sim?: string;
  at?: string;
  knownAt?: string;
  language: string;
}

/** `access-on`: who could act for a Customer on a day, as it was known on another, for an auditor at this machine; the Customer sees that an agent looked, and why. */
export const accessOn: DefineCommand = (program, tools) => {
  program
    .command('access-on')
    .description('print as JSON who could do something at a Customer, or with one of its SIMs, at an instant, as it was known at another')
    .requiredOption('--customer <enterprise number>', 'of which Customer')
    .requiredOption('--agent <email>', 'the operator agent who looks')
    .requiredOption('--reason <text>', 'why; it stands in the Customer\'s ledger')
    .requiredOption('--permission <name>', 'such as sim:read')
    .option('--sim <iccid>', 'the number of a card; without: anything of the Customer')
    .option('--at <instant>', 'when, such as 2026-03-12T00:00:00+01:00; without: now')
    .option('--known-at <instant>', 'as it was known then; without: as it is known now')
    .option('--language <code>', `of the sentences: ${LANGUAGES.join(', ')}`, 'en')
    .action((options: Options) => print(options, tools));
};

async function print(options: Options, tools: Tools): Promise<void> {
  const asked = askedIn(options);
  const app = await tools.app();
  const customerId = await customerOf(app.get(Database), options.customer);
  const told = await app.get(Gate).lookFromMachine({ customerId, email: options.agent, permission: 'grant:read', language: asked.language, reason: asked.reason }, async (acting) => {
    const simId = options.sim === undefined ? undefined : await simByIccid(acting, options.sim);
    if (simId === null) throw new Error('This Customer has no SIM of this number.');
    const { at, knownAt } = momentAt(asked, acting.tx.now);
    const holders = await allHolders(acting, { permission: asked.permission, resource: simId === undefined ? null : `sim:${simId}`, moment: momentOf(asked, acting.tx.now) });
    return { answer: { customer: options.customer, sim: options.sim, permission: asked.permission, at: at.toString(), knownAt: knownAt.toString(), holders }, named: simId === undefined ? [] : [simId] };
  });
  tools.print(JSON.stringify(told, null, 2));
}

/** In stretches, as many as there are. */
async function allHolders(acting: Acting, { permission, resource, moment }: { permission: Permission; resource: ResourceName | null; moment: Moment | null }): Promise<Holder[]> {
  const all: Holder[] = [];
  let after: string | null = null;
  do {
    const { holders, next }: Awaited<ReturnType<typeof holdersOf>> = await holdersOf(acting, { permission, resource, moment, after });
    all.push(...holders);
    after = next;
  } while (after !== null);
  return all;
}

function askedIn({ permission, reason: said, at, knownAt, language: code }: Options): { permission: Permission; reason: string; language: Language; at?: string; knownAt?: string } {
  const { reason, language } = lookIn({ reason: said, language: code });
  if (!isPermission(permission)) throw new Error(`${permission} is no permission; the API reference lists them.`);
  for (const instant of [at, knownAt]) if (instant !== undefined && parseInstant(instant) === null) throw new Error(`${instant} is no instant such as 2026-03-12T00:00:00+01:00.`);
  return { permission, reason, language, at, knownAt };
}

/** Why an agent looks, and in which language he is told. */
export function lookIn({ reason: said, language: code }: { reason: string; language: string }): { reason: string; language: Language } {
  const reason = parseReason(said);
  if (reason === null) throw new Error(`A reason is ${REASON_RULE}.`);
  const language = LANGUAGES.find((each) => each === code);
  if (!language) throw new Error(`--language is one of ${LANGUAGES.join(', ')}.`);
  return { reason, language };
}

export async function customerOf(database: Database, text: string): Promise<string> {
  const [row] = await database.global((tx) => tx.query<{ id: string }>({ text: `select id from customer_directory where enterprise_number = $1 order by state = 'ended', created_at desc limit 1`, values: [parseEnterpriseNumber(text)] }));
  if (!row) throw new Error('There is no Customer of this enterprise number.');
  return row.id;
}
