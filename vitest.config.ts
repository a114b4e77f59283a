import { defineConfig } from 'vitest/config'

// Another zone is given from outside: TZ=America/Los_Angeles npx vitest run
process.env.TZ ??= 'UTC'

const browser = [
  'e2e/**/*.test.ts',
  'src/ui/islands/*.test.tsx',
  'src/features/**/*.browser.test.ts',
]
/** Tests that came along with packages. */
const others = ['**/node_modules/**']
const pure = ['src/{domain,ui}/**/*.test.{ts,tsx}']

/** Tests that put something else in a module's place: it would reach the tests after them. */
const apart = ['test/texts.test.ts', 'src/features/guide/guide-files.test.ts']

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: pure, exclude: [...others, ...browser] } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{src,test,tools,bench}/**/*.test.{ts,tsx}'],
          exclude: [...others, ...pure, ...apart, ...browser],
          globalSetup: 'test/global-setup.ts',
          // Every file would load the whole program anew, which takes longer than its tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: apart, globalSetup: 'test/global-setup.ts' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          exclude: others,
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
