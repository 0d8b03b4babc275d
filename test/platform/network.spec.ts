import { BlockList, isIP } from 'node:net';
import fc from 'fast-check';
import { networkText, overlap, parseAddress, parseNetwork } from '../../src/kernel/index.js';

const addresses = fc.oneof(fc.ipV4(), fc.ipV6().filter((address) => !address.includes('.')));
const written = (text: string): string | null => {
  const network = parseNetwork(text);
  return network && networkText(network);
};
const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

describe('S24, P10: where somebody comes from', () => {
  it('reads every address that there is, and an IPv4 one behind a dual-stack socket as IPv4', () => {
    fc.assert(fc.property(addresses, (address) => parseAddress(address) === address));
    expect(parseAddress('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  it.each([undefined, '', 'localhost', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '1.2.3.4 ', 'fe80::1%', '1::2::3', ':::', '12345::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7::8:9', 'g::'])('takes %p for none', (text) => {
    expect(parseAddress(text)).toBeNull();
    expect(parseNetwork(text ?? '')).toBeNull();
  });

  it('takes no text for an address that the system takes for none', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789abcf:./%'), maxLength: 20 }), (text) => parseAddress(text) === null || isIP(parseAddress(text) ?? '') !== 0), { numRuns: 2_000 });
  });
});

describe('GC-2.2.4: a range of addresses', () => {
  it('overlaps where one of them lies in the other, as the system says it', () => {
    fc.assert(fc.property(addresses, fc.option(addresses, { nil: null }), fc.tuple(fc.nat(128), fc.nat(128)), (one, other, lengths) => {
      const [wide = 0, narrow = 0] = [...lengths].sort((a, b) => a - b);
      const asNetwork = (address: string, length: number) => parseNetwork(`${address}/${Math.min(length, familyOf(address) === 'ipv4' ? 32 : 128)}`);
      const [network, its] = [asNetwork(one, wide), asNetwork(other ?? one, narrow)];
      if (!network || !its) return false;
      const list = new BlockList();
      list.addSubnet(one, network.prefix, network.family);
      return overlap(network, its) === overlap(its, network) && overlap(network, its) === (network.family === its.family && list.check(its.address, its.family));
    }), { numRuns: 2_000 });
  });

  it.each(['192.0.2.0/33', '2001:db8::/129', '192.0.2.0/', '192.0.2.0/08', '192.0.2.0/-1', '192.0.2.0/24/8', '::ffff:192.0.2.0/120', 'x/8'])('takes %p for none', (text) => expect(parseNetwork(text)).toBeNull());

  it('is one address where it says no length', () => {
    expect(written('192.0.2.7')).toBe('192.0.2.7/32');
    expect(written('2001:db8::1')).toBe('2001:db8::1/128');
  });
});
