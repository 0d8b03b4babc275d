import { defineConfig } from '@playwright/test';

/** Debian's browser, or another one by name: nothing is downloaded. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The portal in a real browser, against a server and a database of this run. Every file makes its own Customer. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  globalSetup: '../support/global-setup.mjs',
  globalTeardown: '../support/global-teardown.mjs',
  outputDir: '../../dist/browser-results',
  workers: 2,
  // long enough for a machine that does something else besides: how fast a page is, is measured in test/bench
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    // a dialog that opens over another stands beside it for a moment otherwise, and a name has two owners
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: CHROMIUM, args: QUIET },
  },
});
