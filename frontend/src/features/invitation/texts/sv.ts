import type { Texts } from './fi';

export const sv: Texts = {
  page: {
    title: 'Du är inbjuden till ett handledningsutrymme',
    from: 'Inbjudan kommer från',
    validUntil: 'Inbjudan gäller till {{date}}.',
    what: 'I handledningsutrymmet diskuterar du konfidentiellt med den sakkunniga som har bjudit in dig. Tjänsten är avgiftsfri för dig.',
    next: 'Så här går du vidare',
    steps: [
      'Du identifierar dig med bankkoder eller mobilcertifikat. Så vet vi att inbjudan når rätt person.',
      'Inbjudan kopplas till dig, och ingen annan kan längre använda den.',
      'Du kommer in i handledningsutrymmet och kan skriva till din sakkunniga. Ibland bekräftar den sakkunniga först att inbjudan nådde rätt person.',
    ],
    accept: 'Fortsätt till identifieringen',
    unsure: 'Vet du inte vad det gäller?',
    unsureText:
      'Om du inte har kommit överens om handledning med den här organisationen ska du inte identifiera dig, utan fråga organisationen. Inbjudan förfaller av sig själv om du inte använder den.',
  },
  refused: {
    help: 'Kommer du inte vidare?',
    missing: {
      title: 'Öppna inbjudan på nytt från din e-post',
      text: 'Den här sidan har inte längre uppgifterna om inbjudan. Gå tillbaka till meddelandet och öppna länken i det.',
    },
    unknown: {
      title: 'Inbjudan hittades inte',
      text: 'Länken kan ha brutits på vägen. Öppna den direkt i meddelandet eller kopiera hela länken till webbläsarens adressfält.',
    },
    used: {
      title: 'Inbjudan har redan tagits emot',
      text: 'En inbjudan kan användas bara en gång. Om det var du som tog emot den, logga in i tjänsten. Annars ska du berätta det för din sakkunniga.',
    },
    expired: {
      title: 'Inbjudan har gått ut',
      text: 'En inbjudan gäller i 30 dagar. Be din sakkunniga skicka en ny.',
    },
    revoked: {
      title: 'Inbjudan har återkallats',
      text: 'Den sakkunniga har återkallat inbjudan. Kontakta din sakkunniga om du tror att det är ett misstag.',
    },
    superseded: {
      title: 'Du har fått en nyare inbjudan',
      text: 'Den här inbjudan har ersatts med en ny. Använd länken i det senaste meddelandet i din e-post.',
    },
  },
  panel: {
    SENT: {
      title: 'Kunden har ännu inte tagit emot inbjudan',
      text: 'Inbjudan skickades {{sent}} till {{email}}. Den gäller till {{expires}}.',
    },
    EXPIRED: {
      title: 'Inbjudan har gått ut',
      text: 'Inbjudan skickades {{sent}} till {{email}} och gick ut {{expires}}. Du kan skicka en ny.',
    },
    AWAITING_CONFIRMATION: { title: 'Bekräfta att det är rätt person' },
    REJECTED: {
      title: 'Skicka en ny inbjudan',
      text: 'Någon annan än din kund tog emot inbjudan. Uppgifterna om personen har inte sparats, och personen såg ingenting i handledningsutrymmet. Kontrollera kundens e-postadress och skicka en ny inbjudan.',
    },
    REVOKED: {
      title: 'Inbjudan har återkallats',
      text: 'Länken som skickades till {{email}} fungerar inte längre. Du kan skicka en ny inbjudan.',
    },
    waiting: 'Meddelandet är på väg ut.',
    undeliverable: 'Inbjudan kunde inte levereras till {{email}}',
    undeliverableText: 'Kontrollera adressen med kunden och skicka inbjudan på nytt.',
  },
  confirm: {
    text: 'Du angav ingen personbeteckning för kunden, så kontrollera namnet. Handledningsutrymmet öppnas för er båda först när du har bekräftat det.',
    invited: 'Namnet du angav',
    authenticated: 'Namnet enligt identifieringen',
    yes: 'Ja, det är min kund',
    no: 'Det är någon annan',
    done: 'Namnet är bekräftat. Handledningsutrymmet är nu öppet för er båda.',
  },
  reject: {
    title: 'Har fel person tagit emot inbjudan?',
    text: 'Personen kommer inte in i handledningsutrymmet, och inga uppgifter om personen blir kvar i tjänsten. Efter det kan du skicka en ny inbjudan till din kund.',
    go: 'Ja, neka tillträde',
    done: 'Personen kommer inte in i handledningsutrymmet. Du kan skicka en ny inbjudan.',
  },
  revoke: {
    button: 'Återkalla inbjudan',
    title: 'Vill du återkalla inbjudan?',
    text: 'Länken som kunden har fått slutar genast att fungera. Handledningsutrymmet finns kvar, och du kan skicka en ny inbjudan senare.',
    go: 'Återkalla inbjudan',
    done: 'Inbjudan har återkallats.',
  },
  resend: {
    button: 'Skicka en ny inbjudan',
    title: 'Skicka en ny inbjudan',
    text: 'Kunden får en ny länk. Den tidigare länken slutar fungera.',
    email: 'E-postadress',
    submit: 'Skicka inbjudan',
    sending: 'Inbjudan skickas',
    done: 'En ny inbjudan skickas till {{email}}.',
  },
};
