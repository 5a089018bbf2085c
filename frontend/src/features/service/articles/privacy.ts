import type { Articles } from '../article';

export const privacy: Articles = {
  fi: {
    title: 'Tietosuoja',
    lead: 'Näin tietojasi käsitellään Opastimessa.',
    sections: [
      {
        heading: 'Kuka vastaa tiedoistasi',
        paragraphs: [
          'Ohjaustilan tietojen rekisterinpitäjä on asiantuntijasi organisaatio. Sen nimi näkyy ohjaustilassa. Palvelun ylläpitäjä käsittelee tietoja rekisterinpitäjän lukuun.',
        ],
      },
      {
        heading: 'Mitä tietoja palvelussa on',
        paragraphs: [],
        list: [
          'nimesi ja henkilötunnuksesi, jotka saadaan vahvasta tunnistautumisesta',
          'sähköpostiosoitteesi ja kielesi',
          'viestit ja luonnokset, jotka kirjoitat',
          'tieto siitä, kuka on avannut ohjaustilan ja milloin',
        ],
      },
      {
        heading: 'Miten tiedot suojataan',
        paragraphs: [
          'Viestit, luonnokset, nimet ja henkilötunnukset tallennetaan salattuina. Ohjaustilan sisältöä näkevät vain sen osallistujat. Tietojen avaamisesta jää merkintä.',
        ],
      },
      {
        heading: 'Oikeutesi',
        paragraphs: [
          'Voit pyytää rekisterinpitäjältä omat tietosi, pyytää virheiden korjaamista ja kysyä tietojesi käsittelystä. Jos käsittely on mielestäsi lainvastaista, voit tehdä ilmoituksen tietosuojavaltuutetulle.',
        ],
      },
    ],
  },
  sv: {
    title: 'Dataskydd',
    lead: 'Så här behandlas dina uppgifter i Opastin.',
    sections: [
      {
        heading: 'Vem som ansvarar för dina uppgifter',
        paragraphs: [
          'Den sakkunnigas organisation är personuppgiftsansvarig för uppgifterna i handledningsutrymmet. Organisationens namn syns där. Den som driver tjänsten behandlar uppgifterna för den personuppgiftsansvarigas räkning.',
        ],
      },
      {
        heading: 'Vilka uppgifter som finns i tjänsten',
        paragraphs: [],
        list: [
          'ditt namn och din personbeteckning, som fås från den starka autentiseringen',
          'din e-postadress och ditt språk',
          'de meddelanden och utkast som du skriver',
          'uppgift om vem som har öppnat handledningsutrymmet och när',
        ],
      },
      {
        heading: 'Hur uppgifterna skyddas',
        paragraphs: [
          'Meddelanden, utkast, namn och personbeteckningar sparas krypterade. Bara de som deltar ser innehållet i ett handledningsutrymme. När uppgifter öppnas blir det antecknat.',
        ],
      },
      {
        heading: 'Dina rättigheter',
        paragraphs: [
          'Du kan be den personuppgiftsansvariga om dina egna uppgifter, begära att fel rättas och fråga hur uppgifterna behandlas. Om du anser att behandlingen strider mot lagen kan du göra en anmälan till dataombudsmannen.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'How your data is handled in Opastin.',
    sections: [
      {
        heading: 'Who is responsible for your data',
        paragraphs: [
          'The controller of the data in a workspace is the expert’s organisation. Its name is shown in the workspace. The operator of the service processes the data on behalf of the controller.',
        ],
      },
      {
        heading: 'What data there is',
        paragraphs: [],
        list: [
          'your name and personal identity code, received from strong authentication',
          'your e-mail address and language',
          'the messages and drafts that you write',
          'a record of who has opened the workspace and when',
        ],
      },
      {
        heading: 'How the data is protected',
        paragraphs: [
          'Messages, drafts, names and personal identity codes are stored encrypted. Only those who take part see what is in a workspace. A record is kept when data is opened.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You can ask the controller for your own data, ask for mistakes to be corrected, and ask how your data is handled. If you think that the handling is against the law, you can notify the Data Protection Ombudsman.',
        ],
      },
    ],
  },
};
