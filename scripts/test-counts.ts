import { readFile } from 'node:fs/promises'

/** How many checks went well and how many did not. */
export interface Counts {
  passed: number
  failed: number
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  success: boolean
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export const NOTHING: Counts = { passed: 0, failed: 0 }

export function addCounts(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed }
}

/** Counts a step that is one check: a compiler, a linter, a build. */
export function countStep(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Counts the tests of a report. A test file that could not even be loaded holds no tests and counts as one
 * failure; so does a run that ended badly although every test in it went well, and a run without a report.
 */
export function countTests(report: VitestReport | null, code: number): Counts {
  if (!report) return { passed: 0, failed: 1 }
  const counts = report.testResults.map(countFile).reduce(addCounts, NOTHING)
  const wellButBad = counts.failed === 0 && (code !== 0 || !report.success || counts.passed === 0)
  return wellButBad ? addCounts(counts, { passed: 0, failed: 1 }) : counts
}

function countFile({ status, assertionResults }: VitestReport['testResults'][number]): Counts {
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.filter((test) => test.status === 'failed').length
  return { passed, failed: failed || (status === 'failed' ? 1 : 0) }
}

/** Reads the report that Vitest left; null when it left none or half of one. */
export async function readReport(file: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as VitestReport
  } catch {
    return null
  }
}
