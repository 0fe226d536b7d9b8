import type { Message, Severity } from '#source'

/** A rule as SARIF lists it. */
export interface SarifRule {
  readonly name: string
  readonly severity: Severity
  readonly about: string
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Messages → SARIF 2.1.0, the exchange format of checkers that editors and forges read. */
export function renderSarif(
  messages: readonly Message[],
  rules: readonly SarifRule[],
  version: string,
): string {
  const run = {
    tool: {
      driver: {
        name: 'pisar',
        version,
        rules: rules.map(({ name, severity, about }) => ({
          id: name,
          shortDescription: { text: about },
          defaultConfiguration: { level: levels[severity] },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: messages.map((message) => ({
      ruleId: message.rule,
      level: levels[message.severity],
      message: { text: message.message },
      locations: [location(message)],
      ...(message.cause
        ? { relatedLocations: [{ ...location(message.cause), message: { text: message.cause.message } }] }
        : {}),
    })),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function location(at: Pick<Message, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>) {
  return {
    physicalLocation: {
      // Cyrillic and spaces in a name are percent-encoded: the format wants a URI.
      artifactLocation: { uri: encodeURI(at.file) },
      region: { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
    },
  }
}
