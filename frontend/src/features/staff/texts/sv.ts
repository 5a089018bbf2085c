import type { Texts } from './fi';

export const sv: Texts = {
  title: 'Personal',
  lead: 'Lägg till de sakkunniga som ger handledning i Opastin och ta bort dem som inte längre använder tjänsten. Av handledningsutrymmena ser du bara antalet.',
  none: 'Ingen har lagts till ännu.',
  more: 'Visa fler',
  list: { staff: 'Personal', administrators: 'Administratörer' },
  add: { staff: 'Lägg till en person', administrators: 'Lägg till en administratör' },
  administrators: 'Administratörer',
  administratorsLead:
    'Administratören lägger till organisationens sakkunniga. Kunder och innehåll i handledningsutrymmen ser hen inte.',
  role: {
    CUSTOMER: 'kund',
    EXPERT: 'sakkunnig',
    PROVIDER_ADMINISTRATOR: 'organisationens administratör',
    SERVICE_ADMINISTRATOR: 'tjänstens administratör',
  },
  state: {
    INVITED: 'Länken har skickats',
    LINK_EXPIRED: 'Länken användes inte i tid',
    ACTIVE: 'I bruk',
    DISABLED: 'Borttagen ur tjänsten',
  },
  linkUntil: 'Länken gäller till {{date}}',
  workspaces_one: 'Ett handledningsutrymme',
  workspaces_other: '{{count}} handledningsutrymmen',
  form: {
    name: 'Namn',
    title: 'Titel',
    titleHint: 'Kunderna ser namnet och titeln.',
    nameFollows:
      'Kunderna ser namnet och titeln. Ändringen syns i handledningsutrymmena inom ungefär en kvart, och de andra som är med får veta att namnet har ändrats.',
    email: 'E-postadress i arbetet',
    emailHint: 'Till adressen skickas en länk med vilken personen tar kontot i bruk med sitt arbetskonto.',
    language: 'Meddelandenas språk',
    role: 'Uppgift i tjänsten',
    roles: {
      EXPERT: 'Sakkunnig: ger handledning',
      PROVIDER_ADMINISTRATOR:
        'Administratör: sköter personal och handledningsutrymmen utan att se innehållet',
    },
    submit: 'Lägg till och skicka länken',
    adding: 'Läggs till',
    added: '{{name}} har lagts till. Länken skickades till {{email}}.',
  },
  change: {
    button: 'Ändra uppgifter',
    title: 'Ändra: {{name}}',
    emailHint:
      'Före den första inloggningen skickas en ny länk till den nya adressen. Därefter loggar personen in som förut, och ingen länk kan längre skickas till en ny adress.',
    submit: 'Spara',
    saving: 'Sparar',
    saved: '{{name}}: uppgifterna har sparats.',
  },
  step: {
    link: {
      button: 'Skicka en ny länk',
      title: 'Ska en ny länk skickas: {{name}}?',
      text: 'Länken skickas till {{email}}. En tidigare länk slutar fungera. Kontot övergår till det arbetskonto som länken används med.',
      go: 'Skicka länken',
      done: '{{name}}: en ny länk har skickats.',
    },
    disabling: {
      button: 'Ta bort ur tjänsten',
      title: 'Ska personen tas bort ur tjänsten: {{name}}?',
      text: 'Den som har adressen {{email}} loggas genast ut och kommer inte längre in i tjänsten. Personens handledningsutrymmen syns i listan över utrymmen, där du kan föreslå en annan sakkunnig.',
      go: 'Ta bort ur tjänsten',
      done: '{{name}} har tagits bort ur tjänsten.',
    },
    enabling: {
      button: 'Släpp in igen',
      title: 'Ska personen släppas in igen: {{name}}?',
      text: 'Den som har adressen {{email}} kan logga in igen. Om kontot har tagits i bruk tidigare fungerar samma arbetskonto.',
      go: 'Släpp in igen',
      done: '{{name}} kan logga in igen.',
    },
  },
  link: {
    title: 'Ta ditt konto i bruk',
    organisation: 'Kontot har öppnats hos',
    text: 'Logga in med organisationens arbetskonto. Därefter fungerar kontot bara med det, och länken behövs inte längre.',
    until: 'Länken gäller till {{date}}.',
    logIn: 'Logga in med arbetskontot',
    endedTitle: 'Länken gäller inte längre',
    endedText:
      'Länken har använts, ersatts med en ny eller blivit för gammal. Om du redan har tagit kontot i bruk kan du logga in direkt. Be annars administratören om en ny länk.',
  },
};
