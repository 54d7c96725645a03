import { formatDay } from '../../deadline/calendar-day.ts'
import { frontReferences } from '../../graph/collect-edges.ts'
import type { Edge, Graph, Plan, Task } from '../../graph/graph.ts'
import type { Page } from '../../graph/model.ts'
import { writeWindow } from '../../messages/write-window.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import { type DayWindow, isInside, joinWindows, windowOf } from '../day-windows.ts'
import { EMPTY_FILE, message, pageText, planFiles } from '../example-files.ts'
import { isReadable } from '../plan-parts.ts'
import type { Found, Rule } from '../rule.ts'

/** News that proves a task should be of a day in the task's window. */
export const evidenceOutside: Rule = {
  id: 'task/evidence-outside',
  severity: 'warning',
  title: 'Tin chứng minh ở ngoài thời hạn của việc',
  why: 'Tin tháng 9 không chứng minh được việc của Quý I: hoặc việc làm chậm, hoặc gắn nhầm việc (việc Quý III cùng tên). Ngày đăng là ngày so.',
  todo: [
    'Xem tin kể việc nào, gắn lại `evidenceFor` cho đúng đợt.',
    'Việc làm chậm thật: giữ nguyên, ghi vào `accepted` của kế hoạch.'
  ],

  check(graph, report) {
    for (const edge of graph.edges) {
      const task = taskProvenBy(edge, graph)
      const plan = task && graph.plans.get(task.plan)
      const date = dayOf(edge.from)
      const windows = plan && isReadable(plan.page) ? windowsOf(task, plan) : []
      if (task && date && windows.length && !windows.some((window) => isInside(window, date)))
        report(describe(edge, task, date, windows))
    }
  },

  examples: [
    { name: 'tin trong thời hạn', files: news('2023-03-31'), expected: [] },
    {
      name: 'tin sau thời hạn',
      files: news('2023-09-05'),
      expected: [
        message(
          'content/tin-tuc/2023/tap-huan.md:5:15 cảnh báo task/evidence-outside: Tin ngày 05/9/2023 ở ngoài thời hạn của việc ở mục I.',
          'Gợi ý: thời hạn là 01/01/2023 – 31/3/2023; gắn tin với đúng việc, đúng đợt. Xem /kiem-tra/task/evidence-outside/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:12'
        )
      ]
    },
    {
      name: 'tin trước kỳ kế hoạch',
      files: news('2022-12-30 08:30'),
      expected: [
        message(
          'content/tin-tuc/2023/tap-huan.md:5:15 cảnh báo task/evidence-outside: Tin ngày 30/12/2022 ở ngoài thời hạn của việc ở mục I.',
          'Gợi ý: thời hạn là 01/01/2023 – 31/3/2023; gắn tin với đúng việc, đúng đợt. Xem /kiem-tra/task/evidence-outside/',
          'Nơi khai báo: content/ke-hoach/thu/index.mdx:12:12'
        )
      ]
    },
    { name: 'ngày viết sai: báo ở quy tắc khác', files: news('chưa rõ'), expected: [] },
    EMPTY_FILE
  ]
}

/** The day of a news item; the hour after it does not matter here. */
function dayOf({ front }: Page): string | null {
  return /^\d{4}-\d{2}-\d{2}/u.exec(frontReferences(front, 'date')[0]?.value ?? '')?.[0] ?? null
}

function taskProvenBy({ via, from, to }: Edge, graph: Graph): Task | null {
  if (via !== 'front' || from.kind !== 'news' || !to.ok || !to.label) return null
  return graph.task({ plan: to.page.id, label: to.label })
}

/** The windows in which the task can be done; an open end is that of the plan's period. */
function windowsOf(task: Task, { period }: Plan): DayWindow[] {
  return task.deadlines
    .map(({ deadline }) => windowOf(deadline))
    .filter((window) => window !== null)
    .map(({ start, end }) => ({ start: start ?? period?.start ?? null, end: end ?? period?.end ?? null }))
}

function describe({ at }: Edge, task: Task, date: string, windows: readonly DayWindow[]): Found {
  const whole = joinWindows(windows)
  return {
    at,
    message: `Tin ngày ${formatDay(date)} ở ngoài thời hạn của việc ở ${spokenLabel(task.label)}.`,
    hint: `thời hạn là ${writeWindow(whole?.start ?? null, whole?.end ?? null)}; gắn tin với đúng việc, đúng đợt.`,
    other: task.node.due?.at ?? task.node.at,
    subject: { plan: task.plan, label: task.label }
  }
}

function news(date: string): Record<string, string> {
  return {
    ...planFiles('## I. Việc\n\n<Task due="Quý I/2023">Tập huấn.</Task>'),
    'content/tin-tuc/2023/tap-huan.md': pageText('Đã tập huấn.', `date: ${date}\nevidenceFor: [thu#I]`)
  }
}
