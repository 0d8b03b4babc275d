import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mandate } from '../support/mandate.js';

const folder = mkdtempSync(join(tmpdir(), 'control-'));
afterAll(() => rmSync(folder, { recursive: true }));

function control(facts: unknown): ReturnType<typeof mandate> {
  const file = join(folder, 'facts.json');
  writeFileSync(file, typeof facts === 'string' ? facts : JSON.stringify(facts));
  return mandate('control', file);
}

describe('npm run mandate -- control', () => {
  it('GC-1.2-a: who controls whom, and why; votes as numbers or as digits, however many', async () => {
    const { code, output } = await control({ asOf: '2026-06-30', proofs: true, settings: null, holdings: [
      { holder: 'A', company: 'S', votes: '510000000000000000000000', totalVotes: '1000000000000000000000000', from: null, to: null, shareClass: null }, { holder: 'A', company: 'C', votes: 40, totalVotes: 100 }, { holder: 'S', company: 'C', votes: 15, totalVotes: 100 },
    ] });
    expect(code).toBe(0);
    const { controls } = JSON.parse(output) as { controls: { proof: { company: string; polls: unknown[] }[] }[] };
    expect(controls).toMatchObject([{ holder: 'A', company: 'C', kind: 'indirect', basis: 'votes' }, { holder: 'A', company: 'S', kind: 'direct', basis: 'votes' }]);
    expect(controls[0]?.proof.map(({ company }) => company)).toEqual(['S', 'C']);
    expect(controls[0]?.proof[1]?.polls).toEqual([{ day: '2026-06-30', counted: [{ holder: 'A', weight: '40' }, { holder: 'S', weight: '15' }], sum: '55', total: '100', leftOut: [] }]);
  });

  it('says what is wrong where, all at once', async () => {
    const { code, output } = await control({ asOf: '2026-02-30', holdings: [{ holder: 'A', company: 'C', votes: -1, totalVotes: 0.5, colour: 'blue' }, { holder: 'two\nlines', company: 'C', votes: 1e300, totalVotes: 100 }] });
    expect(code).toBe(1);
    for (const pointer of ['/asOf', '/holdings/0/votes', '/holdings/0/totalVotes', '/holdings/0/colour', '/holdings/1/holder', '/holdings/1/votes']) expect(output).toContain(`${pointer} `);
    const contradictory = await control({ asOf: '2026-06-30', holdings: [{ holder: 'A', company: 'C', votes: 101, totalVotes: 100 }] });
    expect(contradictory).toMatchObject({ code: 1, output: expect.stringContaining('/holdings/0 more votes are held than the company has') as unknown });
    for (const [said, says] of [['{', 'This is no JSON'], ['[]', 'This must be an object'], ['{"asOf":"2026-06-30"}', '/holdings ']] as const) {
      expect(await control(said)).toMatchObject({ code: 1, output: expect.stringContaining(says) as unknown });
    }
    expect(await mandate('control', join(folder, 'nowhere'))).toMatchObject({ code: 1, output: expect.stringContaining('cannot be read') as unknown });
  });
});
