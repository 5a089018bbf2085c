import type { Article } from '../../article';

export const fi: Article = {
  title: 'Tietosuoja',
  lead: 'Näin tietojasi käsitellään Opastimessa.',
  sections: [
    {
      heading: 'Kuka vastaa tiedoistasi',
      paragraphs: [
        'Ohjaustilan tietojen rekisterinpitäjä on vastuuasiantuntijasi organisaatio. Sen nimi näkyy ohjaustilassa. Palvelun ylläpitäjä käsittelee tietoja rekisterinpitäjän lukuun ja sen ohjeiden mukaan.',
        'Rekisterinpitäjä kertoo omassa tietosuojaselosteessaan yhteystietonsa, tietosuojavastaavansa ja sen, mihin lakiin tietojen käsittely perustuu.',
      ],
    },
    {
      heading: 'Mihin tietoja käytetään',
      paragraphs: [
        'Ohjaukseen ja siihen, että palvelu toimii luotettavasti ja turvallisesti. Tietoja ei käytetä mainontaan, eikä niiden perusteella tehdä automaattisia päätöksiä sinusta.',
      ],
    },
    {
      heading: 'Mitä tietoja palvelussa on',
      list: [
        'nimesi ja henkilötunnuksesi',
        'sähköpostiosoitteesi, kielesi ja valintasi siitä, mistä haluat sähköpostia',
        'viestit, luonnokset ja tiedostot sekä se, mihin asti kukin on lukenut viestit',
        'ohjauksen aiheet, tehtävät kommentteineen, tapaamiset ja yhteenvedot',
        'suostumuksesi: kenestä, mihin, milloin ja mitä niille on tapahtunut',
        'ohjaustilan tila ja päivät, ja milloin viimeksi avasit sen',
        'ilmoitukset ja lähtevät sähköpostit',
        'käyttöloki: kuka on avannut tai muuttanut mitäkin, milloin ja millä perusteella',
        'asiantuntijoista nimi, nimike, organisaatio, työsähköpostiosoite ja kieli.',
      ],
    },
    {
      heading: 'Mistä tiedot saadaan',
      paragraphs: [
        'Nimesi ja henkilötunnuksesi tulevat vahvasta tunnistautumisesta. Kutsua varten asiantuntija antaa nimesi ja sähköpostiosoitteesi ja halutessaan henkilötunnuksesi. Muut tiedot syntyvät, kun sinä ja asiantuntijasi käytätte palvelua.',
        'Jos kirjautumisesi ei onnistu, koska sinulla ei ole ohjaustilaa eikä voimassa olevaa kutsua, sinusta ei tallenneta mitään.',
      ],
    },
    {
      heading: 'Kuka näkee tiedot',
      paragraphs: [
        'Ohjaustilan sisällön näkevät vain sen osallistujat. Sähköpostiosoitteen, johon kutsu lähetettiin, näkee vain kutsun lähettänyt asiantuntija. Tietoja ei luovuteta muille.',
        'Organisaation pääkäyttäjä ja palvelun pääkäyttäjä näkevät ohjaustilan numeron, asiantuntijan, tilan ja päivät, eivät asiakasta eivätkä sisältöä.',
      ],
    },
    {
      heading: 'Suostumuksesi ja sen peruminen',
      paragraphs: [
        'Uusi asiantuntija pääsee ohjaustilaan vain suostumuksellasi. Sinä päätät, mitä hän näkee ja mihin asti. Voit perua suostumuksen milloin vain, ja pääsy päättyy heti. Peruminen ei vaikuta siihen, mitä hän on jo nähnyt.',
      ],
    },
    {
      heading: 'Miten tiedot suojataan',
      paragraphs: [
        'Kaikki, mitä kirjoitat tai lähetät, sekä nimet, osoitteet ja henkilötunnukset tallennetaan salattuina, kunkin ohjaustilan sisältö omalla avaimellaan. Jokaisesta avaamisesta ja muutoksesta jää merkintä käyttölokiin, jonka näet itse. Sähköpostiin ei kirjoiteta nimiä eikä sisältöä.',
      ],
    },
    {
      heading: 'Kuinka kauan tietoja säilytetään',
      list: [
        'Ohjaustila kaikkine sisältöineen, suostumuksineen ja käyttölokeineen: 15 kuukautta sulkemisesta. Se suljetaan viimeistään, kun et ole avannut sitä kolmeen kuukauteen.',
        'Ohjaustila, johon asiakas ei koskaan tullut: enintään kuusi kuukautta avaamisesta.',
        'Tilisi: kunnes viimeinen ohjaustilasi poistetaan.',
        'Peruttu viesti: teksti ja tiedostot poistetaan heti, tieto perumisesta säilyy ohjaustilan ajan.',
        'Kesken jäänyt tiedoston lähetys: vuorokausi.',
        'Ilmoitukset palvelussa: 90 päivää.',
        'Sähköpostit: kunnes ne on lähetetty.',
        'Tieto istunnosta: vuorokausi sen päättymisestä.',
        'Asiantuntijan tiedot: niin kauan kuin hänen organisaationsa pitää hänet palvelussa.',
        'Poistosta jää todistus. Siinä on ohjaustilan numero, organisaatio, päivät ja määrät, muttei kenenkään nimeä.',
        'Varmuuskopiot: poistettu tieto on niissä salattuna vielä enintään 35 päivää. Kun avain on hävinnyt niistäkin, sisältöä ei voi enää lukea.',
      ],
    },
    {
      heading: 'Oikeutesi',
      paragraphs: [
        'Voit ladata kaikki ohjaustilasi tiedot sen sivulta Säilytys ja lokin sivulta Käyttöloki. Sähköpostiosoitteesi ja kielesi muutat itse sivulla Omat tiedot.',
        'Rekisterinpitäjältä voit pyytää tietosi, niiden oikaisemista, poistamista tai käsittelyn rajoittamista, ja voit vastustaa käsittelyä sen mukaan kuin laki sallii. Jos käsittely on mielestäsi lainvastaista, voit tehdä siitä valituksen tietosuojavaltuutetulle.',
      ],
    },
  ],
};
