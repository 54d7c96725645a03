import { campaignUnknown } from './content/campaign-unknown.ts'
import { encoding } from './content/encoding.ts'
import { fileTooLarge } from './content/file-too-large.ts'
import { frontMatter } from './content/front-matter.ts'
import { mdxForbidden } from './content/mdx-forbidden.ts'
import { pictureWithoutAlt } from './content/picture-without-alt.ts'
import { placeUnknown } from './content/place-unknown.ts'
import { syntax } from './content/syntax.ts'
import { termUnknown } from './content/term-unknown.ts'
import { yaml } from './content/yaml.ts'
import { ambiguous } from './deadline/ambiguous.ts'
import { basisAfterPlan } from './document/basis-after-plan.ts'
import { dateDiffers } from './document/date-differs.ts'
import { notInRegistry } from './document/not-in-registry.ts'
import { numberForm } from './document/number-form.ts'
import { numberTwice } from './document/number-twice.ts'
import { replaced } from './document/replaced.ts'
import { figureUndated } from './fresh/figure-undated.ts'
import { pastReview } from './fresh/past-review.ts'
import { sourceMissing } from './fresh/source-missing.ts'
import { acceptanceUnknown } from './plan/acceptance-unknown.ts'
import { acceptanceUnused } from './plan/acceptance-unused.ts'
import { acceptanceWithoutReason } from './plan/acceptance-without-reason.ts'
import { clauseMissing } from './plan/clause-missing.ts'
import { idTwice } from './plan/id-twice.ts'
import { numbering } from './plan/numbering.ts'
import { periodDiffers } from './plan/period-differs.ts'
import { recipientIdle } from './plan/recipient-idle.ts'
import { undated } from './plan/undated.ts'
import { unitNotRecipient } from './plan/unit-not-recipient.ts'
import { anchorMissing } from './ref/anchor-missing.ts'
import { labelDiffers } from './ref/label-differs.ts'
import { orphan } from './ref/orphan.ts'
import { plainText } from './ref/plain-text.ts'
import { self } from './ref/self.ts'
import { targetAmbiguous } from './ref/target-ambiguous.ts'
import { targetMissing } from './ref/target-missing.ts'
import type { Rule } from './rule.ts'
import { noTask } from './target/no-task.ts'
import { noUnit } from './target/no-unit.ts'
import { notMeasurable } from './target/not-measurable.ts'
import { operatorWords } from './target/operator-words.ts'
import { assignmentUnplanned } from './task/assignment-unplanned.ts'
import { beforeIssue } from './task/before-issue.ts'
import { deadlineContradicts } from './task/deadline-contradicts.ts'
import { deadlineMissing } from './task/deadline-missing.ts'
import { deadlineUnreadable } from './task/deadline-unreadable.ts'
import { dependsOnItself } from './task/depends-on-itself.ts'
import { dueSoon } from './task/due-soon.ts'
import { evidenceMissing } from './task/evidence-missing.ts'
import { evidenceOutside } from './task/evidence-outside.ts'
import { outsidePeriod } from './task/outside-period.ts'
import { overdue } from './task/overdue.ts'
import { roadmapUnassigned } from './task/roadmap-unassigned.ts'
import { unitMissing } from './task/unit-missing.ts'
import { unitUnknown } from './task/unit-unknown.ts'

/**
 * Every rule, once: the checker, the help pages and the tests take theirs from here. Rules run in this order;
 * those about acceptances stand last, because they look at what the others found.
 */
const RULES = {
  'content/campaign-unknown': campaignUnknown,
  'content/encoding': encoding,
  'content/file-too-large': fileTooLarge,
  'content/front-matter': frontMatter,
  'content/mdx-forbidden': mdxForbidden,
  'content/picture-without-alt': pictureWithoutAlt,
  'content/place-unknown': placeUnknown,
  'content/syntax': syntax,
  'content/term-unknown': termUnknown,
  'content/yaml': yaml,
  'ref/anchor-missing': anchorMissing,
  'ref/label-differs': labelDiffers,
  'ref/orphan': orphan,
  'ref/plain-text': plainText,
  'ref/self': self,
  'ref/target-ambiguous': targetAmbiguous,
  'ref/target-missing': targetMissing,
  'document/basis-after-plan': basisAfterPlan,
  'document/date-differs': dateDiffers,
  'document/not-in-registry': notInRegistry,
  'document/number-form': numberForm,
  'document/number-twice': numberTwice,
  'document/replaced': replaced,
  'plan/clause-missing': clauseMissing,
  'plan/id-twice': idTwice,
  'plan/numbering': numbering,
  'plan/period-differs': periodDiffers,
  'plan/recipient-idle': recipientIdle,
  'plan/undated': undated,
  'plan/unit-not-recipient': unitNotRecipient,
  'task/assignment-unplanned': assignmentUnplanned,
  'task/before-issue': beforeIssue,
  'task/deadline-contradicts': deadlineContradicts,
  'task/deadline-missing': deadlineMissing,
  'task/deadline-unreadable': deadlineUnreadable,
  'task/depends-on-itself': dependsOnItself,
  'task/due-soon': dueSoon,
  'task/evidence-missing': evidenceMissing,
  'task/evidence-outside': evidenceOutside,
  'task/outside-period': outsidePeriod,
  'task/overdue': overdue,
  'task/roadmap-unassigned': roadmapUnassigned,
  'task/unit-missing': unitMissing,
  'task/unit-unknown': unitUnknown,
  'deadline/ambiguous': ambiguous,
  'target/no-task': noTask,
  'target/no-unit': noUnit,
  'target/not-measurable': notMeasurable,
  'target/operator-words': operatorWords,
  'fresh/figure-undated': figureUndated,
  'fresh/past-review': pastReview,
  'fresh/source-missing': sourceMissing,
  'plan/acceptance-unknown': acceptanceUnknown,
  'plan/acceptance-without-reason': acceptanceWithoutReason,
  'plan/acceptance-unused': acceptanceUnused
} satisfies Record<string, Rule>

/** Name of a rule: its file in this folder without `.ts`. */
export type RuleId = keyof typeof RULES

/** All rules, in the order in which they run. */
export const rules: readonly Rule[] = Object.values(RULES)

/** The names of all rules; a function, because the rules about acceptances are themselves in the list. */
export function ruleIds(): ReadonlySet<string> {
  return new Set(Object.keys(RULES))
}

/** Finds a rule by its name; null for an unknown one. */
export function findRule(id: string): Rule | null {
  return Object.hasOwn(RULES, id) ? RULES[id as RuleId] : null
}
