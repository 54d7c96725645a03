import type { Graph, Task } from '../../graph/graph.ts'
import { quote } from '../../messages/quote.ts'
import { spokenLabel } from '../../plan/clause-label.ts'
import type { Place } from '../../text/place.ts'
import { EMPTY_FILE, message, OTHER_PLAN_FILE, planFiles, planText } from '../example-files.ts'
import { readablePlans } from '../plan-parts.ts'
import type { Rule } from '../rule.ts'
import { findRings } from './rings.ts'

/** Following `see` from task to task must not lead back to where it began. */
export const dependsOnItself: Rule = {
  id: 'task/depends-on-itself',
  severity: 'error',
  title: 'Việc dẫn vòng tròn về chính nó',
  why: 'Việc một xem việc hai, việc hai xem việc ba, việc ba lại xem việc một: không ai biết bắt đầu từ đâu. Hai việc dẫn tới nhau thì được, vì đó chỉ là hai chỗ nói về một việc.',
  todo: ['Xem vòng ghi ở dòng “Gợi ý”.', 'Bỏ một chỗ dẫn `see`, thường là chỗ dẫn ngược.'],

  check(graph, report) {
    const places = oneWayLinks(graph)
    const next = new Map([...places].map(([task, links]) => [task, [...links.keys()]]))
    for (const ring of findRings(next)) {
      const [first, second = first] = ring
      if (!first || !second) continue
      const path = [...ring, first].map(({ plan, label }) =>
        plan === first.plan ? label : `${plan}#${label}`
      )
      report({
        at: places.get(first)?.get(second) ?? first.node.at,
        message: `Việc ở ${spokenLabel(first.label)} dẫn một vòng rồi trở về chính nó.`,
        hint: `bỏ một chỗ dẫn trong vòng ${quote(path.join(' → '), 120)}.`,
        subject: { plan: first.plan, label: first.label }
      })
    }
  },

  examples: [
    {
      name: 'hai việc dẫn tới nhau',
      files: planFiles('## I. Việc\n\n- <Task see="I.g2">Một.</Task>\n- <Task see="I.g1">Hai.</Task>'),
      expected: []
    },
    {
      name: 'ba việc dẫn vòng tròn',
      files: planFiles(
        '## I. Việc\n\n- <Task see="I.g2">Một.</Task>\n- <Task see="I.g3">Hai.</Task>\n- <Task see="I.g1">Ba.</Task>'
      ),
      expected: [
        message(
          'content/ke-hoach/thu/index.mdx:12:14 lỗi task/depends-on-itself: Việc ở mục I, gạch 1 dẫn một vòng rồi trở về chính nó.',
          'Gợi ý: bỏ một chỗ dẫn trong vòng “I.g1 → I.g2 → I.g3 → I.g1”. Xem /kiem-tra/task/depends-on-itself/'
        )
      ]
    },
    {
      name: 'ba việc cùng dẫn qua lại thì không phải vòng',
      files: planFiles(
        '## I. Việc\n\n- <Task see="I.g2 I.g3">Một.</Task>\n- <Task see="I.g1 I.g3">Hai.</Task>\n- <Task see="I.g1 I.g2">Ba.</Task>'
      ),
      expected: []
    },
    {
      name: 'vòng qua kế hoạch khác',
      files: {
        ...planFiles('## I. Việc\n\n- <Task see="khac#I">Một.</Task>\n- <Task see="I.g1">Hai.</Task>'),
        [OTHER_PLAN_FILE]: planText('## I. Việc\n\n<Task see="thu#I.g2">Ba.</Task>')
      },
      expected: [
        message(
          'content/ke-hoach/khac/index.mdx:12:12 lỗi task/depends-on-itself: Việc ở mục I dẫn một vòng rồi trở về chính nó.',
          'Gợi ý: bỏ một chỗ dẫn trong vòng “I → thu#I.g2 → thu#I.g1 → I”. Xem /kiem-tra/task/depends-on-itself/'
        )
      ]
    },
    EMPTY_FILE
  ]
}

/** Who points at whom and where that is written, without the pairs that point at each other. */
function oneWayLinks(graph: Graph): Map<Task, Map<Task, Place>> {
  const written = new Map<Task, Map<Task, Place>>()
  for (const plan of readablePlans(graph)) for (const task of plan.tasks) written.set(task, new Map())
  for (const { via, from, within, to, at } of graph.edges) {
    if (via !== 'see' || !to.ok || !to.label || within === null) continue
    const here = graph.task({ plan: from.id, label: within })
    const there = graph.task({ plan: to.page.id, label: to.label })
    if (here && there && here !== there) written.get(here)?.set(there, at)
  }
  const oneWay = (task: Task, links: ReadonlyMap<Task, Place>) =>
    [...links].filter(([other]) => !written.get(other)?.has(task))
  return new Map([...written].map(([task, links]) => [task, new Map(oneWay(task, links))]))
}
