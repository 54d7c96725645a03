import { defineConfig } from 'vitest/config'

// Two projects: `unit` runs beside the code; `browser` opens the built site in Chromium.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 60_000
        }
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false
        }
      }
    ]
  }
})
