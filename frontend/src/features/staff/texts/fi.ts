export const fi = {
  title: 'Henkilöstö',
  lead: 'Lisää asiantuntijat, jotka antavat ohjausta Opastimessa, ja poista ne, jotka eivät enää käytä palvelua. Ohjaustiloista näet vain lukumäärän.',
  none: 'Ketään ei ole vielä lisätty.',
  more: 'Näytä lisää',
  list: { staff: 'Henkilöstö', administrators: 'Pääkäyttäjät' },
  add: { staff: 'Lisää henkilö', administrators: 'Lisää pääkäyttäjä' },
  administrators: 'Pääkäyttäjät',
  administratorsLead:
    'Pääkäyttäjä lisää organisaationsa asiantuntijat. Hän ei näe asiakkaita eikä ohjaustilojen sisältöä.',
  role: {
    CUSTOMER: 'asiakas',
    EXPERT: 'asiantuntija',
    PROVIDER_ADMINISTRATOR: 'organisaation pääkäyttäjä',
    SERVICE_ADMINISTRATOR: 'palvelun ylläpitäjä',
  },
  state: {
    INVITED: 'Linkki lähetetty',
    LINK_EXPIRED: 'Linkki vanhentui käyttämättä',
    ACTIVE: 'Käytössä',
    DISABLED: 'Poissa palvelusta',
  },
  linkUntil: 'Linkki on voimassa {{date}} asti',
  workspaces_one: 'Yksi ohjaustila',
  workspaces_other: '{{count}} ohjaustilaa',
  form: {
    name: 'Nimi',
    title: 'Tehtävänimike',
    titleHint: 'Nimi ja tehtävänimike näkyvät asiakkaille.',
    nameFollows:
      'Nimi ja tehtävänimike näkyvät asiakkaille. Muutos näkyy ohjaustiloissa noin vartin kuluessa, ja muille mukana oleville kerrotaan, että nimi on muuttunut.',
    email: 'Työsähköposti',
    emailHint: 'Tähän osoitteeseen lähtee linkki, jolla henkilö ottaa tilin käyttöön työtunnuksillaan.',
    language: 'Viestien kieli',
    role: 'Tehtävä palvelussa',
    roles: {
      EXPERT: 'Asiantuntija: antaa ohjausta',
      PROVIDER_ADMINISTRATOR: 'Pääkäyttäjä: hallinnoi henkilöstöä ja ohjaustiloja näkemättä niiden sisältöä',
    },
    submit: 'Lisää ja lähetä linkki',
    adding: 'Lisätään',
    added: '{{name}} on lisätty. Linkki lähti osoitteeseen {{email}}.',
  },
  change: {
    button: 'Muuta tietoja',
    title: 'Muutetaan: {{name}}',
    emailHint:
      'Ennen ensimmäistä kirjautumista uusi linkki lähtee uuteen osoitteeseen. Sen jälkeen henkilö kirjautuu kuten ennenkin, eikä uuteen osoitteeseen voi enää lähettää linkkiä.',
    submit: 'Tallenna',
    saving: 'Tallennetaan',
    saved: '{{name}}: tiedot on tallennettu.',
  },
  step: {
    link: {
      button: 'Lähetä uusi linkki',
      title: 'Lähetetäänkö uusi linkki: {{name}}?',
      text: 'Linkki lähetetään osoitteeseen {{email}}. Aiempi linkki lakkaa toimimasta. Tili siirtyy niille työtunnuksille, joilla linkistä kirjaudutaan.',
      go: 'Lähetä linkki',
      done: '{{name}}: uusi linkki on lähetetty.',
    },
    disabling: {
      button: 'Poista palvelusta',
      title: 'Poistetaanko palvelusta: {{name}}?',
      text: 'Osoitteen {{email}} käyttäjä kirjataan heti ulos, eikä hän pääse enää palveluun. Hänen ohjaustilansa tulevat näkyviin ohjaustilojen luetteloon, ja voit ehdottaa niille toista asiantuntijaa.',
      go: 'Poista palvelusta',
      done: '{{name}} on poistettu palvelusta.',
    },
    enabling: {
      button: 'Palauta palveluun',
      title: 'Palautetaanko palveluun: {{name}}?',
      text: 'Osoitteen {{email}} käyttäjä pääsee taas kirjautumaan. Jos hän on ottanut tilin aiemmin käyttöön, entiset työtunnukset toimivat.',
      go: 'Palauta palveluun',
      done: '{{name}} on palautettu palveluun.',
    },
  },
  link: {
    title: 'Ota tilisi käyttöön',
    organisation: 'Tili on avattu organisaatiossa',
    text: 'Kirjaudu organisaatiosi työtunnuksilla. Sen jälkeen tili toimii vain niillä, eikä tätä linkkiä enää tarvita.',
    until: 'Linkki on voimassa {{date}} asti.',
    logIn: 'Kirjaudu työtunnuksilla',
    endedTitle: 'Linkki ei ole enää voimassa',
    endedText:
      'Linkki on käytetty, korvattu uudella tai vanhentunut. Jos olet jo ottanut tilin käyttöön, kirjaudu suoraan. Muussa tapauksessa pyydä pääkäyttäjältä uusi linkki.',
  },
};

export type Texts = typeof fi;
