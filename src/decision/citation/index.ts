/**
 * In: the words of a point. Out: the acts it repeals, amends or removes from control, with kind, date and number;
 * numbers of points that it names.
 * Knows nothing of documents that exist: whether the cited act is known is the register's business.
 */
export { type CitationLead, citationLead, readCitations } from './citation.ts'
export { rangeOfPoints } from './point-numbers.ts'
