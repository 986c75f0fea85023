/** What only the demo says. Everything else is the library's wording. */
const en = {
  // The command line
  usage:
    'You can use --ratings FILE, --lang da or en, --out FOLDER and --json; or --tool ID with --rehearse SEED, --lang and --out.',
  unknownOption: (name: string, close: string | null) =>
    `${name}: the demo has no such option. ${close === null ? en.usage : `Did you mean --${close}?`}`,
  unexpected: (value: string) => `${value}: the demo does not know what to do with this. ${en.usage}`,
  missingValue: (name: string) => `${name}: something must follow this option. ${en.usage}`,
  noValue: (name: string) => `${name}: this option stands on its own. Take away what is set with it.`,
  unknownLanguage: (tag: string) => `--lang: the demo does not speak ‘${tag}’. Choose da or en.`,
  // Files
  notThere: 'there is no such file. Check the name and the folder.',
  isFolder: 'this is a folder. Give the name of a file in it.',
  notFile: 'this is not an ordinary file, so it cannot be read.',
  notReadable: (code: string) => `the file cannot be read (${code}). Check that you have access to it.`,
  outIsFile: 'this is a file. Choose a folder for the report.',
  inTheWay: 'a folder by this name stands in the way. Move it, or choose another folder.',
  notWritable: (code: string) => `nothing could be written here (${code}). Choose another folder.`,
  written: 'Files written',
  noPicture: 'No picture: there are no answers to show on the map.',
  // The run
  intro: (file: string) =>
    `A run through the whole tool. The answers are those in ${file}; times, agreements and what happens to themes that are not chosen are made up for the demo.`,
  team: (people: number, lead: string) =>
    people === 1
      ? `1 person takes part: ${lead}, who also leads the meeting.`
      : `${people} people take part. ${lead} leads the meeting and also answers.`,
  offMap: (themes: string) => `Not on the map, since no one answered about one or both sides of it: ${themes}`,
  basis: 'What each place rests on',
  answers: 'Answers',
  sum: 'Sum',
  picks: 'Picks',
  noBox: 'Not on the map',
  rulesDiffer: 'Where other ways of adding up give another place',
  rulesAgree: 'The middle answer and the majority give the same places as the sum.',
  stopsHere: 'The choice is yours as a group, so the demo stops here.',
  began: 'Began',
  underWay: 'under way',
  rehearsalAlone: '--rehearse needs --tool ID, the tool to play.',
  notWithTool: (name: string) =>
    `${name}: this belongs to a run with ratings and not to a rehearsal. Leave it out, or leave out --tool.`,
  unknownTool: (id: string, close: string | null, all: string) =>
    close === null
      ? `--tool: there is no tool called ‘${id}’. There are: ${all}`
      : `--tool: there is no tool called ‘${id}’. Did you mean ‘${close}’?`,
  badSeed: (seed: string) => `--rehearse: ‘${seed}’ is no seed. Give a whole number from 0 to 4294967295.`,
  rehearsed: (seed: number) => `A rehearsal (seed ${seed}): the people, their answers, times and dates are made up.`,
  played: (people: number, steps: number, events: number) =>
    `Played to the end with made-up people: ${people} taking part, ${steps} steps, ${events} events.`,
  madeUp: 'made up for the demo',
  madeUpFile:
    'A demonstration: the answers are from the ratings file; times, agreements, dates and what becomes of the other themes are made up.',
} as const

type Wording<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string
}

/** What only the demo says, in one language. */
export type Labels = Wording<typeof en>

const da: Labels = {
  usage:
    'Du kan bruge --ratings FIL, --lang da eller en, --out MAPPE og --json; eller --tool ID med --rehearse NUMMER, --lang og --out.',
  unknownOption: (name, close) =>
    `${name}: Den indstilling kender demoen ikke. ${close === null ? da.usage : `Mente du --${close}?`}`,
  unexpected: (value) => `${value}: Demoen ved ikke, hvad den skal gøre med det her. ${da.usage}`,
  missingValue: (name) => `${name}: Der skal stå noget efter denne indstilling. ${da.usage}`,
  noValue: (name) => `${name}: Denne indstilling står alene. Fjern det, der er sat med den.`,
  unknownLanguage: (tag) => `--lang: Demoen taler ikke »${tag}«. Vælg da eller en.`,
  notThere: 'Filen findes ikke. Tjek navnet og mappen.',
  isFolder: 'Det her er en mappe. Skriv navnet på en fil i den.',
  notFile: 'Det her er ikke en almindelig fil, så den kan ikke læses.',
  notReadable: (code) => `Filen kan ikke læses (${code}). Tjek, at du har adgang til den.`,
  outIsFile: 'Det her er en fil. Vælg en mappe til rapporten.',
  inTheWay: 'En mappe med det navn står i vejen. Flyt den, eller vælg en anden mappe.',
  notWritable: (code) => `Her kan intet skrives (${code}). Vælg en anden mappe.`,
  written: 'Filer, der er skrevet',
  noPicture: 'Intet billede: Der er ingen svar at vise på kortet.',
  intro: (file) =>
    `En gennemgang af hele værktøjet. Svarene er dem i ${file}; tider, aftaler og det, der sker med de temaer, som ikke er valgt, er fundet på til demoen.`,
  team: (people, lead) =>
    people === 1
      ? `1 person er med: ${lead}, der også leder mødet.`
      : `${people} personer er med. ${lead} leder mødet og svarer også selv.`,
  offMap: (themes) => `Ikke på kortet, fordi ingen har svaret på den ene eller begge sider af det: ${themes}`,
  basis: 'Hvad hver placering bygger på',
  answers: 'Svar',
  sum: 'Sum',
  picks: 'Peget på',
  noBox: 'Ikke på kortet',
  rulesDiffer: 'Hvor andre måder at tælle på giver en anden placering',
  rulesAgree: 'Det midterste svar og flertallet giver de samme placeringer som summen.',
  stopsHere: 'Valget er jeres som gruppe, så demoen stopper her.',
  began: 'Begyndte',
  underWay: 'i gang',
  rehearsalAlone: '--rehearse skal have --tool ID med, det værktøj, der skal spilles.',
  notWithTool: (name) =>
    `${name}: Det her hører til en kørsel med svar fra en fil og ikke til en prøve. Lad det være ude, eller fjern --tool.`,
  unknownTool: (id, close, all) =>
    close === null
      ? `--tool: Der er intet værktøj, der hedder »${id}«. Der er: ${all}`
      : `--tool: Der er intet værktøj, der hedder »${id}«. Mente du »${close}«?`,
  badSeed: (seed) => `--rehearse: »${seed}« kan ikke bruges. Giv et helt tal fra 0 til 4294967295.`,
  rehearsed: (seed) => `En prøve (nummer ${seed}): Personerne, deres svar, tider og datoer er fundet på.`,
  played: (people, steps, events) =>
    `Spillet til ende med opdigtede personer: ${people} deltagere, ${steps} trin, ${events} hændelser.`,
  madeUp: 'fundet på til demoen',
  madeUpFile:
    'En demonstration: Svarene er fra filen; tider, aftaler, datoer og det, der sker med de øvrige temaer, er fundet på.',
}

export const labels: Readonly<Record<'da' | 'en', Labels>> = { da, en }
