import { defineConfig } from '@playwright/test';
import browser from './playwright.config.js';

/** `npm run screenshots`: every screen as a picture, to look at. */
export default defineConfig(browser, { testMatch: '*.shots.ts', timeout: 120_000 });
