import { defineConfig } from 'vitest/config'

// Another zone is given from outside: TZ=America/Los_Angeles npx vitest run
process.env.TZ ??= 'UTC'

const browser = [
  'e2e/**/*.test.ts',
  'src/ui/islands/*.test.tsx',
  'src/features/**/*.browser.test.ts',
]
const pure = ['src/{domain,ui}/**/*.test.{ts,tsx}']

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: pure, exclude: browser } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{src,test,tools,bench}/**/*.test.{ts,tsx}'],
          exclude: [...pure, ...browser],
          globalSetup: 'test/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          globalSetup: 'test/global-setup.ts',
          testTimeout: 90_000,
          // Two programs, a database and a browser share the machine with whatever else it does.
          retry: 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
