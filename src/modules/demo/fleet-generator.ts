import { Temporal } from 'temporal-polyfill';
import { csvCell, knownTacs, luhnDigit } from '../../kernel/index.js';

export interface FleetSize {
  sims: number;
  /** Same seed, same fleet, to the byte. */
  seed: number;
  /** Keeps fleets apart: number and card ranges of different series never meet. 0 … 89. */
  series: number;
}

const FLEET_COLUMNS = ['iccid', 'imsi', 'form', 'state', 'blocked_until', 'activated_at', 'number', 'tariff_plan', 'options',
  'cost_centre', 'cost_centre_name', 'billing_account', 'billing_account_name', 'imei'] as const;

export type FleetRow = Record<(typeof FLEET_COLUMNS)[number], string>;

const PLANS = [['Mobile Start 5 GB', 38], ['Mobile Plus 20 GB', 30], ['Mobile Unlimited', 12], ['Data Only 10 GB', 10], ['IoT 50 MB', 10]] as const;
const OPTIONS = ['EU roaming', 'World roaming pack', 'Voicemail plus', 'Multi-SIM', 'Fixed IP'];
const STATES = [['active', 86], ['inStock', 6], ['suspended', 3], ['blocked', 2], ['ended', 3]] as const;

const CENTRES = ['Board office', 'Sales Belgium', 'Sales Netherlands', 'Warehouse Ghent', 'Warehouse Liège', 'Drivers north', 'Drivers south',
  'Field service', 'Customer care', 'Finance', 'Human resources', 'IT operations', 'Marketing', 'Workshop', 'Cold chain sensors', 'Trackers'];
const ACCOUNTS = ['Voice and data', 'Machines', 'Board and sales'];

/** Fleets start their life here, so that a generated one never depends on the day it is generated. */
const FIRST_DAY = Temporal.Instant.from('2021-01-04T08:00:00Z');
const DAYS = 1700;
/** Behind every generated activation; a block that still runs for years. */
const BLOCKED_UNTIL = '2030-12-31T23:00:00Z';

/** A believable fleet of any size as rows of an inventory file: plans, cost centres, states and devices by weight. */
export function* generateFleet({ sims, seed, series }: FleetSize): Generator<FleetRow> {
  const chance = mulberry32(seed);
  for (let at = 0; at < sims; at += 1) yield row(at, series, chance);
}

export const fleetHeader = (): string => `${FLEET_COLUMNS.join(';')}\r\n`;
export const fleetLine = (row: FleetRow): string => `${FLEET_COLUMNS.map((column) => csvCell(row[column])).join(';')}\r\n`;

function row(at: number, series: number, chance: () => number): FleetRow {
  const state = weighted(STATES, chance());
  const placed = state !== 'inStock' && state !== 'ended';
  const card = cardOf(at, series, chance() < 0.3 ? 'eSIM' : 'card');
  const line = lineOf(at, series, chance);
  const imei = imeiOf(at, series, chance);
  const activated = FIRST_DAY.add({ hours: pick(DAYS, chance()) * 24 + pick(9, chance()) }).toString();
  return {
    ...card, state, blocked_until: state === 'blocked' ? BLOCKED_UNTIL : '', activated_at: state === 'inStock' ? '' : activated,
    ...(placed ? line : NO_LINE), imei: placed ? imei : '',
  };
}

const NO_LINE = { number: '', tariff_plan: '', options: '', cost_centre: '', cost_centre_name: '', billing_account: '', billing_account_name: '' };

function cardOf(at: number, series: number, form: string): Pick<FleetRow, 'iccid' | 'imsi' | 'form'> {
  const serial = digits(series * 10_000_000 + at, 9);
  const payload = `893299${digits(0, 3)}${serial}`;
  return { iccid: `${payload}${luhnDigit(payload)}`, imsi: `20699${digits(series * 10_000_000 + at, 10)}`, form };
}

type LineCells = Omit<FleetRow, 'iccid' | 'imsi' | 'form' | 'state' | 'blocked_until' | 'activated_at' | 'imei'>;

function lineOf(at: number, series: number, chance: () => number): LineCells {
  const plan = weighted(PLANS, chance());
  const machine = plan.startsWith('IoT');
  const centre = machine ? CENTRES.length - 1 - pick(2, chance()) : pick(CENTRES.length - 2, chance());
  const account = machine ? 1 : pick(2, chance()) * 2;
  return {
    number: `+324${digits(10_000_000 + series * 1_000_000 + at, 8)}`,
    tariff_plan: plan,
    options: OPTIONS.filter(() => chance() < 0.15).join('|'),
    cost_centre: `CC-${digits((centre + 1) * 100, 4)}`,
    cost_centre_name: CENTRES[centre] ?? '',
    billing_account: `BA-${digits(series, 2)}${digits(account + 1, 4)}`,
    billing_account_name: ACCOUNTS[account] ?? '',
  };
}

/** Four of five cards were last seen in a device. */
function imeiOf(at: number, series: number, chance: () => number): string {
  const tac = knownTacs[pick(knownTacs.length, chance())] ?? '';
  const payload = `${tac}${digits((series * 37_003 + at) % 1_000_000, 6)}`;
  return chance() < 0.8 ? `${payload}${luhnDigit(payload)}` : '';
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const pick = (count: number, chance: number): number => Math.floor(chance * count);

function weighted<T extends string>(weights: readonly (readonly [T, number])[], chance: number): T {
  let left = chance * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weights) {
    left -= weight;
    if (left < 0) return value;
  }
  return weights[0]?.[0] as T;
}

/** A small seeded generator; reproducible on every machine, good enough to look alive. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
