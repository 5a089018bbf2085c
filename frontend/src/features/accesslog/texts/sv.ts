import type { Texts } from './fi';

export const sv: Texts = {
  title: 'Åtkomstlogg',
  lead: 'Här ser du vem som har öppnat eller ändrat vad i ditt handledningsutrymme, när och på vilken grund. Det nyaste står först.',
  list: {
    shown_one: 'En anteckning visas.',
    shown_other: '{{count}} anteckningar visas.',
    nothing: 'Det finns inga anteckningar med de här avgränsningarna.',
    showMore: 'Visa äldre',
    times_one: '(en gång)',
    times_other: '({{count}} gånger)',
  },
  person: { gone: 'Raderat konto' },
  role: {
    CUSTOMER: 'kund',
    FOUNDER: 'sakkunnig',
    EXPERT: 'sakkunnig',
    ADMINISTRATOR: 'organisationens administratör',
  },
  ground: {
    label: 'Grund:',
    OWN_DATA: 'egna uppgifter',
    FOUNDER: 'ansvarar för handledningsutrymmet',
    CONSENT: 'ditt samtycke nr {{number}}',
    ADMINISTRATION: 'organisationens administration, utan tillgång till innehållet',
  },
  kind: {
    READ: 'tittade på uppgifter i handledningsutrymmet',
    WROTE: 'skrev i handledningsutrymmet',
    CHANGED: 'ändrade uppgifter om handledningsutrymmet',
  },
  action: {
    workspace: {
      open: 'öppnade ett nytt handledningsutrymme',
      read: 'besökte handledningsutrymmet',
      close: 'stängde handledningsutrymmet',
      reactivate: 'öppnade det stängda handledningsutrymmet på nytt',
      'request-ending': 'bad om att handledningen ska avslutas eller återtog sin begäran',
    },
    'workspace-contact': { read: 'läste kontakten som handledningen började med' },
    'workspace-topics': {
      read: 'tittade på handledningens teman',
      choose: 'valde handledningens teman',
    },
    message: {
      read: 'läste meddelanden',
      'mark-read': 'markerade meddelanden som lästa',
      post: 'skrev ett meddelande',
      retract: 'återkallade sitt meddelande',
      'set-waiting-for': 'markerade vem som väntar på svar',
    },
    draft: {
      read: 'öppnade sitt eget meddelandeutkast',
      save: 'sparade sitt eget meddelandeutkast',
    },
    attachment: {
      'list-draft': 'tittade på sina egna bilagor som inte har skickats än',
      add: 'lade till en bilaga',
      upload: 'laddade upp en bilaga',
      remove: 'tog bort en bilaga som inte hade skickats',
      status: 'kontrollerade en bilagas status',
      download: 'laddade ner en bilaga',
    },
    task: {
      read: 'tittade på uppgifterna',
      add: 'lade till en uppgift',
      change: 'ändrade en uppgift',
      move: 'ändrade en uppgifts status',
      comment: 'kommenterade en uppgift',
    },
    'workspace-questionnaire': {
      read: 'tittade på enkäter som kan besvaras',
    },
    response: {
      read: 'tittade på enkäter och svar',
      assign: 'bad om svar på en enkät',
      'take-back': 'tog tillbaka en enkät',
      start: 'började besvara en enkät',
      send: 'skickade svar på en enkät',
      amend: 'ändrade svar på en enkät',
      stop: 'avbröt en enkät',
    },
    feedback: {
      give: 'tittade på responssidan eller gav respons',
    },
    'response-draft': {
      read: 'tittade på svar som inte har skickats',
      save: 'sparade svar som inte har skickats',
    },
    appointment: {
      read: 'tittade på mötena',
      propose: 'föreslog ett möte',
      'propose-another': 'föreslog en annan tid för ett möte',
      accept: 'godkände ett möte',
      decline: 'tackade nej till ett möte',
      cancel: 'ställde in ett möte',
    },
    summary: {
      read: 'läste sammanfattningen av handledningen',
      publish: 'publicerade sammanfattningen av handledningen',
    },
    'summary-draft': {
      read: 'öppnade utkastet till sammanfattning',
      save: 'sparade utkastet till sammanfattning',
    },
    archive: {
      download: 'laddade ner hela handledningsutrymmet',
    },
    invitation: {
      read: 'tittade på kundens inbjudan',
      send: 'skickade kundens inbjudan',
      revoke: 'återkallade kundens inbjudan',
      accept: 'tog emot inbjudan',
      confirm: 'bekräftade kundens namn',
      reject: 'meddelade att den som tog emot inbjudan är okänd',
    },
    consent: {
      read: 'tittade på samtyckena',
      propose: 'föreslog att en annan sakkunnig ska delta',
      cancel: 'återtog sitt förslag',
      accept: 'gav sitt samtycke',
      reject: 'gav inte sitt samtycke',
      withdraw: 'återkallade samtycket',
      shorten: 'förkortade samtyckets giltighetstid',
      leave: 'lämnade handledningsutrymmet',
      receipt: 'hämtade kvittot på ett samtycke',
    },
    handover: {
      read: 'kontrollerade om handledningsutrymmet kan överföras till en annan sakkunnig',
      propose: 'föreslog att handledningsutrymmet överförs till en annan sakkunnig',
      cancel: 'återtog förslaget om att överföra handledningsutrymmet',
    },
    administration: {
      close: 'stängde handledningsutrymmet för organisationens räkning',
      reactivate: 'öppnade det stängda handledningsutrymmet på nytt för organisationens räkning',
    },
    'access-log': {
      read: 'tittade på åtkomstloggen',
      download: 'laddade ner åtkomstloggen',
    },
    'consent-invitation': {
      accept: 'godtog inbjudan till handledningsutrymmet',
      decline: 'avböjde inbjudan',
    },
  },
  filter: {
    title: 'Avgränsa anteckningarna',
    active_one: '(en avgränsning)',
    active_other: '({{count}} avgränsningar)',
    person: 'Vem',
    everybody: 'Alla',
    kind: 'Vad',
    everything: 'Allt',
    kinds: {
      READ: 'Har tittat eller läst',
      WROTE: 'Har skrivit innehåll',
      CHANGED: 'Övriga ändringar',
    },
    from: 'Från och med',
    to: 'Till och med',
    clear: 'Ta bort avgränsningarna',
  },
  download: {
    title: 'Ladda ner hela loggen',
    text: 'Tabellen kan du öppna i ett kalkylprogram. Datafilen (JSON) är avsedd för datorprogram.',
    csv: 'Ladda ner som tabell (CSV)',
    json: 'Ladda ner som data (JSON)',
  },
  about: {
    title: 'Om åtkomstloggen',
    what: 'Allt som någon gör i ditt handledningsutrymme antecknas, även att du tittar på den här loggen. Innehållet i meddelanden och filer finns inte i loggen. Bara du ser loggen.',
    reads:
      'Att någon läser samma uppgift antecknas högst en gång på tio minuter. Ändringar antecknas varje gång.',
    sealedTitle: 'Vem kan ändra loggen?',
    sealed:
      'Ingen kan ändra den utan att det märks. Tjänsten förseglar nya anteckningar inom några minuter: varje sigill beror på alla tidigare. Om en enda anteckning ändrades eller togs bort skulle kedjan brytas, och det skulle märkas. Loggen raderas när handledningsutrymmet raderas.',
    wrongTitle: 'Ser något konstigt ut?',
    wrong:
      'Fråga först den personuppgiftsansvariga för ditt handledningsutrymme, som ansvarar för behandlingen av dina uppgifter:',
    also: 'Du kan också fråga dem som driver tjänsten:',
    contact: 'kontakt- och responsformuläret',
  },
};
