import type { Texts } from './fi';

export const sv: Texts = {
  list: {
    title: 'Handledningsutrymmen',
    customerLead: 'I ett handledningsutrymme diskuterar du med din sakkunniga. Bara ni ser innehållet.',
    expertLead: 'Här är dina kunders handledningsutrymmen, det senast ändrade först.',
    administratorLead:
      'Som administratör ser du inga handledningsutrymmen. Innehållet är bara för dem som deltar.',
    open: 'Öppna ett handledningsutrymme',
    search: 'Sök på kundens namn',
    clearSearch: 'Töm sökningen',
    doSearch: 'Sök',
    found_one: 'Sökningen gav ett handledningsutrymme.',
    found_other: 'Sökningen gav {{count}} handledningsutrymmen.',
    nothingFound: 'Inget handledningsutrymme hittades med ”{{filter}}”',
    nothingFoundText: 'Kontrollera stavningen eller sök med en kortare del av namnet.',
    showMore: 'Visa fler',
    unread_one: '{{count}} nytt meddelande',
    unread_other: '{{count}} nya meddelanden',
    lastEvent: 'Senast {{when}}',
    today: 'i dag kl. {{time}}',
    yesterday: 'i går kl. {{time}}',
    invitation: {
      SENT: 'Inbjudan skickad',
      EXPIRED: 'Inbjudan har gått ut',
      AWAITING_CONFIRMATION: 'Bekräfta namnet',
      UNDELIVERABLE: 'Adressen fungerar inte',
      REJECTED: 'Ny inbjudan behövs',
      REVOKED: 'Inbjudan återkallad',
    },
    empty: {
      customer: {
        title: 'Du har inga handledningsutrymmen',
        text: 'Det är alltid en sakkunnig som öppnar ett handledningsutrymme. När du blir inbjuden får du en länk per e-post.',
      },
      expert: {
        title: 'Du har ännu inga handledningsutrymmen',
        text: 'Öppna ett handledningsutrymme när du vill inleda ett konfidentiellt samtal med en kund. Kunden får en inbjudan per e-post.',
      },
    },
  },
  open: {
    title: 'Öppna ett handledningsutrymme',
    lead: 'Kunden får en inbjudan per e-post. Den gäller i 30 dagar. Kunden kommer med genom stark autentisering.',
    name: 'Kundens namn',
    nameHint: 'Förnamn och efternamn så som kunden själv skriver dem.',
    email: 'Kundens e-postadress',
    emailHint:
      'Inbjudan skickas till den här adressen. I den nämns varken du, kunden eller din organisation.',
    language: 'Språket i inbjudan',
    code: 'Kundens personbeteckning',
    codeHint:
      'Om du anger personbeteckningen kan bara den här personen ta emot inbjudan, och du kan skriva genast. Annars bekräftar du kundens namn innan diskussionen öppnas.',
    submit: 'Öppna och skicka inbjudan',
    opening: 'Handledningsutrymmet öppnas',
    opened: 'Handledningsutrymmet är öppet och inbjudan skickas till kunden.',
    failed: 'Handledningsutrymmet kunde inte öppnas',
    openedBefore:
      'Handledningsutrymmet hann redan öppnas med de uppgifter du gav tidigare. Kontrollera det innan du försöker igen.',
    seeList: 'Gå till handledningsutrymmena',
  },
  page: {
    title: 'Handledningsutrymme',
    withCustomer: 'Konfidentiellt handledningsutrymme med en kund',
    withExpert: 'Konfidentiellt handledningsutrymme. Den sakkunnigas organisation:',
    notFound: 'Handledningsutrymmet hittades inte',
    notFoundText:
      'Handledningsutrymmet finns inte, eller så har du inte tillgång till det. Kontrollera att du har loggat in med rätt konto.',
    toList: 'Gå till dina handledningsutrymmen',
  },
  sections: {
    label: 'Handledningsutrymmets delar',
    messages: 'Meddelanden',
    plan: 'Plan',
    people: 'Deltagare',
    storage: 'Bevarande',
    log: 'Åtkomstlogg',
  },
  facts: {
    people: 'Vilka deltar',
    onlyThese: 'Ingen annan ser innehållet.',
    controller: 'Personuppgiftsansvarig',
    privacy: 'Så behandlas uppgifterna',
    opened: 'Öppnat',
    standing: { CUSTOMER: 'Kund', EXPERT: 'Sakkunnig' },
  },
};
