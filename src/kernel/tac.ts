import { tacOf } from './sim-numbers.js';

export interface DeviceType {
  make: string;
  model: string;
}

/**
 * A short list of our own for trials and the demo fleet. The codes are plausible, not the GSMA's (that database is licensed): an
 * unknown code is null, never a guess, and the inventory stays right without a name.
 */
const deviceTypes: ReadonlyMap<string, DeviceType> = new Map([
  ['35061542', { make: 'Apple', model: 'iPhone SE (2022)' }],
  ['35094417', { make: 'Apple', model: 'iPhone 13' }],
  ['35128863', { make: 'Apple', model: 'iPhone 14' }],
  ['35173926', { make: 'Apple', model: 'iPhone 15' }],
  ['35190258', { make: 'Apple', model: 'iPad (10th generation)' }],
  ['35217740', { make: 'Samsung', model: 'Galaxy A54' }],
  ['35246931', { make: 'Samsung', model: 'Galaxy S23' }],
  ['35263185', { make: 'Samsung', model: 'Galaxy XCover6 Pro' }],
  ['35281479', { make: 'Samsung', model: 'Galaxy Tab Active4 Pro' }],
  ['35309652', { make: 'Google', model: 'Pixel 7a' }],
  ['35331874', { make: 'Google', model: 'Pixel 8' }],
  ['35358207', { make: 'Fairphone', model: 'Fairphone 4' }],
  ['35374691', { make: 'Fairphone', model: 'Fairphone 5' }],
  ['35396128', { make: 'Nokia', model: 'XR21' }],
  ['35418573', { make: 'Motorola', model: 'Moto G84' }],
  ['35437016', { make: 'Crosscall', model: 'Core-X5' }],
  ['35452389', { make: 'Doro', model: '780X' }],
  ['35479904', { make: 'Zebra', model: 'TC58' }],
  ['35491267', { make: 'Honeywell', model: 'CT45' }],
  ['35513840', { make: 'Ingenico', model: 'Move/5000' }],
  ['35536715', { make: 'Teltonika', model: 'FMB920' }],
  ['35557492', { make: 'Teltonika', model: 'RUT955' }],
  ['35574138', { make: 'Sierra Wireless', model: 'AirLink RV55' }],
  ['35590861', { make: 'Quectel', model: 'EC25' }],
  ['86241703', { make: 'Xiaomi', model: 'Redmi Note 12' }],
  ['86357928', { make: 'Huawei', model: 'B535' }],
]);

/** The codes of the list, for fleets made up from it. */
export const knownTacs: readonly string[] = [...deviceTypes.keys()];

export function deviceOf(imei: string): DeviceType | null {
  return deviceTypes.get(tacOf(imei)) ?? null;
}
