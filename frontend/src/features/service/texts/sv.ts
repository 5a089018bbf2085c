import type { Texts } from './fi';

export const sv: Texts = {
  front: {
    documentTitle: 'Handledning i förtroende',
    title: 'Handledning i förtroende, i din egen takt',
    lead: 'I Opastin har du trygg kontakt med sakkunniga inom sysselsättning, utbildning och välfärd. Du och din sakkunniga ser vad ni skriver. Ingen annan gör det om du inte ger ditt samtycke.',
    customerLogin: 'Logga in som kund',
    expertLogin: 'Logga in som sakkunnig',
    toWorkspaces: 'Gå till handledningsutrymmena',
    what: 'Vad det handlar om',
    promises: {
      people: {
        title: 'Från människa till människa',
        text: 'I handledningsutrymmet svarar en sakkunnig som du vet namnet på och som följer ditt ärende. Meddelanden, filer, uppgifter och möten finns på ett och samma ställe.',
      },
      private: {
        title: 'Bara mellan er',
        text: 'Innehållet krypteras, och de som driver tjänsten ser det inte. En ny sakkunnig kommer in bara med ditt samtycke, och i åtkomstloggen ser du vem som har öppnat vad.',
      },
      ownTime: {
        title: 'När det passar dig',
        text: 'Skriv på kvällen eller morgonen, i telefonen eller på datorn. Ett oavslutat meddelande finns kvar också om du måste avbryta.',
      },
    },
    begin: 'Så kommer du i gång',
    steps: [
      {
        title: 'Kom överens om handledning',
        text: 'Den sakkunniga öppnar handledningsutrymmet när ni har kommit överens om det. Du kan inte öppna det själv.',
      },
      { title: 'Öppna inbjudan', text: 'Du får en länk per e-post. Den är personlig och gäller i 30 dagar.' },
      {
        title: 'Identifiera dig och skriv',
        text: 'Du identifierar dig starkt, och handledningsutrymmet öppnas. Du kan börja skriva genast.',
      },
    ],
    needed: {
      title: 'Det här behöver du för att logga in',
      text: 'Som kund behöver du finländska bankkoder eller mobilcertifikat samt en inbjudan, eller ett handledningsutrymme som du redan har. Tjänsten är avgiftsfri.',
      without:
        'Om du varken har bankkoder eller mobilcertifikat, kom överens med din sakkunniga om ett annat sätt att sköta ärendet.',
    },
    experts: {
      title: 'För sakkunniga',
      text: 'Med ett enda formulär öppnar du ett handledningsutrymme och bjuder in din kund. Du loggar in med din organisations användarkonto. Administratören i din organisation ger dig åtkomst.',
    },
    help: {
      title: 'Behöver du hjälp?',
      text: 'Läs svaren på vanliga frågor eller ta kontakt.',
      emergency: 'Tjänsten är inte avsedd för nödsituationer. Ring 112 i en nödsituation.',
    },
  },
  notFound: {
    title: 'Sidan hittades inte',
    text: 'Adressen kan vara felskriven, eller så har sidan tagits bort.',
  },
};
