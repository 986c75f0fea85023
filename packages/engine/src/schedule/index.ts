export { type AgendaSpan, agendaSpan, clockTimes, laterBy } from './agenda'
export { minutesTaken, type Run } from './elapsed'
export { dayOf, followUpDay, occurrences } from './follow-up'
export { isZone, minutesLate, wallTimeIn } from './zone'
