import type { MadeUp } from './made-up'

export const da: MadeUp = {
  escalation: 'Eksempel: Spørg direktionen i januar, hvad vi selv må beslutte, og hvad der skal op til den.',
  agreements: {
    'clear-goals': {
      what: 'Eksempel: Vi skriver vores tre mål for næste år på en enkelt side.',
      how: 'Hver af os nævner de tre mål uden at kigge.',
    },
    prioritisation: {
      what: 'Eksempel: Vi sorterer punkterne på vores liste i nu, senere og aldrig.',
      how: 'Vi tæller, hvor mange punkter der er tilbage under »nu«.',
    },
    results: {
      what: 'Eksempel: Vi udpeger to sager, der skal være færdige før sommer, og hører om dem en gang om måneden.',
      how: 'Fem minutter på månedens første møde.',
    },
    'good-decisions': {
      what: 'Eksempel: For hver beslutning skriver vi ned, hvem den berører, og hvem vi har spurgt.',
      how: 'Vi ser tilbage på vores seneste fem beslutninger.',
    },
    implementation: {
      what: 'Eksempel: Ingen beslutning forlader mødet uden en ansvarlig og en dato.',
      how: 'Listen over beslutninger kommer først på hvert møde.',
    },
    engagement: {
      what: 'Eksempel: Vi skiftes til at forberede et punkt fra vores eget område og lede samtalen om det.',
      how: 'En kort runde: Hvad gav energi, og hvad tog den?',
    },
    'belief-in-the-group': {
      what: 'Eksempel: Vi samler tre ting, vi er lykkedes med sammen, og hvad der fik dem til at virke.',
      how: 'Vi lægger en til hver måned.',
    },
    'leadership-of-the-group': {
      what: 'Eksempel: Vores leder spørger hver af os, hvad der hjælper os i gruppen, og hvad der står i vejen.',
      how: 'Vi taler om svarene på næste møde.',
    },
    'meeting-preparation': {
      what: 'Eksempel: Oplæg sendes ud tre arbejdsdage før, højst to sider og med spørgsmålet øverst.',
      how: 'Vi tæller, hvor mange oplæg der var sådan.',
    },
    'right-cases': {
      what: 'Eksempel: Hvert punkt på dagsordenen siger, om det er til orientering, drøftelse eller beslutning.',
      how: 'Vi læser dagsordenerne fra de seneste fire møder igen.',
    },
    'learning-from-mistakes': {
      what: 'Eksempel: En gang om måneden fortæller en af os om noget, der gik galt.',
      how: 'Vi skriver hver gang en linje om, hvad vi ændrede.',
    },
    'trust-and-safety': {
      what: 'Eksempel: Vi slutter hvert møde med at spørge, hvad der ikke blev sagt.',
      how: 'Hver af os siger i to sætninger, hvordan det var.',
    },
    'motivation-and-learning': {
      what: 'Eksempel: Hver af os siger, hvad vi vil lære i foråret, og vi finder en opgave, der passer.',
      how: 'En samtale to og to om, hvordan det går.',
    },
    'good-task-conflict': {
      what: 'Eksempel: I store sager har en af os til opgave at tale imod forslaget.',
      how: 'Vi spørger, om det ændrede nogen af vores beslutninger.',
    },
    'focus-in-the-dialogue': {
      what: 'Eksempel: Vi skiftes til at kalde de andre tilbage, når vi kommer væk fra sagen.',
      how: 'Vi ser, om vores møder slutter til tiden.',
    },
    'no-hidden-agendas': {
      what: 'Eksempel: Før vi drøfter en sag, siger hver af os, hvad der er på spil for vores eget område.',
      how: 'Vi spørger hinanden, om noget blev afgjort uden for mødet.',
    },
    'good-collaboration': {
      what: 'Eksempel: Vi går sammen to og to om de sager, der går på tværs af vores områder.',
      how: 'Parrene fortæller os andre, hvad der kom ud af det.',
    },
    'limits-to-the-job': {
      what: 'Eksempel: Vi aftaler, hvilke spørgsmål der kan vente til næste arbejdsdag, og holder os til det.',
      how: 'Hver af os tæller de aftener, vi arbejdede.',
    },
    'good-information': {
      what: 'Eksempel: Vi har én side med nyt fra alle vores områder og opdaterer den hver fredag.',
      how: 'Vi spørger, hvem der blev overrasket, og over hvad.',
    },
    training: {
      what: 'Eksempel: HR viser os, hvad der er til nye ledere, og vi laver en plan for hver af dem.',
      how: 'Vi ser, hvem der er begyndt.',
    },
  },
}
