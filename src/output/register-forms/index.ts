/**
 * In: a register. Out: the papers of execution control as values for their templates: journal, cards, summary,
 * reminders, journal of registration. They are composed and drawn like any document. Knows nothing of how a register
 * is made, of templates and of file formats.
 */
export { type FormGround, type FormName, formNames, paperForm } from './forms.ts'
