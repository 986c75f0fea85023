import type { MadeUp } from './made-up'

export const en: MadeUp = {
  escalation: 'Example: Ask the executive board in January what we may decide ourselves, and what must go to them.',
  agreements: {
    'clear-goals': {
      what: 'Example: We write our three goals for next year on a single page.',
      how: 'Each of us names the three goals without looking.',
    },
    prioritisation: {
      what: 'Example: We sort the items on our list into now, later and never.',
      how: 'We count how many items are left under ‘now’.',
    },
    results: {
      what: 'Example: We pick two issues to finish before the summer and hear about them once a month.',
      how: 'Five minutes at the first meeting of the month.',
    },
    'good-decisions': {
      what: 'Example: For each decision we write down who it affects and whom we have asked.',
      how: 'We look back at our last five decisions.',
    },
    implementation: {
      what: 'Example: No decision leaves the meeting without an owner and a date.',
      how: 'The list of decisions comes first at every meeting.',
    },
    engagement: {
      what: 'Example: We take turns at preparing an item from our own area and leading the talk about it.',
      how: 'A short round: what gave energy, and what took it?',
    },
    'belief-in-the-group': {
      what: 'Example: We collect three things we have succeeded with together, and what made them work.',
      how: 'We add one more every month.',
    },
    'leadership-of-the-group': {
      what: 'Example: Our leader asks each of us what helps us in the team and what gets in the way.',
      how: 'We talk about the answers at the next meeting.',
    },
    'meeting-preparation': {
      what: 'Example: Papers go out three working days ahead, two pages at most, with the question on top.',
      how: 'We count how many papers were like that.',
    },
    'right-cases': {
      what: 'Example: Every item on the agenda says whether it is there to inform, to discuss or to decide.',
      how: 'We read the agendas of the last four meetings again.',
    },
    'learning-from-mistakes': {
      what: 'Example: Once a month one of us tells about something that went wrong.',
      how: 'We write one line each time about what we changed.',
    },
    'trust-and-safety': {
      what: 'Example: We end each meeting by asking what was left unsaid.',
      how: 'Each of us says in two sentences what it was like.',
    },
    'motivation-and-learning': {
      what: 'Example: Each of us says what we want to learn this spring, and we find a task that fits.',
      how: 'A talk in pairs about how it is going.',
    },
    'good-task-conflict': {
      what: 'Example: On big issues one of us has the job of arguing against the proposal.',
      how: 'We ask whether it changed any of our decisions.',
    },
    'focus-in-the-dialogue': {
      what: 'Example: We take turns at calling the others back when we stray from the issue.',
      how: 'We see whether our meetings end on time.',
    },
    'no-hidden-agendas': {
      what: 'Example: Before we discuss an issue, each of us says what is at stake for our own area.',
      how: 'We ask one another whether anything was settled outside the meeting.',
    },
    'good-collaboration': {
      what: 'Example: We pair up on the issues that cross our areas.',
      how: 'The pairs tell the rest of us what came of it.',
    },
    'limits-to-the-job': {
      what: 'Example: We agree which questions can wait until the next working day, and stick to it.',
      how: 'Each of us counts the evenings we worked.',
    },
    'good-information': {
      what: 'Example: We keep one page with news from all our areas, and update it every Friday.',
      how: 'We ask who was taken by surprise, and by what.',
    },
    training: {
      what: 'Example: HR shows us what there is for new managers, and we make a plan for each of them.',
      how: 'We see who has begun.',
    },
  },
}
