export { type AgendaSpan, agendaSpan, clockTimes, laterBy } from './agenda'
export { minutesTaken, type Run } from './elapsed'
export { dayOf, followUpDay } from './follow-up'
