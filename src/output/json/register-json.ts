import type {
  Assignment,
  Control,
  Execution,
  ExecutorExecution,
  Instance,
  Move,
  Recurrence,
  Register,
  RegisterDeadline,
  RegisterDocument,
  RegisterDocumentReference,
  RegisterMark,
  Relation,
  Term,
} from '#register'

/**
 * The register as JSON: two spaces, a line feed at the end. Keys stand in the contract's order, whoever made the
 * register; each function below names every key of its type, so a key added to the contract does not compile
 * before it has its place here.
 */
export function renderRegisterJson(register: Register): string {
  const { on, documents, assignments, controls, relations } = register
  const ordered: Register = {
    on,
    documents: documents.map(orderDocument),
    assignments: assignments.map(orderAssignment),
    controls: controls.map(({ document, point, controller }) => ({ document, point, controller })),
    relations: relations.map(orderRelation),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function orderReference(document: RegisterDocumentReference): RegisterDocumentReference {
  const { id, kind, number, date, title, file } = document
  return { id, kind, number, date, title, file }
}

function orderDocument(document: RegisterDocument): RegisterDocument {
  const { id, kind, number, date, title, place, organization, signatories, file } = document
  const { execution, control } = document
  return {
    id,
    kind,
    number,
    date,
    title,
    place,
    organization,
    signatories: signatories.map(({ position, name }) => ({ position, name })),
    file,
    execution: execution && orderExecution(execution),
    control: control && orderControl(control),
  }
}

function orderAssignment(assignment: Assignment): Assignment {
  const { id, document, point, text, executors, coExecutors, controller, recommendation } = assignment
  const { deadline, term, moved, execution, executions, instances, control } = assignment
  const { overdue, delayWorkingDays, marks } = assignment
  return {
    id,
    document: orderReference(document),
    point,
    text,
    executors,
    coExecutors,
    controller,
    recommendation,
    deadline: orderDeadline(deadline),
    term: orderTerm(term),
    moved: moved.map(orderMove),
    execution: orderExecution(execution),
    executions: executions.map(orderExecutorExecution),
    instances: instances.map(orderInstance),
    control: orderControl(control),
    overdue,
    delayWorkingDays,
    marks: marks.map(orderMark),
  }
}

const orderTerm = ({ due, control }: Term): Term => ({ due, control })

const orderExecution = ({ status, date, late }: Execution): Execution => ({ status, date, late })

const orderExecutorExecution = ({ executor, status, date, late }: ExecutorExecution): ExecutorExecution => ({
  executor,
  status,
  date,
  late,
})

const orderControl = ({ status, date, ground }: Control): Control => ({ status, date, ground })

const orderMove = ({ day, occurrence, from, to, ground, reference }: Move): Move => ({
  day,
  occurrence,
  from,
  to,
  ground,
  reference,
})

function orderInstance(instance: Instance): Instance {
  const { from, due, term, execution, executions, overdue, delayWorkingDays } = instance
  return {
    from,
    due,
    term: orderTerm(term),
    execution: orderExecution(execution),
    executions: executions.map(orderExecutorExecution),
    overdue,
    delayWorkingDays,
  }
}

function orderMark(mark: RegisterMark): RegisterMark {
  const { day, what, executor, occurrence, to, text, ground, reference } = mark
  return { day, what, executor, occurrence, to, text, ground, reference }
}

function orderDeadline(deadline: RegisterDeadline): RegisterDeadline {
  const { text, kind, from, due, items, every, recurrence, followedBy } = deadline
  const { control, certainty, explanation, inherited } = deadline
  return {
    text,
    kind,
    from,
    due,
    items: items.map((item) => ({ from: item.from, due: item.due })),
    every,
    recurrence: recurrence && orderRecurrence(recurrence),
    followedBy: followedBy && orderDeadline(followedBy),
    control,
    certainty,
    explanation,
    inherited,
  }
}

const orderRecurrence = ({ until, count, months, days, dates }: Recurrence): Recurrence => ({
  until,
  count,
  months,
  days,
  dates: dates.map(({ month, day }) => ({ month, day })),
})

function orderRelation({ document, point, action, target }: Relation): Relation {
  const { kind, number, date, points } = target
  return { document, point, action, target: { kind, number, date, points } }
}
