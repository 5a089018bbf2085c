import type { Articles } from '../article';

export const contact: Articles = {
  fi: {
    title: 'Yhteydenotto- ja palautelomake',
    lead: 'Nopeimmin saat apua, kun otat yhteyttä oikeaan paikkaan.',
    sections: [
      {
        heading: 'Ohjausta koskevat asiat',
        paragraphs: [
          'Kirjoita asiantuntijallesi ohjaustilassa. Jos et pääse kirjautumaan, ota yhteyttä organisaatioon, joka kutsui sinut. Sen nimi on kutsuviestissä.',
        ],
      },
      {
        heading: 'Kirjautuminen ei onnistu',
        paragraphs: ['Tarkista ensin nämä:'],
        list: [
          'Olet avannut uusimman kutsuviestin linkin, eikä kutsusta ole kulunut yli 30 päivää.',
          'Selaimesi sallii evästeet ja JavaScriptin.',
          'Tunnistaudut omilla pankkitunnuksillasi tai mobiilivarmenteellasi.',
        ],
      },
      {
        heading: 'Palaute palvelusta',
        paragraphs: [
          'Verkkolomake avataan tälle sivulle, kun se otetaan käyttöön. Siihen asti voit antaa palautetta asiantuntijallesi tai hänen organisaatiolleen.',
          'Älä lähetä henkilötunnusta tai muita arkaluonteisia tietoja tavallisessa sähköpostissa.',
        ],
      },
    ],
  },
  sv: {
    title: 'Kontakt- och responsformulär',
    lead: 'Du får snabbast hjälp när du kontaktar rätt ställe.',
    sections: [
      {
        heading: 'Ärenden som gäller handledningen',
        paragraphs: [
          'Skriv till din sakkunniga i handledningsutrymmet. Om du inte kan logga in, kontakta organisationen som bjöd in dig. Namnet står i inbjudan.',
        ],
      },
      {
        heading: 'Om du inte kan logga in',
        paragraphs: ['Kontrollera först detta:'],
        list: [
          'Du har öppnat länken i den senaste inbjudan, och det har inte gått mer än 30 dagar.',
          'Din webbläsare tillåter kakor och JavaScript.',
          'Du identifierar dig med dina egna bankkoder eller ditt eget mobilcertifikat.',
        ],
      },
      {
        heading: 'Respons på tjänsten',
        paragraphs: [
          'Webbformuläret öppnas på den här sidan när det tas i bruk. Fram till dess kan du ge respons till din sakkunniga eller till den sakkunnigas organisation.',
          'Skicka inte personbeteckningar eller andra känsliga uppgifter i vanlig e-post.',
        ],
      },
    ],
  },
  en: {
    title: 'Contact and feedback form',
    lead: 'You get help fastest when you turn to the right place.',
    sections: [
      {
        heading: 'About your guidance',
        paragraphs: [
          'Write to your expert in the workspace. If you cannot log in, contact the organisation that invited you. Its name is in the invitation.',
        ],
      },
      {
        heading: 'When you cannot log in',
        paragraphs: ['Please check these first:'],
        list: [
          'You have opened the link in the newest invitation, and it is not older than 30 days.',
          'Your browser allows cookies and JavaScript.',
          'You identify yourself with your own banking credentials or mobile certificate.',
        ],
      },
      {
        heading: 'Feedback on the service',
        paragraphs: [
          'The online form opens on this page when it is taken into use. Until then you can give feedback to your expert or to their organisation.',
          'Do not send personal identity codes or other sensitive information in ordinary e-mail.',
        ],
      },
    ],
  },
};
