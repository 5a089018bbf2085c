import type { Articles } from '../article';

export const accessibility: Articles = {
  fi: {
    title: 'Saavutettavuusseloste',
    lead: 'Opastimen on tarkoitus sopia kaikille, myös ruudunlukijalla, suurennettuna ja pelkällä näppäimistöllä.',
    sections: [
      {
        heading: 'Saavutettavuuden tila',
        paragraphs: [
          'Tavoitteena on WCAG 2.2 -ohjeiston taso AA. Tämä seloste perustuu omaan arvioomme marraskuulta 2026. Ulkopuolista arviointia ei ole vielä tehty, joten puutteita voi olla.',
          'Palvelun sivut tarkistetaan automaattisesti kehityksen aikana suomeksi, ruotsiksi ja englanniksi, puhelimen ja tietokoneen levyisinä. Lisäksi olemme käyneet palvelun läpi pelkällä näppäimistöllä, 400 prosentin suurennoksella ja suuren kontrastin väreillä.',
        ],
      },
      {
        heading: 'Tiedossa olevat puutteet',
        list: [
          'Tiedostot, joita osallistujat lähettävät toisilleen, eivät aina ole saavutettavia. Voit pyytää lähettäjältä sisällön muussa muodossa.',
          'Palvelua ei ole vielä kokeiltu ruudunlukijan käyttäjien kanssa.',
          'Organisaation nimi voi olla muulla kielellä kuin sivu.',
        ],
      },
      {
        heading: 'Huomasitko puutteen?',
        paragraphs: [
          'Kerro siitä yhteydenotto- ja palautelomakkeen sivulla neuvotulla tavalla. Voit pyytää tiedot myös muussa muodossa siltä organisaatiolta, joka kutsui sinut. Vastaus tulee 14 päivän kuluessa.',
        ],
      },
      {
        heading: 'Valvonta',
        paragraphs: [
          'Jos et ole tyytyväinen saamaasi vastaukseen tai et saa sitä 14 päivässä, voit tehdä valituksen saavutettavuutta valvovalle Liikenne- ja viestintävirasto Traficomille.',
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
          'Målet är nivå AA i WCAG 2.2. Utlåtandet bygger på vår egen bedömning i november 2026. Ingen utomstående har ännu bedömt tjänsten, så brister kan förekomma.',
          'Tjänstens sidor kontrolleras automatiskt under utvecklingen, på finska, svenska och engelska och i telefonens och datorns bredd. Dessutom har vi gått igenom tjänsten med enbart tangentbord, med 400 procents förstoring och med färger med stor kontrast.',
        ],
      },
      {
        heading: 'Brister som vi känner till',
        list: [
          'Filer som deltagarna skickar till varandra är inte alltid tillgängliga. Du kan be avsändaren om innehållet i en annan form.',
          'Tjänsten har ännu inte prövats tillsammans med personer som använder skärmläsare.',
          'En organisations namn kan vara på ett annat språk än sidan.',
        ],
      },
      {
        heading: 'Har du hittat en brist?',
        paragraphs: [
          'Berätta om den på det sätt som sidan Kontakt- och responsformulär anger. Du kan också be att få uppgifterna i annan form av den organisation som bjöd in dig. Svaret kommer inom 14 dagar.',
        ],
      },
      {
        heading: 'Tillsyn',
        paragraphs: [
          'Om du inte är nöjd med svaret eller inte får något inom 14 dagar kan du klaga hos Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten.',
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
          'The aim is level AA of WCAG 2.2. This statement rests on our own assessment of November 2026. Nobody from outside has assessed the service yet, so there may be shortcomings.',
          'The pages of the service are checked automatically during development, in Finnish, Swedish and English, in the width of a phone and of a computer. We have also gone through the service with the keyboard alone, enlarged to 400 per cent, and with high-contrast colours.',
        ],
      },
      {
        heading: 'Shortcomings that we know of',
        list: [
          'Files that people send to each other are not always accessible. You can ask the sender for the content in another form.',
          'The service has not yet been tried together with people who use a screen reader.',
          'The name of an organisation can be in another language than the page.',
        ],
      },
      {
        heading: 'Have you noticed a shortcoming?',
        paragraphs: [
          'Tell us in the way described on the page of the contact and feedback form. You can also ask the organisation that invited you for the information in another form. You get an answer within 14 days.',
        ],
      },
      {
        heading: 'Supervision',
        paragraphs: [
          'If you are not satisfied with the answer, or get none within 14 days, you can complain to the Finnish Transport and Communications Agency Traficom, which supervises accessibility.',
        ],
      },
    ],
  },
};
