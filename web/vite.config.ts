import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Stands in every tag that needs it; the server puts a new nonce there for each page (P19). */
const NONCE = '__NONCE__';

/** Of each finished piece of script. */
const bytes = new Map<string, number>();
const weighing: Plugin = {
  name: 'weighing',
  generateBundle: { order: 'pre', handler: (_, bundle) => Object.values(bundle).forEach((part) => part.type === 'chunk' && bytes.set(part.fileName, part.code.length)) },
};
/** The entry lists what each page needs, so that all of it is fetched at once. A smaller piece comes with what imports it: its name would weigh more than it saves. */
const LISTED_FROM = 12_000;
const listed = (_file: string, needed: string[]): string[] => needed.filter((file) => !file.endsWith('.js') || (bytes.get(file) ?? 0) >= LISTED_FROM);

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single', semicolons: true, routeFileIgnorePattern: '\\.(css|spec)' }),
    react(),
    weighing,
  ],
  html: { cspNonce: NONCE },
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023', cssTarget: ['chrome123', 'firefox128', 'safari17.5'], chunkSizeWarningLimit: 1_700 /* that of the layout of pictures, fetched where one is drawn */, modulePreload: { resolveDependencies: listed } },
  server: { proxy: Object.fromEntries(['/api', '/graphql', '/oauth', '/health'].map((path) => [path, 'http://localhost:3000'])) },
});
