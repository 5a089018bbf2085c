import type { Articles } from '../article';

export const faq: Articles = {
  fi: {
    title: 'Usein kysyttyä',
    lead: 'Lyhyitä vastauksia palvelun käytöstä.',
    sections: [
      {
        heading: 'Mikä Opastin on?',
        paragraphs: [
          'Opastin on suojattu verkkopalvelu, jossa asiakas ja julkisen palvelun asiantuntija keskustelevat luottamuksella. Asiantuntijat työskentelevät esimerkiksi työllisyysalueilla, oppilaitoksissa ja hyvinvointialueilla.',
        ],
      },
      {
        heading: 'Kuka voi käyttää palvelua?',
        paragraphs: [
          'Asiakas, jonka asiantuntija on kutsunut, ja asiantuntija, jonka organisaatio käyttää palvelua. Ohjaustilan voi avata vain asiantuntija.',
        ],
      },
      {
        heading: 'Miten kirjaudun?',
        paragraphs: [
          'Asiakas kirjautuu vahvalla tunnistautumisella eli pankkitunnuksilla tai mobiilivarmenteella. Ensimmäisellä kerralla avataan kutsuviestin linkki. Asiantuntija kirjautuu organisaationsa työtunnuksilla.',
        ],
      },
      {
        heading: 'Kuka näkee viestini?',
        paragraphs: [
          'Vain ohjaustilan osallistujat. Heidän nimensä ja organisaationsa näkyvät ohjaustilassa koko ajan. Viestit tallennetaan salattuina. Palvelun ylläpitäjät ja asiantuntijan työtoverit eivät näe niitä.',
        ],
      },
      {
        heading: 'Mitä sähköposti-ilmoituksessa lukee?',
        paragraphs: [
          'Vain se, että sinulla on uutta luettavaa, ja linkki palveluun. Viestin sisältöä tai muiden nimiä siinä ei ole.',
        ],
      },
      {
        heading: 'Katoaako keskeneräinen viesti?',
        paragraphs: [
          'Ei. Se tallentuu luonnokseksi kirjoittaessasi, ja voit jatkaa myös toisella laitteella. Luonnoksen näet vain sinä.',
        ],
      },
      {
        heading: 'Miksi minut kirjataan ulos?',
        paragraphs: [
          'Turvallisuuden vuoksi istunto päättyy, kun palvelua ei ole käytetty 30 minuuttiin, ja viimeistään kymmenen tunnin kuluttua. Saat varoituksen ennen sitä.',
        ],
      },
      {
        heading: 'Mitä selainta voin käyttää?',
        paragraphs: ['Uusinta Firefoxia, Chromea, Edgeä tai Safaria, tietokoneella tai puhelimella.'],
      },
    ],
  },
  sv: {
    title: 'Vanliga frågor',
    lead: 'Korta svar om hur tjänsten används.',
    sections: [
      {
        heading: 'Vad är Opastin?',
        paragraphs: [
          'Opastin är en skyddad webbtjänst där en kund och en sakkunnig inom en offentlig tjänst samtalar konfidentiellt. De sakkunniga arbetar till exempel inom sysselsättningsområden, läroanstalter och välfärdsområden.',
        ],
      },
      {
        heading: 'Vem kan använda tjänsten?',
        paragraphs: [
          'Kunder som en sakkunnig har bjudit in, och sakkunniga vars organisation använder tjänsten. Bara en sakkunnig kan öppna ett handledningsutrymme.',
        ],
      },
      {
        heading: 'Hur loggar jag in?',
        paragraphs: [
          'En kund loggar in med stark autentisering, det vill säga bankkoder eller mobilcertifikat. Första gången öppnar du länken i inbjudan. En sakkunnig loggar in med organisationens användarkonto.',
        ],
      },
      {
        heading: 'Vem ser mina meddelanden?',
        paragraphs: [
          'Bara de som deltar i handledningsutrymmet. Deras namn och organisation syns där hela tiden. Meddelandena sparas krypterade. Tjänstens administratörer och den sakkunnigas kolleger ser dem inte.',
        ],
      },
      {
        heading: 'Vad står det i aviseringarna per e-post?',
        paragraphs: [
          'Bara att du har något nytt att läsa, och en länk till tjänsten. Varken innehållet eller andras namn nämns.',
        ],
      },
      {
        heading: 'Försvinner ett oavslutat meddelande?',
        paragraphs: [
          'Nej. Det sparas som utkast medan du skriver, och du kan fortsätta också på en annan enhet. Bara du ser ditt utkast.',
        ],
      },
      {
        heading: 'Varför loggas jag ut?',
        paragraphs: [
          'För säkerhetens skull avslutas sessionen när tjänsten inte har använts på 30 minuter, och senast efter tio timmar. Du får en varning före det.',
        ],
      },
      {
        heading: 'Vilken webbläsare kan jag använda?',
        paragraphs: ['Den senaste versionen av Firefox, Chrome, Edge eller Safari, på dator eller telefon.'],
      },
    ],
  },
  en: {
    title: 'Frequently asked questions',
    lead: 'Short answers about using the service.',
    sections: [
      {
        heading: 'What is Opastin?',
        paragraphs: [
          'Opastin is a secure online service in which a customer and an expert of a public service talk in confidence. The experts work, for example, in employment areas, schools and wellbeing services counties.',
        ],
      },
      {
        heading: 'Who can use the service?',
        paragraphs: [
          'Customers whom an expert has invited, and experts whose organisation uses the service. Only an expert can open a workspace.',
        ],
      },
      {
        heading: 'How do I log in?',
        paragraphs: [
          'A customer logs in with strong authentication: online banking credentials or a mobile certificate. The first time, you open the link in the invitation. An expert logs in with the organisation’s work account.',
        ],
      },
      {
        heading: 'Who sees my messages?',
        paragraphs: [
          'Only those who take part in the workspace. Their names and organisations are shown there all the time. Messages are stored encrypted. The administrators of the service and the expert’s colleagues do not see them.',
        ],
      },
      {
        heading: 'What do the e-mail notifications say?',
        paragraphs: [
          'Only that you have something new to read, and a link to the service. They contain neither the message nor the names of others.',
        ],
      },
      {
        heading: 'Is an unfinished message lost?',
        paragraphs: [
          'No. It is saved as a draft while you write, and you can go on with it on another device. Only you see your draft.',
        ],
      },
      {
        heading: 'Why am I logged out?',
        paragraphs: [
          'For your safety, a session ends when the service has not been used for 30 minutes, and after ten hours at the latest. You are warned before that.',
        ],
      },
      {
        heading: 'Which browser can I use?',
        paragraphs: ['The latest Firefox, Chrome, Edge or Safari, on a computer or a phone.'],
      },
    ],
  },
};
