import { overlap, parseAddress, parseNetwork } from './network.js';

it.each([
  ['203.0.113.5', '203.0.113.5'],
  ['::ffff:203.0.113.5', '203.0.113.5'],
  ['::FFFF:203.0.113.5', '203.0.113.5'],
  ['::ffff:cb00:7105', '203.0.113.5'],
  ['0:0:0:0:0:ffff:cb00:7105', '203.0.113.5'],
  ['0:0:0:0:0:ffff:203.0.113.5', '203.0.113.5'],
  ['::fffe:cb00:7105', '::fffe:cb00:7105'],
  ['2001:db8::7', '2001:db8::7'],
  ['203.0.113.5:4711', '203.0.113.5'],
  ['[2001:db8::7]:4711', '2001:db8::7'],
  ['[2001:db8::7]', '2001:db8::7'],
  ['[::ffff:203.0.113.5]:4711', '203.0.113.5'],
  ['64:ff9b::203.0.113.5', '64:ff9b::203.0.113.5'],
  ['fe80::1%eth0', 'fe80::1'],
  ['203.0.113.5:', null],
  ['203.0.113.5:123456', null],
  ['203.0.113.5:4711:4711', null],
  ['[203.0.113.5', null],
  ['[2001:db8::7]4711', null],
  ['::203.0.113.256', null],
  ['203.0.113.5%eth0', null],
  ['203.0.113.5, 203.0.113.6', null],
  ['203.0.113.256', null],
  ['unknown', null],
  [undefined, null],
])('GC-2.2.4: %s comes from %s, however a proxy spells it', (said, address) => {
  expect(parseAddress(said)).toBe(address);
});

it('a range covers an IPv4 address in every spelling of it', () => {
  const range = parseNetwork('203.0.113.0/29');
  for (const said of ['203.0.113.5', '::ffff:203.0.113.5', '::ffff:cb00:7105', '203.0.113.5:80']) {
    const address = parseNetwork(parseAddress(said) ?? '');
    expect(range && address && overlap(range, address)).toBe(true);
  }
});

it('no range is written so that nobody comes from it', () => {
  for (const said of ['::ffff:203.0.113.5', '::ffff:cb00:7105', '::ffff:cb00:7100/125']) expect(parseNetwork(said)).toBeNull();
});
