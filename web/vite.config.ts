import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Stands in every tag that needs it; the server puts a new nonce there for each page (P19). */
const NONCE = '__NONCE__';

/**
 * The entry lists what each page needs, so that all of it is fetched at once. Left out is what the entry itself brings along, icons, and helpers of components: they are two
 * hundred bytes each and come with what draws them; their names would weigh more than they save.
 */
const NOT_LISTED = /\/(?:Icon\w+|get-[a-z-]+|rolldown-runtime|preload-helper|react|jsx-runtime|createReactComponent|CloseButton|Match|useMatch|es2015|notifications\.store|session|moment|acting|fault-pages|locked|why|problem-note|queryOptions|Popover|FocusTrap|OptionalPortal)-[\w-]{8}\.js$/;
const listed = (_file: string, needed: string[]): string[] => needed.filter((file) => !NOT_LISTED.test(file));

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single', semicolons: true, routeFileIgnorePattern: '\\.(css|spec)' }),
    react(),
  ],
  html: { cspNonce: NONCE },
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023', cssTarget: ['chrome123', 'firefox128', 'safari17.5'], chunkSizeWarningLimit: 900, modulePreload: { resolveDependencies: listed } },
  server: { proxy: Object.fromEntries(['/api', '/graphql', '/oauth', '/health'].map((path) => [path, 'http://localhost:3000'])) },
});
