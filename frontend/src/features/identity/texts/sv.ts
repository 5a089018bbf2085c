import type { Texts } from './fi';

export const sv: Texts = {
  login: {
    title: 'Logga in i tjänsten',
    lead: 'Välj hur du använder tjänsten.',
    customer: 'Jag är kund',
    customerText:
      'Du loggar in med stark autentisering: bankkoder eller mobilcertifikat. Du behöver också en inbjudan av en sakkunnig, eller ett handledningsutrymme som du redan har.',
    customerButton: 'Identifiera dig som kund',
    expert: 'Jag är sakkunnig',
    expertText:
      'Du loggar in med din organisations användarkonto. Administratören i din organisation har gett dig åtkomst.',
    expertButton: 'Logga in med arbetskontot',
  },
  signedIn: {
    title: 'Inloggning',
    noSession:
      'Inloggningen kunde inte behållas. Kontrollera att din webbläsare tillåter kakor och logga in på nytt.',
  },
  expired: {
    title: 'Din session har avslutats',
    text: 'Vi loggade ut dig för att ingen annan ska komma åt dina uppgifter. Om ett meddelande blev halvfärdigt finns det kvar som utkast. När du loggar in på nytt kommer du tillbaka till samma ställe.',
  },
  held: {
    title: 'Din session har avslutats',
    text: 'Det du höll på att skriva finns kvar i det här fönstret, men ännu inte i tjänsten. Stäng inte fönstret. Logga in i en ny flik och kom sedan tillbaka hit, så kan du fortsätta där du var.',
    logIn: 'Logga in på nytt',
  },
  signedOut: {
    title: 'Du har loggat ut',
    text: 'Om du använde en gemensam eller lånad enhet ska du också stänga webbläsaren.',
    logInAgain: 'Logga in på nytt',
  },
  warning: {
    title: 'Är du kvar?',
    text: 'Du har inte använt tjänsten på en stund. För din säkerhet loggar vi ut dig klockan {{time}}. Ditt utkast bevaras.',
    final:
      'Den längsta tiden för en session är slut, och sessionen avslutas klockan {{time}}. Ditt utkast bevaras, och du kan genast logga in på nytt.',
    timeLeft: 'Tid kvar:',
    continue: 'Fortsätt',
    understood: 'Jag förstår',
  },
  refused: {
    whatNow: 'Vad du kan göra',
    nothingKept: 'Vi sparade inga uppgifter om dig i samband med den här inloggningen.',
    logInAgain: 'Logga in på nytt',
    noAccess: {
      title: 'Du har ännu inte tillgång till tjänsten',
      text: 'Identifieringen lyckades, men du har varken ett handledningsutrymme eller en giltig inbjudan.',
      steps: [
        'Om du har fått en inbjudan per e-post, öppna länken i den och logga in den vägen.',
        'Om du redan får handledning, be din sakkunniga skicka en inbjudan. Bara en sakkunnig kan öppna ett handledningsutrymme.',
        'Om du är sakkunnig, be administratören i din organisation om åtkomst.',
      ],
    },
    invitationForAnother: {
      title: 'Inbjudan är avsedd för någon annan',
      text: 'En inbjudan kan bara tas emot av den som den sakkunniga har avsett. Inbjudan kan fortfarande användas.',
      steps: [
        'Om inbjudan är till dig, kontrollera att du identifierade dig med dina egna koder.',
        'Om du identifierade dig rätt, be den sakkunniga kontrollera uppgifterna och skicka en ny inbjudan.',
        'Om inbjudan inte är till dig, radera meddelandet. Du behöver inte göra något annat.',
      ],
    },
    invitationEnded: {
      title: 'Inbjudan gäller inte längre',
      text: 'Inbjudan har redan använts, återkallats eller gått ut.',
      steps: [
        'Om du har tagit emot inbjudan tidigare, logga in direkt utan länken i inbjudan.',
        'Om du har fått en ny inbjudan efteråt, använd länken i det senaste meddelandet.',
        'Annars kan du be den sakkunniga skicka en ny inbjudan.',
      ],
    },
    staffLinkEnded: {
      title: 'Länken gäller inte längre',
      text: 'Länken till kontot har redan använts, ersatts med en ny eller blivit för gammal.',
      steps: [
        'Om du redan har tagit kontot i bruk, logga in direkt utan länken.',
        'Be annars organisationens administratör om en ny länk.',
      ],
    },
    staffLinkOtherLogin: {
      title: 'Du loggade in i fel tjänst',
      text: 'Kontot hör till en organisation vars personal loggar in i en annan inloggningstjänst. Länken kan fortfarande användas.',
      steps: [
        'Öppna länken igen och logga in med din organisations arbetskonto.',
        'Fråga organisationens administratör om du inte vet vilket konto du ska använda.',
      ],
    },
    staffLoginTaken: {
      title: 'Ditt arbetskonto används redan för ett annat konto',
      text: 'Ett arbetskonto kan bara höra till ett konto i tjänsten. Länken kan fortfarande användas.',
      steps: [
        'Om du redan har ett konto, logga in direkt utan länken.',
        'Om du har bytt organisation, be den tidigare organisationens administratör ta bort dig ur tjänsten.',
      ],
    },
    loginNotInUse: {
      title: 'Det här inloggningssättet är inte i bruk',
      text: 'Organisationens egen inloggningstjänst används inte i Opastin just nu, eller så är adressen fel.',
      steps: [
        'Logga in på nytt och välj din organisation i listan.',
        'Om din organisation inte finns i listan, fråga dess administratör hur man loggar in.',
      ],
    },
    noIdentityCode: {
      title: 'Personbeteckningen saknades',
      text: 'Tjänsten behöver en finländsk personbeteckning, och identifieringssättet du valde gav ingen.',
      steps: [
        'Identifiera dig med finländska bankkoder eller mobilcertifikat.',
        'Om du inte har sådana, kom överens med din sakkunniga om ett annat sätt att sköta ärendet.',
      ],
    },
    weakAuthentication: {
      title: 'Identifieringen var inte tillräckligt stark',
      text: 'I ett handledningsutrymme behandlas konfidentiella ärenden, och därför krävs stark autentisering.',
      steps: ['Identifiera dig med bankkoder eller mobilcertifikat.'],
    },
    cancelled: {
      title: 'Identifieringen avbröts',
      text: 'Du avbröt identifieringen, eller så blev den inte klar. Ingenting hände, och en eventuell inbjudan gäller fortfarande.',
      steps: [
        'Du kan identifiera dig på nytt när du vill.',
        'Om du kom via en inbjudan, öppna länken i inbjudan på nytt.',
      ],
    },
    failed: {
      title: 'Inloggningen lyckades inte',
      text: 'Identifieringen kunde inte bekräftas. Det kan bero till exempel på att den tog lång tid eller att inloggningssidan var öppen i flera flikar.',
      steps: [
        'Försök logga in på nytt.',
        'Kontrollera att din webbläsare tillåter kakor och att klockan i din enhet går rätt.',
        'Om du kom via en inbjudan, öppna länken i inbjudan på nytt.',
      ],
    },
    maintenance: {
      title: 'Det går för tillfället inte att logga in',
      text: 'Underhåll av tjänsten pågår just nu.',
      steps: [
        'Försök igen senare. Tjänstens läge berättar när vi räknar med att inloggningen fungerar igen.',
        'Din inbjudan, ditt handledningsutrymme och dina utkast finns kvar.',
      ],
    },
    unavailable: {
      title: 'Identifieringen fungerar inte just nu',
      text: 'Det är en störning i identifieringstjänsten.',
      steps: ['Försök igen om en stund.', 'Din inbjudan och ditt handledningsutrymme finns kvar.'],
    },
  },
  settings: {
    title: 'Mina uppgifter',
    name: 'Namn',
    nameFromAuthentication: 'Namnet kommer från den starka autentiseringen.',
    organisation: 'Organisation',
    workEmail: 'E-post i arbetet',
    workEmailHint: 'Administratören i din organisation kan ändra adressen.',
    email: 'E-postadress',
    emailHint:
      'Till den här adressen får du veta när det finns något nytt i ditt handledningsutrymme. E-posten nämner aldrig namn eller innehåll.',
    language: 'Språk för aviseringar',
    languageHint:
      'På det här språket får du aviseringar per e-post. Sidornas språk byter du högst upp på sidan.',
    save: 'Spara',
    saving: 'Sparar',
    saved: 'Uppgifterna har sparats.',
    changed:
      'Dina uppgifter har ändrats i ett annat fönster eller på en annan enhet. Det du skrev finns kvar i formuläret. Kontrollera det och spara på nytt.',
  },
  sessions: {
    title: 'Enheter som du är inloggad på',
    lead: 'Om du inte känner igen en enhet kan du logga ut den. Om enheten sparas bara webbläsare och operativsystem, varken adress eller plats.',
    device: '{{browser}}, {{system}}',
    browser: {
      CHROME: 'Chrome',
      EDGE: 'Edge',
      FIREFOX: 'Firefox',
      SAFARI: 'Safari',
      OTHER: 'Annan webbläsare',
    },
    system: {
      ANDROID: 'Android',
      IOS: 'iOS',
      LINUX: 'Linux',
      MACOS: 'macOS',
      WINDOWS: 'Windows',
      OTHER: 'annat system',
    },
    current: 'Den här enheten',
    startedAt: 'Inloggad {{date}} kl. {{time}}',
    lastUsedAt: 'Senast använd {{date}} kl. {{time}}',
    one: {
      button: 'Logga ut',
      title: 'Ska enheten loggas ut?',
      text: '{{device}} loggas ut ur tjänsten genast. Ett utkast som har sparats i tjänsten finns kvar.',
      go: 'Logga ut',
      done: 'Enheten är utloggad.',
    },
    others: {
      button: 'Logga ut alla andra enheter',
      title: 'Ska alla andra enheter loggas ut?',
      text: 'Bara den här enheten förblir inloggad. Utkast som har sparats i tjänsten finns kvar.',
      go: 'Logga ut de andra',
      done: 'Alla andra enheter är utloggade.',
    },
  },
};
