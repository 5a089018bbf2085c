import type { Articles } from '../article';

export const accessibility: Articles = {
  fi: {
    title: 'Saavutettavuusseloste',
    lead: 'Opastimen on tarkoitus sopia kaikille, myös ruudunlukijalla, suurennettuna ja pelkällä näppäimistöllä.',
    sections: [
      {
        heading: 'Saavutettavuuden tila',
        paragraphs: [
          'Tavoitteena on WCAG 2.2 -ohjeiston taso AA. Jokainen sivu tarkistetaan automaattisesti palvelun kehityksen aikana. Ulkopuolista arviointia ei ole vielä tehty, joten puutteita voi olla.',
        ],
      },
      {
        heading: 'Huomasitko puutteen?',
        paragraphs: [
          'Kerro siitä yhteydenotto- ja palautelomakkeen sivulla neuvotulla tavalla. Voit pyytää tiedot myös muussa muodossa siltä organisaatiolta, joka kutsui sinut.',
        ],
      },
      {
        heading: 'Valvonta',
        paragraphs: [
          'Jos et ole tyytyväinen saamaasi vastaukseen, voit tehdä valituksen saavutettavuutta valvovalle Liikenne- ja viestintävirasto Traficomille.',
        ],
      },
    ],
  },
  sv: {
    title: 'Tillgänglighetsutlåtande',
    lead: 'Opastin ska fungera för alla, också med skärmläsare, i förstoring och med enbart tangentbord.',
    sections: [
      {
        heading: 'Hur tillgänglig tjänsten är',
        paragraphs: [
          'Målet är nivå AA i WCAG 2.2. Varje sida kontrolleras automatiskt medan tjänsten utvecklas. Ingen utomstående har ännu bedömt tjänsten, så brister kan förekomma.',
        ],
      },
      {
        heading: 'Har du hittat en brist?',
        paragraphs: [
          'Berätta om den på det sätt som sidan Kontakt- och responsformulär anger. Du kan också be att få uppgifterna i annan form av den organisation som bjöd in dig.',
        ],
      },
      {
        heading: 'Tillsyn',
        paragraphs: [
          'Om du inte är nöjd med svaret kan du klaga hos Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility statement',
    lead: 'Opastin is meant to work for everybody, also with a screen reader, enlarged, and with the keyboard alone.',
    sections: [
      {
        heading: 'How accessible the service is',
        paragraphs: [
          'The aim is level AA of WCAG 2.2. Every page is checked automatically while the service is developed. Nobody from outside has assessed the service yet, so there may be shortcomings.',
        ],
      },
      {
        heading: 'Have you noticed a shortcoming?',
        paragraphs: [
          'Tell us in the way described on the page of the contact and feedback form. You can also ask the organisation that invited you for the information in another form.',
        ],
      },
      {
        heading: 'Supervision',
        paragraphs: [
          'If you are not satisfied with the answer, you can complain to the Finnish Transport and Communications Agency Traficom, which supervises accessibility.',
        ],
      },
    ],
  },
};
