import { demoSignIns } from './demo-sign-ins.js';
import { DEMO_AGENTS, DEMO_PASSWORD, DEMO_WORLD } from './demo-world.js';

describe('the demo sign-ins', () => {
  const lines = demoSignIns('Northline Telecom');

  it('name everybody once, below where he is, with one password', () => {
    const everybody = [...DEMO_AGENTS, ...DEMO_WORLD.flatMap(({ registrant, people, mandates = [] }) => [registrant, ...people, ...mandates.flatMap((mandate) => mandate.people)])];
    for (const { name, email } of everybody) expect(lines.filter((line) => line.includes(name) && line.includes(` ${email} `))).toHaveLength(1);
    expect(lines).toHaveLength(1 + 1 + DEMO_WORLD.length + everybody.length);
    expect(lines.filter((line) => line.includes(DEMO_PASSWORD))).toHaveLength(1);
    for (const { legalName } of DEMO_WORLD) expect(lines.filter((line) => line.includes(legalName))).toHaveLength(1);
  });

  it('say what he is', () => {
    const of = (email: string): string | undefined => lines.find((line) => line.includes(email))?.split(email)[1]?.trim();
    expect([of('claire@ardenne.example'), of('wim@coldchain.ardenne.example'), of('jonas@ardenne.example'), of('els@ardenne.example'), of('camille@delta.example'), of('koen@ardenne.example')])
      .toEqual(['AccessOwner', 'AccessManager', 'fleet-manager of CC-0400 and CC-0600', 'fleet-manager, has yet to accept', 'by mandate of a third party: fleet-manager of CC-0400', 'has left']);
  });
});
