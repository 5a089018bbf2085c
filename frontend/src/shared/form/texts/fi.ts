export const fi = {
  required: 'Tämä tieto puuttuu.',
  tooLong: 'Teksti on liian pitkä.',
  invalidEmail: 'Sähköpostiosoite ei näytä oikealta. Sen muoto on nimi@esimerkki.fi.',
  invalidPersonalIdentityCode:
    'Henkilötunnuksessa on virhe. Tarkista kaikki merkit, esimerkiksi 010190-900P.',
  invalidTime: 'Tarkista päivä ja kellonaika.',
  inThePast: 'Valitse päivä, joka ei ole vielä mennyt.',
  notAhead: 'Valitse aika, joka on edessä päin, enintään kahden vuoden päässä.',
  outOfRange: 'Luku on liian pieni tai liian suuri.',
  addressTaken: 'Tällä sähköpostiosoitteella on jo tili.',
  tooSoon: 'Valitse päivä, joka on vähintään 30 päivän päässä.',
  invalidWebAddress: 'Osoitteen pitää alkaa näin: https://',
  invalidOrigin: 'Kirjoita osoite muodossa https://www.esimerkki.fi.',
  noExpert: 'Joku valituista ei ole enää palvelussa. Tarkista valinnat.',
  nameTaken: 'Tämän niminen on jo luettelossa. Se voi olla poistettu käytöstä.',
  unknownExpert: 'Tätä asiantuntijaa ei löytynyt. Tarkista osoite tai hae luettelosta.',
  alreadyPresent: 'Tämä asiantuntija on jo ohjaustilassa.',
  alreadyProposed: 'Tätä on jo ehdotettu, ja vastausta odotetaan vielä.',
  otherOrganisation: 'Ohjauksen voi luovuttaa vain saman organisaation asiantuntijalle.',
  yourself: 'Et voi ehdottaa itseäsi.',
  notEarlier: 'Valitse aiempi päivä kuin nyt.',
  invalidDate: 'Valitse päivä.',
  invalid: 'Tarkista tämä tieto.',
};

export type FieldErrorTexts = typeof fi;

/** When two have changed the same thing. */
export const conflictFi = {
  title: '{{name}} on muuttanut tätä samaan aikaan',
  titleSelf: 'Olet muuttanut tätä samaan aikaan muualla',
  titleOther: 'Joku toinen on muuttanut tätä samaan aikaan',
  text: 'Se, mitä itse kirjoitit, on yhä lomakkeessa. Alla on se, mikä on nyt tallessa. Valitse, kumpi jää.',
  useMine: 'Tallenna omani',
  useTheirs: 'Pidä tallessa oleva',
};

export type ConflictTexts = typeof conflictFi;
