export const fi = {
  download: {
    title: 'Ota kaikki talteen',
    lead: 'Voit milloin tahansa ladata itsellesi kaiken, mitä ohjaustilassa on. Saat yhden ZIP-tiedoston, jossa ovat:',
    contents: {
      pdf: 'ohjaustilan sisältö luettavana PDF-tiedostona',
      files: 'viestien liitteet',
      json: 'sama sisältö muodossa, jota ohjelmat lukevat (JSON)',
      signature: 'palvelun allekirjoitus, jolla voit osoittaa, ettei mitään ole muutettu.',
    },
    unencrypted:
      'Tiedostoja ei ole salattu. Tallenna ne paikkaan, johon muut eivät pääse, ja poista ne laitteelta, jota muutkin käyttävät.',
    button: 'Lataa kaikki',
    short: 'Lataa kaikki',
    begun: 'Lataus alkoi. Selain näyttää, miten se etenee.',
    duration:
      'Jos liitteitä on paljon, lataus kestää muutaman minuutin. Pysy kirjautuneena, kunnes se on valmis.',
    verification: 'Näin tarkistat ladatut tiedostot',
  },
  verify: {
    title: 'Ladatun ohjaustilan tarkistaminen',
    lead: 'Näin kuka tahansa voi varmistaa, että ohjaustilasta ladatut tiedostot ovat Opastimesta ja muuttumattomat. Verkkoyhteyttä tarvitaan vain avaimen vertaamiseen.',
    unpackTitle: '1. Pura ZIP-tiedosto',
    unpack:
      'Pura ZIP-tiedosto ja avaa komentorivi kansiossa, johon purit sen. Linuxissa ja macOS:ssä ohjelma on Pääte, Windowsissa esimerkiksi Git Bash.',
    sumsTitle: '2. Vertaa tiedostoja tarkistussummiin',
    sums: 'Anna komento:',
    sumsMac: 'macOS:ssä komento on:',
    sumsAnswer: 'Jokaisen rivin lopussa pitää lukea OK.',
    signatureTitle: '3. Tarkista allekirjoitus',
    signature: 'Allekirjoitus osoittaa, että tarkistussummat ovat Opastimen laskemat. Anna komento:',
    signatureAnswer: 'Vastauksen pitää olla Verified OK.',
    keyTitle: '4. Vertaa avainta',
    key: 'Allekirjoitus tarkistettiin avaimella, joka oli samassa paketissa. Varmista, että avain on Opastimen: laske sen sormenjälki.',
    keyAnswer: 'Sormenjäljen pitää olla jokin näistä:',
    otherwiseTitle: 'Jos jokin kohta ei täsmää',
    otherwise:
      'Silloin tiedostoja on muutettu tai ne eivät ole Opastimesta. Lataa ne uudelleen ohjaustilasta. Jos tulos on sama, ota yhteyttä palautelomakkeella.',
  },
};

export type Texts = typeof fi;
