export const fi = {
  page: {
    title: 'Anna palautetta ohjauksesta',
    lead: 'Asiantuntijasi ei saa tietää, annatko palautetta.',
    back: 'Takaisin ohjaustilaan',
    choose: 'Mistä haluat antaa palautetta?',
    nothing: 'Nyt ei ole mitään, mistä voisit antaa palautetta',
    nothingText:
      'Voit antaa palautetta kerran jokaisesta sovitusta tapaamisesta, kun se on ohi, ja koko ohjauksesta, kun ohjaustila on suljettu.',
  },
  on: {
    closing: 'Ohjaus, joka päättyi {{date}}',
    meeting: 'Tapaaminen {{date}} klo {{time}}',
  },
  form: {
    once: 'Lähetettyä palautetta ei voi katsoa, muuttaa eikä perua, koska kukaan ei voi enää tietää, kuka sen antoi.',
    submit: 'Lähetä palaute',
    sending: 'Lähetetään',
    alreadyGiven: 'Tästä on jo annettu palaute, tai siitä ei voi enää antaa palautetta.',
  },
  given: {
    title: 'Kiitos palautteestasi',
    text: 'Vastauksesi lasketaan mukaan tilastoihin, kun vastaajia on vähintään viisi.',
  },
  link: {
    closing: 'Anna palautetta ohjauksesta',
    meeting: 'Anna palautetta',
  },
};

export type Texts = typeof fi;
