import { type Decision, rangeOfPoints } from '#decision'
import { holds } from './acts.ts'
import type { Register } from './register.ts'
import { visitDecision } from './visit.ts'

/** Who controls, as the points of a decision say it, in their order. */
export function readControls(decision: Decision): Register['controls'] {
  return saidOf(decision).map(({ point, controller }) => ({ document: decision.id, point, controller }))
}

/** The controller of each point: of a point that is named alone that one, of all others who controls the whole. */
export function controllersOf(decision: Decision): (point: string) => string | null {
  const said = saidOf(decision)
  const whole = said.find(({ points }) => points.length === 0)?.controller ?? null
  return (point) => {
    const named = said.filter(({ points }) => points.some((one) => holds(one, point)))
    return longest(named, point)?.controller ?? whole
  }
}

interface SaidControl {
  readonly point: string
  readonly controller: string
  /** None is the whole document. */
  readonly points: readonly string[]
}

function saidOf(decision: Decision): readonly SaidControl[] {
  return visitDecision(decision).flatMap((visit): readonly SaidControl[] => {
    if (visit.type === 'row') return []
    const { controller, controls = [] } = visit.point
    return [
      ...(controller === null ? [] : [{ point: visit.name, controller, points: [] }]),
      ...controls.map((one) => ({
        point: visit.name,
        controller: one.controller,
        points: one.points.flatMap(rangeOfPoints),
      })),
    ]
  })
}

/** «п. 2 – на Шубину О.Н., п. 2.3 – на Мельника И.С.»: the nearer word holds. */
function longest(said: readonly SaidControl[], point: string): SaidControl | undefined {
  const depth = ({ points }: SaidControl): number =>
    Math.max(...points.filter((one) => holds(one, point)).map(({ length }) => length))
  return said.toSorted((a, b) => depth(b) - depth(a))[0]
}
