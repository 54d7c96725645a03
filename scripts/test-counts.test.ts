import { expect, test } from 'vitest'
import { countTests } from './test-counts.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each }))
})

test('counts passed and failed tests, not skipped ones', () => {
  const report = {
    success: false,
    testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed', 'pending')]
  }
  expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 })
})

test('counts a file that could not be loaded as one failure', () => {
  expect(countTests({ success: false, testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1
  })
})

test('counts a crash after good tests as a failure', () => {
  expect(countTests({ success: true, testResults: [file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1
  })
})

test('counts a run without a report, or without tests, as a failure', () => {
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 })
  expect(countTests({ success: true, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
})

test('counts a good run as it is', () => {
  expect(countTests({ success: true, testResults: [file('passed', 'passed')] }, 0)).toEqual({
    passed: 1,
    failed: 0
  })
})
