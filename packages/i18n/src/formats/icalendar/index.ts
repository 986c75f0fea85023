export { type CalendarOptions, toICalendar } from './to-icalendar'
