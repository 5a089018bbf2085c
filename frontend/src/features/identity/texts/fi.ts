export const fi = {
  login: {
    title: 'Kirjaudu palveluun',
    lead: 'Valitse, miten käytät palvelua.',
    customer: 'Olen asiakas',
    customerText:
      'Kirjaudut vahvalla tunnistautumisella: pankkitunnuksilla tai mobiilivarmenteella. Tarvitset myös asiantuntijan kutsun tai ohjaustilan, joka sinulla jo on.',
    customerButton: 'Tunnistaudu asiakkaana',
    expert: 'Olen asiantuntija',
    expertText:
      'Kirjaudut oman organisaatiosi työtunnuksilla. Organisaatiosi pääkäyttäjä on antanut sinulle käyttöoikeuden.',
    expertButton: 'Kirjaudu työtunnuksilla',
  },
  signedIn: {
    title: 'Kirjautuminen',
    noSession:
      'Kirjautuminen ei jäänyt voimaan. Tarkista, että selaimesi sallii evästeet, ja kirjaudu uudelleen.',
  },
  expired: {
    title: 'Istuntosi on päättynyt',
    text: 'Kirjasimme sinut ulos, jotta kukaan muu ei pääse tietoihisi. Jos viesti jäi kesken, se on tallessa luonnoksena. Kun kirjaudut uudelleen, palaat samaan paikkaan.',
  },
  held: {
    title: 'Istuntosi on päättynyt',
    text: 'Se, mitä olit kirjoittamassa, on tallessa tässä ikkunassa, mutta ei vielä palvelussa. Älä sulje tätä ikkunaa. Kirjaudu uudessa välilehdessä ja palaa sitten tähän: voit jatkaa siitä, mihin jäit.',
    logIn: 'Kirjaudu uudelleen',
  },
  signedOut: {
    title: 'Olet kirjautunut ulos',
    text: 'Jos käytit yhteistä tai lainattua laitetta, sulje vielä selain.',
    logInAgain: 'Kirjaudu uudelleen',
  },
  warning: {
    title: 'Oletko vielä siinä?',
    text: 'Et ole käyttänyt palvelua hetkeen. Turvallisuutesi vuoksi kirjaamme sinut ulos kello {{time}}. Luonnoksesi säilyy.',
    final:
      'Istunnon enimmäisaika täyttyy, ja se päättyy kello {{time}}. Luonnoksesi säilyy, ja voit kirjautua heti uudelleen.',
    timeLeft: 'Aikaa jäljellä:',
    continue: 'Jatka käyttöä',
    understood: 'Selvä',
  },
  refused: {
    whatNow: 'Mitä voit tehdä',
    nothingKept: 'Emme tallentaneet sinusta mitään tietoja tämän kirjautumisen yhteydessä.',
    logInAgain: 'Kirjaudu uudelleen',
    noAccess: {
      title: 'Sinulla ei vielä ole pääsyä palveluun',
      text: 'Tunnistautuminen onnistui, mutta sinulla ei ole ohjaustilaa eikä voimassa olevaa kutsua.',
      steps: [
        'Jos olet saanut kutsun sähköpostiin, avaa siinä oleva linkki ja kirjaudu sen kautta.',
        'Jos saat jo ohjausta, pyydä asiantuntijaasi lähettämään kutsu. Vain asiantuntija voi avata ohjaustilan.',
        'Jos olet asiantuntija, pyydä käyttöoikeus organisaatiosi pääkäyttäjältä.',
      ],
    },
    invitationForAnother: {
      title: 'Kutsu on osoitettu toiselle henkilölle',
      text: 'Kutsun voi ottaa vastaan vain se, jolle asiantuntija on sen tarkoittanut. Kutsu on edelleen käytettävissä.',
      steps: [
        'Jos kutsu on sinulle, tarkista, että tunnistauduit omilla tunnuksillasi.',
        'Jos tunnistauduit oikein, pyydä asiantuntijaa tarkistamaan antamansa tiedot ja lähettämään uusi kutsu.',
        'Jos kutsu ei ole sinulle, poista viesti. Sinun ei tarvitse tehdä muuta.',
      ],
    },
    invitationEnded: {
      title: 'Kutsu ei ole enää voimassa',
      text: 'Kutsu on jo käytetty, peruttu tai vanhentunut.',
      steps: [
        'Jos olet jo aiemmin ottanut kutsun vastaan, kirjaudu suoraan ilman kutsulinkkiä.',
        'Jos sait myöhemmin toisen kutsun, käytä uusimmassa viestissä olevaa linkkiä.',
        'Muussa tapauksessa pyydä asiantuntijaa lähettämään uusi kutsu.',
      ],
    },
    staffLinkEnded: {
      title: 'Linkki ei ole enää voimassa',
      text: 'Tilin käyttöönottolinkki on jo käytetty, korvattu uudella tai vanhentunut.',
      steps: [
        'Jos olet jo ottanut tilin käyttöön, kirjaudu suoraan ilman linkkiä.',
        'Muussa tapauksessa pyydä organisaatiosi pääkäyttäjältä uusi linkki.',
      ],
    },
    staffLinkOtherLogin: {
      title: 'Kirjauduit väärässä palvelussa',
      text: 'Tili on organisaation, jonka henkilöstö kirjautuu toisessa kirjautumispalvelussa. Linkki on edelleen käytettävissä.',
      steps: [
        'Avaa linkki uudelleen ja kirjaudu organisaatiosi työtunnuksilla.',
        'Jos et tiedä, millä tunnuksilla, kysy organisaatiosi pääkäyttäjältä.',
      ],
    },
    staffLoginTaken: {
      title: 'Työtunnuksesi on jo käytössä toisella tilillä',
      text: 'Yhdellä työtunnuksella voi olla vain yksi tili. Linkki on edelleen käytettävissä.',
      steps: [
        'Jos sinulla on jo tili, kirjaudu suoraan ilman linkkiä.',
        'Jos olet siirtynyt toiseen organisaatioon, pyydä entisen organisaatiosi pääkäyttäjää poistamaan sinut palvelusta.',
      ],
    },
    loginNotInUse: {
      title: 'Tämä kirjautumistapa ei ole käytössä',
      text: 'Organisaation oma kirjautumispalvelu ei ole nyt käytössä Opastimessa, tai osoite on väärä.',
      steps: [
        'Kirjaudu uudelleen ja valitse organisaatiosi luettelosta.',
        'Jos organisaatiotasi ei ole luettelossa, kysy sen pääkäyttäjältä, miten kirjaudutaan.',
      ],
    },
    noIdentityCode: {
      title: 'Tunnistautumisesta puuttui henkilötunnus',
      text: 'Palvelu tarvitsee suomalaisen henkilötunnuksen, ja valitsemasi tunnistautumistapa ei antanut sitä.',
      steps: [
        'Tunnistaudu suomalaisilla pankkitunnuksilla tai mobiilivarmenteella.',
        'Jos sinulla ei ole niitä, sovi asiantuntijasi kanssa muusta tavasta asioida.',
      ],
    },
    weakAuthentication: {
      title: 'Tunnistautuminen ei ollut riittävän vahva',
      text: 'Ohjaustilassa käsitellään luottamuksellisia asioita, joten siihen tarvitaan vahva tunnistautuminen.',
      steps: ['Tunnistaudu pankkitunnuksilla tai mobiilivarmenteella.'],
    },
    cancelled: {
      title: 'Tunnistautuminen keskeytyi',
      text: 'Peruit tunnistautumisen, tai se jäi kesken. Mitään ei tapahtunut, ja mahdollinen kutsusi on edelleen voimassa.',
      steps: [
        'Voit tunnistautua uudelleen milloin tahansa.',
        'Jos tulit kutsun kautta, avaa kutsuviestin linkki uudelleen.',
      ],
    },
    failed: {
      title: 'Kirjautuminen ei onnistunut',
      text: 'Tunnistautumista ei voitu vahvistaa. Syynä voi olla esimerkiksi se, että tunnistautuminen kesti pitkään tai kirjautumissivu oli auki useassa välilehdessä.',
      steps: [
        'Yritä kirjautua uudelleen.',
        'Tarkista, että selaimesi sallii evästeet ja että laitteesi kello on oikeassa ajassa.',
        'Jos tulit kutsun kautta, avaa kutsuviestin linkki uudelleen.',
      ],
    },
    maintenance: {
      title: 'Sisäänkirjautuminen on hetken pois käytöstä',
      text: 'Palvelua huolletaan juuri nyt.',
      steps: [
        'Yritä myöhemmin uudelleen. Palvelun tila kertoo, milloin arvioimme kirjautumisen taas toimivan.',
        'Kutsusi, ohjaustilasi ja luonnoksesi ovat tallessa.',
      ],
    },
    unavailable: {
      title: 'Tunnistautuminen ei ole nyt käytettävissä',
      text: 'Tunnistuspalvelussa on häiriö.',
      steps: ['Yritä hetken kuluttua uudelleen.', 'Kutsusi ja ohjaustilasi ovat tallessa.'],
    },
  },
  settings: {
    title: 'Omat tiedot',
    name: 'Nimi',
    nameFromAuthentication: 'Nimi tulee vahvasta tunnistautumisesta.',
    organisation: 'Organisaatio',
    workEmail: 'Työsähköposti',
    workEmailHint: 'Organisaatiosi pääkäyttäjä voi muuttaa osoitteen.',
    email: 'Sähköpostiosoite',
    emailHint:
      'Saat tähän osoitteeseen tiedon siitä, että ohjaustilassasi on uutta. Sähköpostissa ei koskaan kerrota nimiä eikä sisältöä.',
    language: 'Ilmoitusten kieli',
    languageHint: 'Tällä kielellä saat sähköposti-ilmoitukset. Sivujen kielen vaihdat sivun yläreunasta.',
    save: 'Tallenna',
    saving: 'Tallennetaan',
    saved: 'Tiedot on tallennettu.',
    changed:
      'Tietojasi on muutettu toisessa ikkunassa tai laitteessa. Kirjoittamasi on edelleen lomakkeessa. Tarkista se ja tallenna uudelleen.',
  },
  sessions: {
    title: 'Laitteet, joilla olet kirjautuneena',
    lead: 'Jos et tunnista jotakin laitetta, kirjaa se ulos. Laitteesta tallennetaan vain selain ja käyttöjärjestelmä, ei osoitetta eikä sijaintia.',
    device: '{{browser}}, {{system}}',
    browser: { CHROME: 'Chrome', EDGE: 'Edge', FIREFOX: 'Firefox', SAFARI: 'Safari', OTHER: 'Muu selain' },
    system: {
      ANDROID: 'Android',
      IOS: 'iOS',
      LINUX: 'Linux',
      MACOS: 'macOS',
      WINDOWS: 'Windows',
      OTHER: 'muu järjestelmä',
    },
    current: 'Tämä laite',
    startedAt: 'Kirjautunut {{date}} klo {{time}}',
    lastUsedAt: 'Käytetty viimeksi {{date}} klo {{time}}',
    one: {
      button: 'Kirjaa ulos',
      title: 'Kirjataanko laite ulos?',
      text: '{{device}} kirjataan palvelusta ulos heti. Palveluun tallennettu luonnos säilyy.',
      go: 'Kirjaa ulos',
      done: 'Laite on kirjattu ulos.',
    },
    others: {
      button: 'Kirjaa ulos kaikki muut laitteet',
      title: 'Kirjataanko kaikki muut laitteet ulos?',
      text: 'Vain tämä laite jää kirjautuneeksi. Palveluun tallennetut luonnokset säilyvät.',
      go: 'Kirjaa muut ulos',
      done: 'Kaikki muut laitteet on kirjattu ulos.',
    },
  },
};

export type Texts = typeof fi;
