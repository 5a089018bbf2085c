import { defineConfig } from '@playwright/test';
import { addresses, portVariables } from './e2e/support/addresses';
import { clockFile } from './e2e/support/clock';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One Opastin for all tests.
  workers: 1,
  forbidOnly: true,
  // For a busy machine; on an idle one nothing takes a quarter of it.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: addresses.origin,
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.OPASTIN_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    // A tenth of the time: --trace=retain-on-failure when it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // In this order: the main job is about people who are invited for the first time.
    { name: 'main-job', testMatch: 'mainJob.spec.ts' },
    {
      name: 'further',
      testMatch: '*.spec.ts',
      testIgnore: ['mainJob.spec.ts', 'everyPage.spec.ts', 'lifecycle.spec.ts'],
    },
    { name: 'every-page', testMatch: 'everyPage.spec.ts' },
    { name: 'pictures', testMatch: 'pictures.ts' },
    // Last: it moves the clock of the one Opastin.
    { name: 'lifecycle', testMatch: 'lifecycle.spec.ts' },
  ],
  webServer: {
    command: '../dev/launch --temporary',
    // E-mails need not be waited for; that they wait is tested in the backend.
    env: {
      ...portVariables,
      OPASTIN_NOTIFICATION_GRACE: 'PT0S',
      OPASTIN_NOTIFICATION_THROTTLE: 'PT0S',
      OPASTIN_CLOCK_FILE: clockFile,
      OPASTIN_RETENTION_EVERY: '2s',
      // With a malware scanner that knows a harmless text.
      OPASTIN_SCANNER: '1',
      OPASTIN_SEED_STATISTICS: '1',
      // The second compiler takes longer for what it makes than these minutes gain by it.
      JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1',
    },
    url: addresses.origin,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
