/** Verbs of tasks to which real texts glue the word before or after them: long enough to be no part of another word. */
const VERBS = (
  'обеспечить организовать продолжить продолжать провести проводить разработать доработать подготовить представить представлять ' +
  'направить разместить осуществить осуществлять предусмотреть активизировать усилить информировать проинформировать рассмотреть ' +
  'опубликовать назначить возложить утвердить использовать включить изучить проанализировать повысить оказывать ' +
  'завершить принять создать внести довести сформировать обобщить скорректировать привести рекомендовать поручить'
).split(' ')

const OPENING = new RegExp(`^(?:${VERBS.join('|')})(?=[а-яё]{3,}$)`, 'i')
const CLOSING = new RegExp(`^(.*[а-яё]{3})(${VERBS.join('|')})$`, 'i')

/** What verbs begin with: «переподготовить», «воссоздать» are one word. */
const PREFIXES =
  /^(?:пере|недо|воз|вос|рас|раз|без|бес|над|под|пред|при|про|вне|дез|само|взаимо|сверх|контр)$/i
/** «подготовительной», «обеспечительный»: a noun or an adjective made of the verb. */
const DERIVED = /^(?:ся|сь|ельн|ель)/i

/** «Пензыпродолжать»: where in a word that ends like an infinitive the verb itself begins; 0 for one that is whole. */
export function gluedStart(word: string): number {
  const before = CLOSING.exec(word)?.[1]
  return before === undefined || PREFIXES.test(before) ? 0 : before.length
}

/** «продолжитьработу»: whether a word begins with a verb that another word was glued to. */
export function beginsWithVerb(word: string): boolean {
  const verb = OPENING.exec(word)?.[0]
  return verb !== undefined && !DERIVED.test(word.slice(verb.length))
}
