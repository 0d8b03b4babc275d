import { type HeldRight, rightsSaid } from './rights-said.js';

const FLEET: HeldRight = { profile: 'SupportPortalUser', subProfile: { code: 'fleet-manager', name: 'Fleet manager' }, parts: [], until: null };
const FINANCE: HeldRight = { ...FLEET, subProfile: { code: 'finance-administrator', name: 'Finance administrator' } };
const ghent = { kind: 'costCentre', id: '1', code: 'CC-0400', name: 'Warehouse Ghent' } as const;

describe('the rights of somebody in few words', () => {
  it('name each profile and bundle once, with its parts and end, in the language of the reader', () => {
    const rights: HeldRight[] = [{ ...FLEET, profile: 'AccessOwner', subProfile: null }, { ...FLEET, parts: [ghent] }, { ...FINANCE, until: '2027-05-31T22:00:00Z' }, { ...FLEET, parts: [{ ...ghent, kind: 'line', id: '2', code: null, name: null }] }];
    expect(rightsSaid('en', rights)).toEqual(['Access Owner', 'Fleet manager in cost centre CC-0400 Warehouse Ghent and in one other part', 'Finance administrator until 1 June 2027']);
    expect(rightsSaid('fr', rights)[2]).toBe('Gestionnaire financier jusqu’au 1er juin 2027');
    expect(rightsSaid('en', [])).toEqual([]);
  });

  it('call a bundle of the Customer\'s own by its name, even one whose code means something to JavaScript', () => {
    expect(rightsSaid('nl', [{ ...FLEET, subProfile: { code: 'constructor', name: 'Site builder' } }])).toEqual(['Site builder']);
  });
});
