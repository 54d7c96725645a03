import Compare from './Compare.astro'
import Doc from './Doc.astro'
import Figure from './Figure.astro'
import Note from './Note.astro'
import Place from './Place.astro'
import QA from './QA.astro'
import Ref from './Ref.astro'
import Steps from './Steps.astro'
import Target from './Target.astro'
import Task from './Task.astro'
import Term from './Term.astro'
import Unit from './Unit.astro'

/** The words authors may use in MDX, to be handed to the body of a page. */
export const WORDS = { Compare, Doc, Figure, Note, Place, QA, Ref, Steps, Target, Task, Term, Unit }
