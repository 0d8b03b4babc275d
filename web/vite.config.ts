import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Stands in every tag that needs it; the server puts a new nonce there for each page (P19). */
const NONCE = '__NONCE__';

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single', semicolons: true, routeFileIgnorePattern: '\\.(css|spec)' }),
    react(),
  ],
  html: { cspNonce: NONCE },
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023', cssTarget: ['chrome123', 'firefox128', 'safari17.5'], chunkSizeWarningLimit: 900 },
  server: { proxy: Object.fromEntries(['/api', '/graphql', '/oauth', '/health'].map((path) => [path, 'http://localhost:3000'])) },
});
