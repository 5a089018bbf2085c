import type { StorageTexts } from './fi';

export const sv: StorageTexts = {
  daysTitle: 'Hur länge handledningsutrymmet finns kvar',
  now: {
    ACTIVE: {
      customer:
        'Handledningsutrymmet är i bruk. Varje gång du öppnar det börjar tiden om: det stängs först när du inte har varit här på tre månader.',
      expert:
        'Handledningsutrymmet är i bruk. Det stängs när kunden inte har öppnat det på tre månader. Dina egna besök flyttar inte dagen.',
    },
    CLOSED: {
      customer:
        'Handledningsutrymmet är stängt. Ni kan fortfarande läsa och skriva, men det förlänger inte tiden. Den sakkunniga kan ta utrymmet i bruk igen före arkiveringen.',
      expert:
        'Handledningsutrymmet är stängt. Ni kan fortfarande läsa och skriva, men det förlänger inte tiden. Den sakkunniga som öppnade utrymmet kan ta det i bruk igen före arkiveringen.',
    },
    ARCHIVED: {
      customer:
        'Handledningsutrymmet är arkiverat. Bara du ser det. Du kan läsa det och ladda ner innehållet innan det raderas.',
      expert: 'Handledningsutrymmet är arkiverat. Bara kunden ser det.',
    },
  },
  steps: {
    closes: { ahead: 'Stängs', past: 'Stängt', means: 'Det går ännu att läsa och skriva i tre månader.' },
    archives: {
      ahead: 'Arkiveras',
      past: 'Arkiverat',
      means: 'Därefter ser bara kunden utrymmet, och det går inte längre att skriva i det.',
    },
    deletes: {
      ahead: 'Raderas',
      past: 'Raderat',
      means: 'Allt innehåll och dess krypteringsnyckel förstörs för gott. Ingenting kan återställas.',
    },
  },
  dayEnds:
    'Varje skede börjar när den nämnda dagen tar slut, klockan 24 finsk tid. Vi påminner per e-post 30 och 7 dagar innan.',
  founderTitle: 'Avsluta handledningen',
  endingTitle: 'Vill du avsluta handledningen?',
  endingText:
    'Du kan be den sakkunniga att avsluta handledningen. Den sakkunniga får veta det och stänger utrymmet. Du kan återta din begäran fram till dess.',
  endingRequested: 'Kunden bad {{date}} att handledningen avslutas.',
  endingRequestedByYou: 'Du bad {{date}} att handledningen avslutas. Din sakkunniga har fått veta det.',
  endingMark: 'Önskar avsluta',
  banner: { CLOSED: 'Handledningsutrymmet är stängt', ARCHIVED: 'Handledningsutrymmet är arkiverat' },
  bannerText: {
    archives: 'Du kan läsa och skriva här till och med {{date}}. Därefter arkiveras utrymmet.',
    deletes: 'Utrymmet finns kvar till och med {{date}}. Därefter raderas det för gott.',
  },
  facts: { more: 'Förvaringstider och hur handledningen avslutas' },
  close: {
    button: 'Stäng handledningsutrymmet',
    title: 'Ska handledningsutrymmet stängas?',
    follows: [
      'Utrymmet stängs i dag. Kunden får veta det.',
      'Båda kan läsa och skriva i tre månader till. Fram till dess kan du ta utrymmet i bruk igen.',
      'Därefter arkiveras utrymmet i ett år bara för kunden, och till sist raderas det.',
      'En inbjudan som inte har använts återkallas.',
    ],
    go: 'Stäng utrymmet',
    done: 'Handledningsutrymmet har stängts.',
  },
  reactivate: {
    button: 'Ta i bruk igen',
    title: 'Ska handledningsutrymmet tas i bruk igen?',
    follows: [
      'Tiden börjar om: utrymmet är i bruk tills kunden inte har besökt det på tre månader.',
      'Kunden får veta det.',
      'Samtycken som har upphört gäller inte på nytt: andra sakkunniga behöver kundens nya samtycke.',
    ],
    go: 'Ta i bruk',
    done: 'Handledningsutrymmet är i bruk igen.',
  },
  requestEnding: {
    button: 'Be att handledningen avslutas',
    title: 'Vill du be att handledningen avslutas?',
    follows: [
      'Din sakkunniga får veta om din begäran.',
      'Utrymmet är i bruk tills den sakkunniga stänger det. Du kan återta din begäran fram till dess.',
      'Efter stängningen kan du ännu skriva i tre månader och läsa i 15 månader.',
    ],
    go: 'Skicka begäran',
    done: 'Din begäran har skickats till den sakkunniga.',
  },
  withdrawEnding: {
    button: 'Återta begäran',
    title: 'Vill du återta begäran om att avsluta handledningen?',
    follows: ['Din sakkunniga får veta att du vill fortsätta.', 'Utrymmet förblir i bruk.'],
    go: 'Återta begäran',
    done: 'Din begäran har återtagits.',
  },
};
