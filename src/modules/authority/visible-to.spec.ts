import { createMongoAbility } from '@casl/ability';
import { decide } from './decision.js';
import { LOOK, type Permission, PERMISSIONS } from './permissions.js';
import type { Policy, Rule } from './policy.js';
import { Binds, visibleTo } from './visible-to.js';

const COLUMNS = { costCentreId: 's.cost_centre_id', lineId: 's.line_id', from: 'a.from_ms' };

const policyOf = (...conditions: (object | null)[]): Policy => {
  const rules = conditions.map((each) => ({ action: 'read', subject: 'sim', source: { grantId: 'g', rule: 'GC-8.4-a', until: null }, ...(each && { conditions: each }) }) as Rule);
  return { capacity: 'SupportPortalUser', rules, withheld: [], ability: createMongoAbility(rules), blocked: null, obstacleOf: () => null };
};

function sqlOf(policy: Policy, permission: Permission = 'sim:read', columns: Parameters<typeof visibleTo>[2]['columns'] = COLUMNS): [string, unknown[]] {
  const binds = new Binds();
  return [visibleTo(policy, permission, { columns, binds }), binds.values];
}

describe('visibleTo (P02)', () => {
  it('says false where no rule is', () => {
    expect(sqlOf(policyOf())).toEqual(['false', []]);
    expect(sqlOf(policyOf(null), 'sim:export')).toEqual(['false', []]);
  });

  it('says true where a rule is without conditions, whatever others say', () => {
    expect(sqlOf(policyOf({ costCentreId: { $in: ['c'] } }, null))).toEqual(['true', []]);
  });

  it('binds every value; nothing of a rule is ever text of the statement', () => {
    const nasty = "c') or true --";
    expect(sqlOf(policyOf({ costCentreId: { $in: [nasty, 'd'] } }))).toEqual(['s.cost_centre_id = any($1)', [[nasty, 'd']]]);
    expect(sqlOf(policyOf({ costCentreId: { $in: [nasty] } }))).toEqual(['s.cost_centre_id = $1', [nasty]]);
  });

  it('keeps the order of values bound before', () => {
    const binds = new Binds();
    binds.bind('customer');
    expect(visibleTo(policyOf({ costCentreId: { $in: ['c', 'd'] } }), 'sim:read', { columns: COLUMNS, binds })).toBe('s.cost_centre_id = any($2)');
    expect(binds.values).toEqual(['customer', ['c', 'd']]);
  });

  it('lets rules add up and conditions of one rule meet', () => {
    const [sql, values] = sqlOf(policyOf({ lineId: 'l', from: { $gte: 5, $lte: 9 } }, { costCentreId: { $in: ['c', 'd'] } }));
    expect([sql.includes(' or '), sql.includes(' and ')]).toEqual([true, true]);
    expect(values).toEqual(expect.arrayContaining(['l', 5, 9, ['c', 'd']]));
  });

  it('lets an attribute without a column match nothing', () => {
    expect(sqlOf(policyOf({ billingAccountId: { $in: ['b'] } }))).toEqual(['false', []]);
    expect(sqlOf(policyOf({ costCentreId: 'c' }), 'sim:read', {})).toEqual(['false', []]);
  });

  it.each([{ $ne: 'c' }, { $nin: ['c'] }, { $gt: 'c' }, { $regex: '^c' }, { $exists: true }])('throws for %j, which it does not know', (condition) => {
    expect(() => sqlOf(policyOf({ costCentreId: condition }))).toThrow('no SQL for the operator');
  });
});

describe('decide', () => {
  it('without a row asks whether there is any on which it could be used', () => {
    expect([decide(policyOf({ lineId: 'l' }), 'sim:read').allowed, decide(policyOf(), 'sim:read').allowed]).toEqual([true, false]);
  });

  it('names the grant and rule of every reason for its yes', () => {
    expect(decide(policyOf({ lineId: 'l' }, null, { lineId: 'm' }), 'sim:read', { lineId: 'l' }).basis).toHaveLength(2);
  });

  it('never lets one permission stand for another of the same noun or verb', () => {
    const others = (Object.keys(PERMISSIONS) as Permission[]).filter((each) => each !== 'sim:read' && decide(policyOf(null), each).allowed);
    expect(others).toEqual([]);
  });
});

it('GC-4.1-c: a look of an operator agent opens reading only', () => {
  expect(LOOK.filter((permission) => !/:(read|history|people|identify|explain)$/.test(permission))).toEqual([]);
});
