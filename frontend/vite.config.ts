import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env.OPASTIN_API ?? `http://localhost:${process.env.OPASTIN_API_PORT ?? '8081'}`;

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '~': new URL('./src', import.meta.url).pathname } },
  server: {
    host: 'localhost',
    port: Number(process.env.OPASTIN_PORT ?? '8080'),
    strictPort: true,
    proxy: { '/api': api, '/auth': api },
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    // The content security policy allows neither data: addresses nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    // The files share a browser window: making one anew for each took a third of the time.
    isolate: false,
    environmentOptions: { jsdom: { url: 'http://localhost:8080/' } },
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
