export const fi = {
  front: {
    documentTitle: 'Ohjausta luottamuksella',
    title: 'Ohjausta luottamuksella, omaan tahtiisi',
    lead: 'Opastimessa asioit turvallisesti työllisyyden, koulutuksen ja hyvinvoinnin asiantuntijoiden kanssa. Sinä ja asiantuntijasi näette, mitä kirjoitatte. Kukaan muu ei, ellet anna siihen suostumustasi.',
    customerLogin: 'Kirjaudu asiakkaana',
    expertLogin: 'Kirjaudu asiantuntijana',
    toWorkspaces: 'Siirry ohjaustiloihin',
    what: 'Mistä on kyse',
    promises: {
      people: {
        title: 'Ihminen ihmiselle',
        text: 'Ohjaustilassa vastaa nimeltä tunnettu asiantuntija, joka seuraa asiaasi. Viestit, tiedostot, tehtävät ja tapaamiset pysyvät yhdessä paikassa.',
      },
      private: {
        title: 'Vain teidän kesken',
        text: 'Sisältö salataan, eikä palvelun ylläpito näe sitä. Uusi asiantuntija pääsee mukaan vain suostumuksellasi, ja käyttölokista näet, kuka on avannut mitäkin.',
      },
      ownTime: {
        title: 'Silloin kun sinulle sopii',
        text: 'Kirjoita illalla tai aamulla, puhelimella tai tietokoneella. Keskeneräinen viesti säilyy, vaikka joutuisit lopettamaan kesken.',
      },
    },
    begin: 'Näin pääset alkuun',
    steps: [
      {
        title: 'Sovi ohjauksesta',
        text: 'Asiantuntija avaa ohjaustilan, kun olette sopineet siitä. Itse sitä ei voi avata.',
      },
      {
        title: 'Avaa kutsu',
        text: 'Saat sähköpostiisi linkin. Se on henkilökohtainen ja voimassa 30 päivää.',
      },
      {
        title: 'Tunnistaudu ja kirjoita',
        text: 'Tunnistaudut vahvasti, ja ohjaustila avautuu. Voit kirjoittaa heti.',
      },
    ],
    needed: {
      title: 'Mitä tarvitset kirjautumiseen',
      text: 'Asiakkaana tarvitset suomalaiset pankkitunnukset tai mobiilivarmenteen sekä kutsun tai ohjaustilan, joka sinulla jo on. Palvelu on maksuton.',
      without:
        'Jos sinulla ei ole pankkitunnuksia tai mobiilivarmennetta, sovi asiantuntijasi kanssa muusta tavasta asioida.',
    },
    experts: {
      title: 'Asiantuntijalle',
      text: 'Avaat asiakkaalle ohjaustilan ja kutsut hänet mukaan yhdellä lomakkeella. Kirjaudut organisaatiosi työtunnuksilla. Käyttöoikeuden antaa organisaatiosi pääkäyttäjä.',
    },
    help: {
      title: 'Tarvitsetko apua?',
      text: 'Katso vastauksia tavallisiin kysymyksiin tai ota yhteyttä.',
      emergency: 'Palvelu ei ole tarkoitettu hätätilanteisiin. Soita hätätilanteessa numeroon 112.',
    },
  },
  notFound: {
    title: 'Sivua ei löytynyt',
    text: 'Osoite on ehkä kirjoitettu väärin, tai sivu on poistettu.',
  },
};

export type Texts = typeof fi;
