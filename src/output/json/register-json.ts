import type {
  Assignment,
  Register,
  RegisterDeadline,
  RegisterDocument,
  RegisterDocumentReference,
  Relation,
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
  }
}

function orderAssignment(assignment: Assignment): Assignment {
  const { id, document, point, text, executors, coExecutors, controller, recommendation } = assignment
  const { deadline, execution, control, overdue, delayWorkingDays, marks } = assignment
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
    execution: { status: execution.status, date: execution.date, late: execution.late },
    control: { status: control.status, date: control.date, ground: control.ground },
    overdue,
    delayWorkingDays,
    marks,
  }
}

function orderDeadline(deadline: RegisterDeadline): RegisterDeadline {
  const { text, kind, from, due, items, every, control, certainty, explanation, inherited } = deadline
  return {
    text,
    kind,
    from,
    due,
    items: items.map((item) => ({ from: item.from, due: item.due })),
    every,
    control,
    certainty,
    explanation,
    inherited,
  }
}

function orderRelation({ document, point, action, target }: Relation): Relation {
  const { kind, number, date, points } = target
  return { document, point, action, target: { kind, number, date, points } }
}
