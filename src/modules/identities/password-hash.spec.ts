import { availableParallelism } from 'node:os';
import { PasswordHash } from './password-hash.js';

const made = async (hashCost: 'full' | 'light' = 'light'): Promise<PasswordHash> => {
  const passwordHash = new PasswordHash({ hashCost });
  await passwordHash.onModuleInit();
  return passwordHash;
};

describe('P15: hashing', () => {
  it('matches the password and nothing else, with or without somebody to match', async () => {
    const passwordHash = await made();
    const stored = await passwordHash.make('caf\u00e9 at the harbour');
    expect(await passwordHash.matches(stored, 'cafe\u0301 at the harbour')).toBe(true);
    expect(await passwordHash.matches(stored, 'cafe at the harbour')).toBe(false);
    expect(await passwordHash.matches(null, 'cafe at the harbour')).toBe(false);
  });

  it('knows a hash of another cost as outdated', async () => {
    const [full, light] = [await made('full'), await made('light')];
    const stored = await full.make('a password');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(full.isOutdated(stored)).toBe(false);
    expect(light.isOutdated(stored)).toBe(true);
  });

  it('spends the same time on an unknown address', async () => {
    const passwordHash = await made('full');
    const stored = await passwordHash.make('a password');
    const time = async (hash: string | null): Promise<number> => {
      const start = process.hrtime.bigint();
      for (let round = 0; round < 5; round += 1) await passwordHash.matches(hash, 'another');
      return Number(process.hrtime.bigint() - start);
    };
    const [known, unknown] = [await time(stored), await time(null)];
    expect(unknown / known).toBeGreaterThan(0.05); // without the decoy it is a thousandth, and a busy machine takes its share
  });

  it('refuses when the queue is full, and works again when it is not', async () => {
    const passwordHash = await made();
    const flood = await Promise.allSettled(Array.from({ length: Math.max(1, availableParallelism() - 1) + 205 }, () => passwordHash.make('a password')));
    expect(flood.filter(({ status }) => status === 'rejected')).toHaveLength(5);
    await expect(passwordHash.make('a password')).resolves.toMatch(/^\$argon2id/);
  });
});
