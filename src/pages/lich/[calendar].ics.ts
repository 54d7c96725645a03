import type { APIContext } from 'astro'
import { entriesOfPlans, entriesOfUnit, writeCalendar } from '../../site/calendar.ts'
import { getGraph } from '../../site/graph.ts'
import { namePlan } from '../../site/link.ts'

/** One calendar for each plan and each unit that has dated work, and one for everything. */
export function getStaticPaths() {
  const graph = getGraph()
  const plans = [...graph.plans.values()].map((plan) => ({
    id: plan.id,
    name: namePlan(graph, plan.page),
    entries: entriesOfPlans(graph, [plan])
  }))
  const units = [...graph.units.values()].map(({ id, name }) => ({
    id,
    name: `Việc của ${name}`,
    entries: entriesOfUnit(graph, id)
  }))
  const all = {
    id: 'tat-ca',
    name: 'Lịch các kế hoạch',
    entries: entriesOfPlans(graph, graph.plans.values())
  }
  return [all, ...plans, ...units.filter(({ entries }) => entries.length > 0)].map(({ id, ...props }) => ({
    params: { calendar: id },
    props
  }))
}

export function GET({ props, site }: APIContext): Response {
  const { name, entries } = props as { name: string; entries: Parameters<typeof writeCalendar>[1] }
  const base = site ? new URL(import.meta.env.BASE_URL, site).href : null
  return new Response(writeCalendar(name, entries, base), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' }
  })
}
