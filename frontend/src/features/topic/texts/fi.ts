export const fi = {
  workspace: {
    title: 'Aiheet',
    empty: {
      CUSTOMER: 'Asiantuntija merkitsee tähän, mitä asioita ohjaus koskee.',
      EXPERT: 'Valitse, mitä asioita ohjaus koskee. Voit muuttaa aiheita ohjauksen aikana.',
    },
    choose: 'Valitse aiheet',
    change: 'Muuta aiheita',
    dialogTitle: 'Mitä asioita ohjaus koskee?',
    dialogText: 'Valitse yksi tai useampi. Asiakas näkee valitsemasi aiheet.',
    retired: '(poistettu käytöstä)',
    save: 'Tallenna aiheet',
    saving: 'Tallennetaan',
    saved: 'Aiheet on tallennettu.',
    none: 'Valitse ainakin yksi aihe.',
    stale:
      'Toinen asiantuntija on muuttanut aiheita samaan aikaan. Nyt tallessa: {{topics}}. Valintasi on yhä alla. Tallenna uudelleen, jos haluat sen jäävän voimaan.',
  },
  list: {
    title: 'Ohjauksen aiheet',
    lead: 'Asiantuntijat valitsevat näistä, mitä asioita ohjaus koskee. Tehdyt muutokset näkyvät heti kaikissa ohjaustiloissa.',
    rename: 'Muokkaa: {{name}}',
    renameShort: 'Muokkaa',
    up: 'Siirrä ylemmäs: {{name}}',
    upShort: 'Ylemmäs',
    down: 'Siirrä alemmas: {{name}}',
    downShort: 'Alemmas',
    moved: '{{name}} on nyt kohdassa {{place}}.',
    retired: 'Poistettu käytöstä: ei voi enää valita, mutta säilyy siellä, mihin se on jo valittu.',
    add: 'Lisää aihe',
    changed: 'Luettelo on muuttunut sillä välin. Näet nyt uuden järjestyksen.',
  },
  form: {
    new: 'Uusi aihe',
    change: 'Muokkaa aihetta',
    fi: 'Nimi suomeksi',
    sv: 'Nimi ruotsiksi',
    en: 'Nimi englanniksi',
    active: 'Voiko aiheen valita?',
    yes: 'Kyllä',
    no: 'Ei, poistettu käytöstä',
    save: 'Tallenna',
    saving: 'Tallennetaan',
    saved: 'Aihe on tallennettu.',
    stale:
      'Toinen pääkäyttäjä on muuttanut tätä samaan aikaan. Nyt tallessa: {{names}}. Tallenna uudelleen, jos haluat omiesi jäävän.',
  },
};

export type Texts = typeof fi;
