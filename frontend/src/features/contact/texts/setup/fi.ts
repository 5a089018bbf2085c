export const fi = {
  title: 'Yhteydenottolomake',
  lead: 'Päätä, kuka lukee organisaatiollesi lähetetyt viestit ja millä sivustoilla lomake näkyy. Viestejä et itse näe.',
  handlers: 'Kuka lukee viestit',
  handlersHint: 'Vain valitut näkevät viestit. Muutos on voimassa heti, kun tallennat.',
  noExperts: 'Organisaatiossasi ei ole vielä asiantuntijoita. Lisää heidät henkilöstön sivulla.',
  nobody:
    'Ketään ei ole valittu. Lomakkeella ei voi lähettää viestejä, ja siinä näkyvät vain yhteystietonne.',
  none: 'Ei yhtään',
  sites: 'Sivustot, joilla lomake saa näkyä',
  sitesHint:
    'Voit upottaa lomakkeen organisaatiosi omille sivuille. Kirjoita jokaisen sivuston osoite, esimerkiksi https://www.esimerkki.fi. Muilla sivustoilla selain ei näytä lomaketta.',
  site: 'Sivusto {{number}}',
  addSite: 'Lisää sivusto',
  removeSite: 'Poista',
  siteRemoved: 'Sivusto {{number}} on poistettu luettelosta. Muutos tulee voimaan, kun tallennat.',
  save: 'Tallenna',
  saving: 'Tallennetaan',
  saved: 'Asetukset on tallennettu.',
  code: {
    title: 'Lomake omalle sivulle',
    text: 'Lisää tämä koodi siihen kohtaan sivua, jossa lomakkeen pitää näkyä.',
    noSites: 'Lisää ensin sivusto ja tallenna. Sitten saat tästä koodin, jolla lomake tulee sivullesi.',
    language: 'Lomakkeen kieli',
    field: 'Koodi',
    copy: 'Kopioi koodi',
    copied: 'Koodi on kopioitu.',
    notCopied: 'Selain ei antanut kopioida. Koodi on nyt valittuna: kopioi se näppäimistöllä.',
  },
  now: {
    title: 'Lomake nyt',
    open: 'Avaa lomake',
    NEW: 'Uusia',
    IN_PROGRESS: 'Käsittelyssä',
    ANSWERED: 'Vastattu',
    CLOSED: 'Päätetty ilman vastausta',
    overdue: 'Vastaus myöhässä',
    kept: 'Viestit poistetaan viimeistään 180 päivän kuluttua.',
  },
};

export type Texts = typeof fi;
