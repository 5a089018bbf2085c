import type { Texts } from './fi';

export const sv: Texts = {
  list: {
    title: 'Meddelanden',
    you: 'Du',
    today: 'I dag',
    yesterday: 'I går',
    newMessages: 'Nya meddelanden',
    older: 'Visa äldre meddelanden',
    arrived: 'Nytt meddelande: {{name}}',
    empty: {
      CUSTOMER:
        'Här finns inga meddelanden ännu. Du kan börja: berätta med egna ord vad du önskar handledning i.',
      EXPERT: 'Här finns inga meddelanden ännu. Hälsa din kund välkommen och berätta hur ni kommer i gång.',
    },
  },
  answer: {
    CUSTOMER_one: 'Din sakkunniga svarar vanligtvis inom en arbetsdag.',
    CUSTOMER_other: 'Din sakkunniga svarar vanligtvis inom {{count}} arbetsdagar.',
    EXPERT_one: 'Kunden har fått veta att du vanligtvis svarar inom en arbetsdag.',
    EXPERT_other: 'Kunden har fått veta att du vanligtvis svarar inom {{count}} arbetsdagar.',
    emergency: 'Meddelandena läses inte hela tiden. Ring 112 i en nödsituation.',
  },
  composer: {
    label: 'Skriv ett meddelande',
    send: 'Skicka meddelandet',
    sendAgain: 'Skicka på nytt',
    sending: 'Meddelandet skickas',
    sent: 'Meddelandet har skickats.',
    blank: 'Skriv ett meddelande först.',
    remaining_one: '{{count}} tecken kvar',
    remaining_other: '{{count}} tecken kvar',
    tooLong_one:
      'Meddelandet är {{count}} tecken för långt. Förkorta det eller dela upp det på två meddelanden.',
    tooLong_other:
      'Meddelandet är {{count}} tecken för långt. Förkorta det eller dela upp det på två meddelanden.',
  },
  draft: {
    empty: 'Ett oavslutat meddelande sparas som utkast.',
    waiting: 'Utkastet har ännu inte sparats',
    saving: 'Utkastet sparas',
    saved: 'Utkastet är sparat',
    failed: 'Utkastet kunde inte sparas. Låt sidan vara öppen.',
    conflict: 'Det finns två versioner av utkastet',
  },
  failed: {
    title: 'Meddelandet kunde inte skickas',
    connection:
      'Förbindelsen till tjänsten bröts. Vi försöker igen när den är tillbaka. Meddelandet skickas bara en gång.',
    kept: 'Texten du skrev finns kvar.',
    earlierSentTitle: 'En tidigare version av meddelandet kom fram',
    earlierSent:
      'Du ser den bland meddelandena. Om du också vill skicka den här ändrade texten, skicka den på nytt.',
  },
  conflict: {
    title: 'Du har skrivit på samma meddelande på två ställen',
    text: 'Utkastet har ändrats också i ett annat fönster eller på en annan enhet. Välj hur du vill fortsätta. Ingenting har skickats.',
    mine: 'Det du skrev här',
    other: 'Det du skrev på det andra stället',
    useMine: 'Fortsätt med den här texten',
    useOther: 'Fortsätt med den andra texten',
    useBoth: 'Slå ihop båda',
  },
  waiting: {
    CUSTOMER: {
      title: 'Den sakkunniga ska ännu bekräfta ditt namn',
      text: 'Så säkerställs det att inbjudan nådde rätt person. Du får ett e-postmeddelande när handledningsutrymmet är öppet. Du kan stänga sidan.',
    },
    EXPERT: {
      title: 'Meddelandena öppnas senare',
      text: 'Ni kan skriva till varandra när kunden har tagit emot inbjudan och du har bekräftat namnet.',
    },
  },
  retract: {
    button: 'Ta tillbaka meddelandet',
    title: 'Vill du ta tillbaka meddelandet?',
    text: 'Meddelandets text raderas permanent för alla. I handledningsutrymmet finns det kvar att du skrev meddelandet och tog tillbaka det. Någon kan redan ha läst det.',
    go: 'Ta tillbaka meddelandet',
    going: 'Meddelandet tas tillbaka',
    done: 'Meddelandet har tagits tillbaka.',
    trace: 'Skribenten tog tillbaka meddelandet {{date}} kl. {{time}}.',
  },
  turn: {
    you: 'Ditt svar väntas.',
    CUSTOMER: 'Väntar på kundens svar.',
    EXPERTS: 'Väntar på den sakkunnigas svar.',
    nobody: 'Inget svar väntas.',
    noAnswer: 'Inget svar behövs',
    wait: 'Jag väntar på svar',
  },
  closed: 'Det går inte längre att skriva i det här handledningsutrymmet.',
};
