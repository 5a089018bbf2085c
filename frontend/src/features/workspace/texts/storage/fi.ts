export const fi = {
  daysTitle: 'Kuinka kauan ohjaustila säilyy',
  now: {
    ACTIVE: {
      customer:
        'Ohjaustila on käytössä. Aina kun avaat sen, aika alkaa alusta: se sulkeutuu vasta, kun et ole käynyt täällä kolmeen kuukauteen.',
      expert:
        'Ohjaustila on käytössä. Se sulkeutuu, kun asiakas ei ole avannut sitä kolmeen kuukauteen. Sinun käyntisi eivät siirrä päivää.',
    },
    CLOSED: {
      customer:
        'Ohjaustila on suljettu. Voitte vielä lukea ja kirjoittaa, mutta se ei pidennä aikaa. Asiantuntija voi ottaa ohjaustilan uudelleen käyttöön ennen arkistointia.',
      expert:
        'Ohjaustila on suljettu. Voitte vielä lukea ja kirjoittaa, mutta se ei pidennä aikaa. Ohjaustilan avannut asiantuntija voi ottaa sen uudelleen käyttöön ennen arkistointia.',
    },
    ARCHIVED: {
      customer:
        'Ohjaustila on arkistossa. Vain sinä näet sen. Voit lukea sitä ja ladata sen sisällön itsellesi ennen poistamista.',
      expert: 'Ohjaustila on arkistossa. Vain asiakas näkee sen.',
    },
  },
  steps: {
    closes: {
      ahead: 'Sulkeutuu',
      past: 'Suljettu',
      means: 'Lukea ja kirjoittaa voi vielä kolmen kuukauden ajan.',
    },
    archives: {
      ahead: 'Arkistoidaan',
      past: 'Arkistoitu',
      means: 'Sen jälkeen vain asiakas näkee ohjaustilan, eikä siihen voi enää kirjoittaa.',
    },
    deletes: {
      ahead: 'Poistetaan',
      past: 'Poistettu',
      means: 'Kaikki sisältö ja sen salausavain hävitetään pysyvästi. Mitään ei voi palauttaa.',
    },
  },
  dayEnds:
    'Jokainen vaihe alkaa mainitun päivän päättyessä kello 24 Suomen aikaa. Muistutamme sähköpostilla 30 ja 7 päivää ennen.',
  founderTitle: 'Ohjauksen päättäminen',
  endingTitle: 'Haluatko päättää ohjauksen?',
  endingText:
    'Voit pyytää asiantuntijaa päättämään ohjauksen. Asiantuntija saa tiedon ja sulkee ohjaustilan. Voit perua pyynnön siihen asti.',
  endingRequested: 'Asiakas pyysi {{date}}, että ohjaus päätetään.',
  endingRequestedByYou: 'Pyysit {{date}}, että ohjaus päätetään. Asiantuntijasi on saanut tiedon.',
  endingMark: 'Toivoo päättämistä',
  banner: { CLOSED: 'Ohjaustila on suljettu', ARCHIVED: 'Ohjaustila on arkistossa' },
  bannerText: {
    archives: 'Voit lukea ja kirjoittaa täällä {{date}} asti. Sen jälkeen ohjaustila arkistoidaan.',
    deletes: 'Ohjaustila säilyy {{date}} asti. Sen jälkeen se poistetaan pysyvästi.',
  },
  facts: { more: 'Säilytysajat ja ohjauksen päättäminen' },
  close: {
    button: 'Sulje ohjaustila',
    title: 'Suljetaanko ohjaustila?',
    follows: [
      'Ohjaustila suljetaan tänään. Asiakas saa siitä tiedon.',
      'Molemmat voivat lukea ja kirjoittaa vielä kolmen kuukauden ajan. Siihen asti voit ottaa ohjaustilan uudelleen käyttöön.',
      'Sen jälkeen ohjaustila arkistoidaan vuodeksi vain asiakasta varten, ja lopuksi se poistetaan.',
      'Kutsu, jota ei ole käytetty, perutaan.',
    ],
    go: 'Sulje ohjaustila',
    done: 'Ohjaustila on suljettu.',
  },
  reactivate: {
    button: 'Ota uudelleen käyttöön',
    title: 'Otetaanko ohjaustila uudelleen käyttöön?',
    follows: [
      'Ohjaustilan aika alkaa alusta: se on käytössä, kunnes asiakas ei ole käynyt siellä kolmeen kuukauteen.',
      'Asiakas saa siitä tiedon.',
      'Päättyneet suostumukset pysyvät päättyneinä: muut asiantuntijat tarvitsevat asiakkaan uuden suostumuksen.',
    ],
    go: 'Ota käyttöön',
    done: 'Ohjaustila on taas käytössä.',
  },
  requestEnding: {
    button: 'Pyydä ohjauksen päättämistä',
    title: 'Pyydetäänkö ohjauksen päättämistä?',
    follows: [
      'Asiantuntijasi saa tiedon pyynnöstäsi.',
      'Ohjaustila on käytössä, kunnes asiantuntija sulkee sen. Voit perua pyynnön siihen asti.',
      'Sulkemisen jälkeen voit vielä kirjoittaa kolmen kuukauden ajan ja lukea ohjaustilaa 15 kuukauden ajan.',
    ],
    go: 'Lähetä pyyntö',
    done: 'Pyyntö on lähetetty asiantuntijalle.',
  },
  withdrawEnding: {
    button: 'Peru pyyntö',
    title: 'Perutaanko pyyntö päättää ohjaus?',
    follows: ['Asiantuntijasi saa tiedon, että haluat jatkaa.', 'Ohjaustila pysyy käytössä.'],
    go: 'Peru pyyntö',
    done: 'Pyyntö on peruttu.',
  },
};

export type StorageTexts = typeof fi;
