import { DEMO_AGENTS, DEMO_PASSWORD, DEMO_WORLD, type DemoCustomer, type DemoMandate, type DemoPerson } from './demo-world.js';

/** Everybody of the demo, for the person who started it: name, e-mail and what he is, by where. */
export function demoSignIns(operatorName: string): string[] {
  return [
    `Demo sign-ins, all with the password ${DEMO_PASSWORD} and a code from: npm run mandate -- demo-code <e-mail>`,
    `  ${operatorName}, the operator`,
    ...DEMO_AGENTS.map(({ name, email, role }) => row(name, email, role)),
    ...DEMO_WORLD.flatMap((customer) => [`  ${customer.legalName}, ${customer.is}`, ...[registrant(customer), ...customer.people.map(person), ...(customer.mandates ?? []).flatMap(sent)]]),
  ];
}

const row = (name: string, email: string, what: string): string => `    ${name.padEnd(18)}${email.padEnd(34)}${what}`;

const registrant = ({ registrant: { name, email }, ownerOptOut }: DemoCustomer): string => row(name, email, ownerOptOut ? 'AccessManager' : 'AccessOwner');

const sent = ({ subProfile, costCentres, people }: DemoMandate): string[] => people.map(({ name, email }) => row(name, email, `by mandate of a third party: ${subProfile} of ${costCentres.join(' and ')}`));

const person = ({ name, email, grants = [], deputy, accepted = true, left }: DemoPerson): string => {
  const rights = grants.map(({ profile, subProfile = '', costCentres }) => profile ?? `${subProfile}${costCentres ? ` of ${costCentres.join(' and ')}` : ''}`);
  const standsIn = deputy ? [`deputy of ${deputy.of}${deputy.fromDay > 0 ? `, in ${deputy.fromDay} days` : ''}`] : [];
  return row(name, email, left ? 'has left' : `${[...rights, ...standsIn].join(', ')}${accepted ? '' : ', has yet to accept'}`);
};
