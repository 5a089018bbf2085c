import type { Articles } from '../article';

export const terms: Articles = {
  fi: {
    title: 'Käyttöehdot',
    lead: 'Palvelun käyttö on maksutonta. Noudata näitä ehtoja.',
    sections: [
      {
        heading: 'Sinun vastuullasi',
        paragraphs: [],
        list: [
          'Käytä vain omia tunnuksiasi äläkä anna niitä muille.',
          'Anna oikeita tietoja, ja käytä palvelua siihen, mihin se on tarkoitettu.',
          'Kirjoita asiallisesti. Älä aiheuta haittaa muille tai palvelulle.',
          'Lähetä vain tiedostoja, jotka sinulla on lupa antaa muille. Muiden ihmisten tietoja kerro vain sen verran kuin ohjauksessa tarvitaan.',
          'Säilytä itsellesi lataamasi tiedostot niin, etteivät muut pääse niihin. Palvelun salaus ei enää suojaa niitä.',
          'Kirjaudu ulos, kun lopetat, varsinkin yhteisellä laitteella.',
          'Vastaat itse laitteesi ja verkkoyhteytesi kustannuksista.',
        ],
      },
      {
        heading: 'Palvelun vastuulla',
        paragraphs: [
          'Palvelu on auki vuorokauden ympäri, mutta käytössä voi olla katkoja. Viesteihin vastataan työpäivinä. Palvelu ei ole tarkoitettu hätätilanteisiin eikä kiireellisiin asioihin.',
          'Ohjaustila suljetaan, arkistoidaan ja poistetaan päivinä, jotka näet ohjaustilassa. Muistutamme niistä etukäteen. Lataa talteen se, mitä tarvitset pidempään.',
        ],
      },
    ],
  },
  sv: {
    title: 'Användarvillkor',
    lead: 'Tjänsten är avgiftsfri. Följ de här villkoren.',
    sections: [
      {
        heading: 'Ditt ansvar',
        paragraphs: [],
        list: [
          'Använd bara dina egna koder och ge dem inte till andra.',
          'Ge riktiga uppgifter och använd tjänsten för det den är avsedd för.',
          'Skriv sakligt. Orsaka inte skada för andra eller för tjänsten.',
          'Skicka bara filer som du har rätt att ge till andra. Berätta om andra människor bara så mycket som behövs i handledningen.',
          'Förvara filer som du laddar ner så att andra inte kommer åt dem. Tjänstens kryptering skyddar dem inte längre.',
          'Logga ut när du slutar, särskilt på en gemensam enhet.',
          'Du står själv för kostnaderna för din enhet och din nätförbindelse.',
        ],
      },
      {
        heading: 'Tjänstens ansvar',
        paragraphs: [
          'Tjänsten är öppen dygnet runt, men avbrott kan förekomma. Meddelanden besvaras på vardagar. Tjänsten är inte avsedd för nödsituationer eller brådskande ärenden.',
          'Ett handledningsutrymme stängs, arkiveras och raderas de dagar som du ser där. Vi påminner om dem i förväg. Ladda ner det som du behöver längre.',
        ],
      },
    ],
  },
  en: {
    title: 'Terms of use',
    lead: 'The service is free of charge. Please follow these terms.',
    sections: [
      {
        heading: 'Your responsibility',
        paragraphs: [],
        list: [
          'Use only your own credentials and do not give them to others.',
          'Give true information, and use the service for what it is meant for.',
          'Write in a proper manner. Do not harm others or the service.',
          'Send only files that you have the right to give to others. Tell about other people only as much as the guidance needs.',
          'Keep the files that you download where others cannot get at them. The encryption of the service no longer protects them.',
          'Log out when you stop, above all on a shared device.',
          'You bear the costs of your own device and connection.',
        ],
      },
      {
        heading: 'The responsibility of the service',
        paragraphs: [
          'The service is open day and night, but there may be interruptions. Messages are answered on working days. The service is not meant for emergencies or urgent matters.',
          'A workspace is closed, archived and deleted on the days that it shows. We remind you of them beforehand. Download what you need for longer.',
        ],
      },
    ],
  },
};
