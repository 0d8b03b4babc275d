import { SeedSeal } from './seed-seal.js';

const seal = new SeedSeal(Buffer.alloc(32, 1));

describe('a sealed seed', () => {
  it('opens for its owner, each time sealed anew', () => {
    const sealed = seal.close('JBSWY3DPEHPK3PXP', 'customer:1');
    expect(seal.open(sealed, 'customer:1')).toBe('JBSWY3DPEHPK3PXP');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(seal.close('JBSWY3DPEHPK3PXP', 'customer:1')).not.toBe(sealed);
  });

  it('opens for nobody else, under no other key, and not altered or cut', () => {
    const sealed = seal.close('JBSWY3DPEHPK3PXP', 'customer:1');
    const [version, nonce, tag = '', text = ''] = sealed.split('.');
    expect(() => seal.open(sealed, 'customer:2')).toThrow();
    expect(() => seal.open(sealed, 'operator:1')).toThrow();
    expect(() => new SeedSeal(Buffer.alloc(32, 2)).open(sealed, 'customer:1')).toThrow();
    expect(() => seal.open([version, nonce, tag, `${text.startsWith('B') ? 'C' : 'B'}${text.slice(1)}`].join('.'), 'customer:1')).toThrow();
    expect(() => seal.open([version, nonce, tag.slice(0, 6), text].join('.'), 'customer:1')).toThrow();
    expect(() => seal.open('', 'customer:1')).toThrow();
  });
});
