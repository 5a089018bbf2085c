import type { Articles } from '../article';

export const cookies: Articles = {
  fi: {
    title: 'Evästeet',
    lead: 'Käytämme vain evästeitä, joita ilman palvelu ei toimi. Seurantaa tai mainontaa ei ole.',
    sections: [
      {
        heading: 'Evästeet',
        paragraphs: [],
        list: [
          'Istuntoeväste pitää sinut kirjautuneena. Se poistuu, kun kirjaudut ulos tai suljet selaimen.',
          'Kirjautumisen ja kutsun evästeet ovat tallessa kirjautumisen ajan, enintään 15 minuuttia.',
        ],
      },
      {
        heading: 'Mitä selain muistaa lisäksi',
        paragraphs: ['Näissä ei ole mitään viesteistäsi.'],
        list: [
          'Valitsemasi kieli, kunnes tyhjennät selaimen tiedot.',
          'Sivu, jolle palaat kirjautumisen jälkeen, kunnes olet palannut sille tai suljet välilehden.',
          'Asiantuntijalla luettelon rajaukset ja haettu nimi, kunnes hän poistaa ne tai sulkee välilehden.',
        ],
      },
    ],
  },
  sv: {
    title: 'Kakor',
    lead: 'Vi använder bara kakor som tjänsten inte fungerar utan. Det finns varken spårning eller reklam.',
    sections: [
      {
        heading: 'Kakor',
        paragraphs: [],
        list: [
          'Sessionskakan håller dig inloggad. Den försvinner när du loggar ut eller stänger webbläsaren.',
          'Kakorna för inloggning och inbjudan finns kvar medan du loggar in, högst 15 minuter.',
        ],
      },
      {
        heading: 'Vad webbläsaren dessutom minns',
        paragraphs: ['Det innehåller ingenting av dina meddelanden.'],
        list: [
          'Språket du har valt, tills du rensar webbläsarens data.',
          'Sidan du kommer tillbaka till efter inloggningen, tills du är där eller stänger fliken.',
          'För en sakkunnig listans avgränsningar och det sökta namnet, tills de tas bort eller fliken stängs.',
        ],
      },
    ],
  },
  en: {
    title: 'Cookies',
    lead: 'We use only cookies without which the service does not work. There is no tracking or advertising.',
    sections: [
      {
        heading: 'Cookies',
        paragraphs: [],
        list: [
          'The session cookie keeps you logged in. It goes when you log out or close the browser.',
          'The cookies of log-in and invitation are kept while you log in, for 15 minutes at most.',
        ],
      },
      {
        heading: 'What else the browser remembers',
        paragraphs: ['These hold nothing of your messages.'],
        list: [
          'The language you have chosen, until you clear the browser’s data.',
          'The page you come back to after logging in, until you are there or close the tab.',
          'For an expert, the filters of the list and the name searched for, until they are cleared or the tab is closed.',
        ],
      },
    ],
  },
};
