export const fi = {
  list: {
    title: 'Viestit',
    you: 'Sinä',
    today: 'Tänään',
    yesterday: 'Eilen',
    newMessages: 'Uudet viestit',
    older: 'Näytä vanhemmat viestit',
    arrived: 'Uusi viesti: {{name}}',
    empty: {
      CUSTOMER:
        'Täällä ei ole vielä viestejä. Voit aloittaa: kerro omin sanoin, missä asiassa toivot ohjausta.',
      EXPERT:
        'Täällä ei ole vielä viestejä. Toivota asiakkaasi tervetulleeksi ja kerro, miten pääsette alkuun.',
    },
  },
  answer: {
    CUSTOMER_one: 'Asiantuntijasi vastaa yleensä yhden työpäivän kuluessa.',
    CUSTOMER_other: 'Asiantuntijasi vastaa yleensä {{count}} työpäivän kuluessa.',
    EXPERT_one: 'Asiakkaalle on kerrottu, että vastaat yleensä yhden työpäivän kuluessa.',
    EXPERT_other: 'Asiakkaalle on kerrottu, että vastaat yleensä {{count}} työpäivän kuluessa.',
    emergency: 'Viestejä ei lueta jatkuvasti. Hätätilanteessa soita numeroon 112.',
  },
  composer: {
    label: 'Kirjoita viesti',
    send: 'Lähetä viesti',
    sendAgain: 'Lähetä uudelleen',
    sending: 'Viestiä lähetetään',
    sent: 'Viesti on lähetetty.',
    blank: 'Kirjoita ensin viesti.',
    remaining_one: '{{count}} merkki jäljellä',
    remaining_other: '{{count}} merkkiä jäljellä',
    tooLong_one: 'Viestissä on {{count}} merkki liikaa. Lyhennä sitä tai jaa se kahteen viestiin.',
    tooLong_other: 'Viestissä on {{count}} merkkiä liikaa. Lyhennä sitä tai jaa se kahteen viestiin.',
  },
  draft: {
    empty: 'Keskeneräinen viesti tallentuu luonnokseksi.',
    waiting: 'Luonnosta ei ole vielä tallennettu',
    saving: 'Tallennetaan luonnosta',
    saved: 'Luonnos tallennettu',
    failed: 'Luonnosta ei voitu tallentaa. Pidä sivu auki.',
    conflict: 'Luonnoksesta on kaksi versiota',
  },
  failed: {
    title: 'Viestiä ei saatu lähetettyä',
    connection: 'Yhteys palveluun katkesi. Yritämme uudelleen, kun yhteys palaa. Viesti lähtee vain kerran.',
    kept: 'Kirjoittamasi teksti on tallessa.',
    earlierSentTitle: 'Viestin aiempi versio ehti perille',
    earlierSent:
      'Näet sen viestien joukossa. Jos haluat lähettää myös tämän muutetun tekstin, lähetä se uudelleen.',
  },
  conflict: {
    title: 'Olet kirjoittanut samaa viestiä kahdessa paikassa',
    text: 'Luonnosta on muokattu myös toisessa ikkunassa tai laitteessa. Valitse, millä jatkat. Mitään ei ole lähetetty.',
    mine: 'Tässä kirjoittamasi',
    other: 'Muualla kirjoittamasi',
    useMine: 'Jatka tällä',
    useOther: 'Jatka muualla kirjoitetulla',
    useBoth: 'Yhdistä molemmat',
  },
  waiting: {
    CUSTOMER: {
      title: 'Asiantuntija vahvistaa vielä nimesi',
      text: 'Näin varmistetaan, että kutsu tuli oikealle henkilölle. Saat sähköpostin, kun ohjaustila on auki. Voit sulkea sivun.',
    },
    EXPERT: {
      title: 'Viestit avautuvat myöhemmin',
      text: 'Voitte kirjoittaa toisillenne, kun asiakas on ottanut kutsun vastaan ja olet vahvistanut hänen nimensä.',
    },
  },
  retract: {
    button: 'Peru viesti',
    title: 'Perutaanko viesti?',
    text: 'Viestin teksti poistetaan kaikilta pysyvästi. Ohjaustilaan jää tieto siitä, että kirjoitit viestin ja peruit sen. Joku on voinut jo lukea viestin.',
    go: 'Peru viesti',
    going: 'Viestiä perutaan',
    done: 'Viesti on peruttu.',
    trace: 'Kirjoittaja perui viestin {{date}} klo {{time}}.',
  },
  turn: {
    you: 'Sinun vastaustasi odotetaan.',
    CUSTOMER: 'Odottaa asiakkaan vastausta.',
    EXPERTS: 'Odottaa asiantuntijan vastausta.',
    nobody: 'Vastausta ei odoteta.',
    noAnswer: 'Vastausta ei tarvita',
    wait: 'Odotan vastausta',
  },
  closed: 'Tähän ohjaustilaan ei voi enää kirjoittaa.',
};

export type Texts = typeof fi;
