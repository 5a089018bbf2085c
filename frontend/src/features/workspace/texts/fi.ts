export const fi = {
  list: {
    title: 'Ohjaustilat',
    customerLead: 'Ohjaustilassa keskustelet asiantuntijasi kanssa. Sen sisällön näette vain te.',
    expertLead: 'Tässä ovat asiakkaidesi ohjaustilat, viimeksi muuttunut ensin.',
    administratorLead: 'Pääkäyttäjänä et näe ohjaustiloja. Niiden sisältö on vain osallistujille.',
    open: 'Avaa uusi ohjaustila',
    search: 'Hae asiakkaan nimellä',
    clearSearch: 'Tyhjennä haku',
    doSearch: 'Hae',
    found_one: 'Haulla löytyi yksi ohjaustila.',
    found_other: 'Haulla löytyi {{count}} ohjaustilaa.',
    nothingFound: 'Haulla ”{{filter}}” ei löytynyt ohjaustilaa',
    nothingFoundText: 'Tarkista kirjoitusasu tai hae lyhyemmällä nimen osalla.',
    showMore: 'Näytä lisää',
    unread_one: '{{count}} uusi viesti',
    unread_other: '{{count}} uutta viestiä',
    lastEvent: 'Viimeksi {{when}}',
    today: 'tänään klo {{time}}',
    yesterday: 'eilen klo {{time}}',
    invitation: {
      SENT: 'Kutsu lähetetty',
      EXPIRED: 'Kutsu vanhentunut',
      AWAITING_CONFIRMATION: 'Vahvista nimi',
      UNDELIVERABLE: 'Osoite ei toimi',
      REJECTED: 'Uusi kutsu tarvitaan',
      REVOKED: 'Kutsu peruttu',
    },
    empty: {
      customer: {
        title: 'Sinulla ei ole ohjaustiloja',
        text: 'Ohjaustilan avaa aina asiantuntija. Kun hän kutsuu sinut, saat sähköpostiisi linkin, jolla pääset mukaan.',
      },
      expert: {
        title: 'Sinulla ei ole vielä ohjaustiloja',
        text: 'Avaa ohjaustila, kun haluat aloittaa luottamuksellisen keskustelun asiakkaan kanssa. Asiakas saa kutsun sähköpostiinsa.',
      },
    },
  },
  open: {
    title: 'Avaa uusi ohjaustila',
    lead: 'Asiakas saa sähköpostiinsa kutsun, joka on voimassa 30 päivää. Hän tulee mukaan tunnistautumalla vahvasti.',
    name: 'Asiakkaan nimi',
    nameHint: 'Etunimi ja sukunimi niin kuin asiakas ne itse kirjoittaa.',
    email: 'Asiakkaan sähköpostiosoite',
    emailHint:
      'Kutsu lähetetään tähän osoitteeseen. Viestissä ei mainita sinua, asiakasta eikä organisaatiotasi.',
    language: 'Kutsun kieli',
    code: 'Asiakkaan henkilötunnus',
    codeHint:
      'Jos annat henkilötunnuksen, vain tämä henkilö voi ottaa kutsun vastaan, ja voit kirjoittaa hänelle heti. Ilman sitä vahvistat asiakkaan nimen, ennen kuin keskustelu avautuu.',
    submit: 'Avaa ohjaustila ja lähetä kutsu',
    opening: 'Ohjaustilaa avataan',
    opened: 'Ohjaustila on avattu ja kutsu lähtee asiakkaalle.',
    failed: 'Ohjaustilaa ei voitu avata',
    openedBefore:
      'Ohjaustila ehdittiin jo avata aiemmin antamillasi tiedoilla. Tarkista se ennen kuin yrität uudelleen.',
    seeList: 'Siirry ohjaustiloihin',
  },
  page: {
    title: 'Ohjaustila',
    withCustomer: 'Luottamuksellinen ohjaustila asiakkaan kanssa',
    withExpert: 'Luottamuksellinen ohjaustila. Asiantuntijan organisaatio:',
    notFound: 'Ohjaustilaa ei löytynyt',
    notFoundText:
      'Ohjaustilaa ei ole, tai sinulla ei ole siihen pääsyä. Tarkista, että olet kirjautunut oikealla tunnuksella.',
    toList: 'Siirry omiin ohjaustiloihin',
  },
  sections: {
    label: 'Ohjaustilan osat',
    messages: 'Viestit',
    plan: 'Suunnitelma',
    people: 'Osallistujat',
    storage: 'Säilytys',
    log: 'Käyttöloki',
  },
  facts: {
    people: 'Ketkä ovat mukana',
    onlyThese: 'Kukaan muu ei näe ohjaustilan sisältöä.',
    controller: 'Rekisterinpitäjä',
    privacy: 'Miten tietoja käsitellään',
    opened: 'Avattu',
    standing: { CUSTOMER: 'Asiakas', EXPERT: 'Asiantuntija' },
  },
};

export type Texts = typeof fi;
