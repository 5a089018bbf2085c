export const fi = {
  title: 'Oma kirjautumispalvelu',
  lead: 'Jos organisaatiolla on oma OpenID-palvelu, sen henkilöstö kirjautuu siellä. Muut kirjautuvat yhteisessä palvelussa. Opastin todistaa itsensä omalla avaimellaan, joten salaisuutta ei tarvita.',
  none: 'Organisaation henkilöstö kirjautuu yhteisessä palvelussa.',
  more: 'Näytä lisää',
  add: 'Lisää kirjautumispalvelu',
  change: 'Muuta',
  state: { enabled: 'Käytössä', disabled: 'Ei käytössä' },
  redirectAddress: 'Paluuosoite (redirect_uri)',
  logoutAddress: 'Uloskirjautumisen ilmoitusosoite (backchannel_logout_uri)',
  keysAddress: 'Opastimen julkiset avaimet (jwks_uri)',
  startAddress: 'Kirjautumislinkki organisaation omille sivuille',
  form: {
    issuer: 'Myöntäjän osoite (issuer)',
    issuerHint:
      'Täsmälleen sama kuin palvelun tunnisteissa, esimerkiksi https://login.example. Osoitetta ei voi muuttaa myöhemmin.',
    clientId: 'Opastimen tunnus (client_id)',
    clientIdHint: 'Nimi, jolla Opastin on rekisteröity organisaation palveluun.',
    found: 'Mistä palvelun osoitteet saadaan',
    foundBy: {
      metadata: 'Palvelu julkaisee ne itse',
      paths: 'Ne annetaan tässä, myöntäjän osoitteen jatkona',
    },
    authorization: 'Kirjautumisen polku (authorization)',
    token: 'Tunnisteiden polku (token)',
    keys: 'Avainten polku (jwks)',
    logout: 'Uloskirjautumisen polku (end_session)',
    save: 'Tallenna',
    saving: 'Tallennetaan',
    saved: 'Kirjautumispalvelu on tallennettu.',
  },
  step: {
    enable: {
      button: 'Ota käyttöön',
      title: 'Otetaanko kirjautumispalvelu käyttöön?',
      text: 'Rekisteröi Opastin ensin organisaation palveluun: paluuosoite, ilmoitusosoite ja julkiset avaimet. Käyttöönoton jälkeen henkilöstö näkee organisaation, kun se kirjautuu.',
      done: 'Kirjautumispalvelu on käytössä.',
    },
    disable: {
      button: 'Poista käytöstä',
      title: 'Poistetaanko kirjautumispalvelu käytöstä?',
      text: 'Kukaan ei pääse enää kirjautumaan sen kautta, ei myöskään se, jonka kirjautuminen on kesken. Jo kirjautuneet voivat jatkaa.',
      done: 'Kirjautumispalvelu ei ole enää käytössä.',
    },
    remove: {
      button: 'Poista',
      title: 'Poistetaanko kirjautumispalvelu kokonaan?',
      text: 'Ne, joiden tili on otettu käyttöön sen kautta, tarvitsevat uuden linkin.',
      done: 'Kirjautumispalvelu on poistettu.',
    },
  },
  trial: {
    button: 'Kokeile yhteyttä',
    trying: 'Kokeillaan',
    works: 'Yhteys toimii.',
    worksText:
      'Palvelu vastaa, ja sen tiedot ja avaimet ovat kunnossa. Opastimen tunnus selviää vasta, kun joku kirjautuu.',
    flawed: 'Tässä palvelussa ei voi vielä kirjautua.',
  },
  outage: 'Tähän palveluun ei juuri nyt pääse kirjautumaan.',
  outages: 'Näiden organisaatioiden oma kirjautuminen ei toimi juuri nyt',
  flaw: {
    UNREACHABLE:
      'Palveluun ei saada yhteyttä. Tarkista osoite ja se, että palvelu on käynnissä ja avoinna internetiin.',
    NOT_TRUSTED:
      'Palvelun varmenteeseen ei voi luottaa. Varmenteen pitää olla voimassa, kuulua tälle osoitteelle ja olla yleisesti tunnetun myöntäjän.',
    NO_DOCUMENT:
      'Osoitteesta vastataan, mutta palvelun tietoja ei saada. Tarkista osoite. Jos palvelu ei julkaise tietojaan, anna polut itse.',
    NOT_OPENID: 'Osoitteessa on jotain muuta kuin OpenID-palvelu.',
    OTHER_ISSUER:
      'Palvelu ilmoittaa itselleen toisen osoitteen. Kirjoita myöntäjän osoite täsmälleen niin kuin palvelu sen ilmoittaa. Jo viimeinen vinoviiva ratkaisee.',
    UNUSABLE_ADDRESS:
      'Palvelu ei ilmoita kaikkia tarvittavia osoitteita (kirjautuminen, tunnisteet ja avaimet), tai jokin niistä ei ole suojattu https-osoite.',
    NO_KEYS: 'Palvelun avaimia ei saada, tai joukossa ei ole allekirjoitusten avainta.',
    NO_CODE_FLOW: 'Palvelu ei ilmoita tukevansa kirjautumista valtuutuskoodilla (response type code).',
    NO_KEY_PROOF:
      'Palvelu ei ilmoita hyväksyvänsä, että Opastin todistaa itsensä avaimella (private_key_jwt).',
    NO_PKCE: 'Palvelu ei ilmoita tukevansa PKCE-suojausta menetelmällä S256.',
  },
  choice: {
    title: 'Missä organisaatiossa työskentelet?',
    lead: 'Kirjaudut oman organisaatiosi työtunnuksilla. Kun valitset organisaation, siirryt sen kirjautumissivulle. Voit tallentaa sivun osoitteen kirjanmerkiksi.',
    list: 'Organisaatiot',
    common: 'Muu organisaatio',
    commonText: 'Organisaatiosi käyttää palvelun yhteistä kirjautumista.',
  },
};

export type Texts = typeof fi;
