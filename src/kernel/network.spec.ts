import { covers, parseAddress, parseNetwork } from './network.js';

it.each([
  ['203.0.113.5', '203.0.113.5'],
  ['::ffff:203.0.113.5', '203.0.113.5'],
  ['::FFFF:203.0.113.5', '203.0.113.5'],
  ['::ffff:cb00:7105', '203.0.113.5'],
  ['0:0:0:0:0:ffff:cb00:7105', '203.0.113.5'],
  ['0:0:0:0:0:ffff:203.0.113.5', '203.0.113.5'],
  ['::fffe:cb00:7105', '::fffe:cb00:7105'],
  ['2001:db8::7', '2001:db8::7'],
  ['203.0.113.5:4711', null],
  ['203.0.113.256', null],
  ['unknown', null],
  [undefined, null],
])('GC-2.2.4: %s comes from %s, however a proxy spells it', (said, address) => {
  expect(parseAddress(said)).toBe(address);
});

it('a range covers an IPv4 address in every spelling of it', () => {
  const range = parseNetwork('203.0.113.0/29');
  for (const said of ['203.0.113.5', '::ffff:203.0.113.5', '::ffff:cb00:7105']) expect(range && covers(range, parseAddress(said) ?? '')).toBe(true);
});

it('no range is written so that nobody comes from it', () => {
  for (const said of ['::ffff:203.0.113.5', '::ffff:cb00:7105', '::ffff:cb00:7100/125']) expect(parseNetwork(said)).toBeNull();
});
