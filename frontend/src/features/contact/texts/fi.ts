import { fi as inbox } from './inbox/fi';
import { fi as setup } from './setup/fi';

export const fi = {
  inbox,
  page: {
    title: 'Yhteydenotto- ja palautelomake',
    titleOf: 'Ota yhteyttä: {{name}}',
    lead: 'Voit kirjoittaa ilman kirjautumista. Jos sinulla on jo ohjaustila, kirjoita asiantuntijallesi siellä.',
    none: 'Lomaketta ei löytynyt',
    noneText: 'Osoite on väärä, tai organisaatio ei enää käytä Opastinta.',
    toProviders: 'Katso palveluntarjoajat',
  },
  readers: {
    title: 'Kuka lukee viestisi',
    provider: 'Viestisi lukevat vain tehtävään nimetyt asiantuntijat. Vastaanottaja: {{name}}.',
    answersIn_one: 'Vastaus tulee viimeistään seuraavana työpäivänä.',
    answersIn_other: 'Vastaus tulee enintään {{count}} työpäivässä.',
    service: 'Viestisi lukee Opastin-palvelun pääkäyttäjä.',
    kept: 'Viesti poistetaan viimeistään 180 päivän kuluttua. Jos se johtaa ohjaustilan avaamiseen, se säilyy yhtä kauan kuin ohjaustila.',
    guidance: 'Haluatko ohjausta? Kirjoita suoraan sille organisaatiolle, jolta tarvitset sitä.',
  },
  nobody: {
    title: 'Lomake ei ole nyt käytössä',
    text: 'Kukaan ei vielä lue tällä lomakkeella lähetettyjä viestejä. Ota yhteyttä muulla tavalla.',
    phone: 'Puhelin',
    email: 'Sähköposti',
  },
  kind: {
    QUESTION: 'Kysymys',
    WISH_FOR_GUIDANCE: 'Haluan ohjausta',
    FEEDBACK: 'Palaute',
    ACCESSIBILITY: 'Palaute saavutettavuudesta: vastaamme 14 päivän kuluessa',
  },
  form: {
    kind: 'Aihe',
    text: 'Viesti',
    textHint: 'Älä kirjoita henkilötunnusta tai terveystietoja. Enintään 5 000 merkkiä.',
    name: 'Nimi',
    email: 'Sähköposti',
    emailHint: 'Tarvitsemme osoitteen, jos haluat vastauksen.',
    receipt: 'Lähettäkää minulle kuittaus sähköpostilla',
    receiptHint: 'Kuittauksessa on viite, ei sitä, mitä kirjoitit.',
    submit: 'Lähetä',
    sending: 'Lähetetään',
    failed: 'Viestiä ei voitu lähettää',
  },
  thanks: {
    title: 'Kiitos viestistäsi',
    text: 'Viesti on vastaanotettu. Jos annoit sähköpostiosoitteen, vastaus tulee siihen.',
    reference: 'Viite',
    referenceHint: 'Mainitse viite, jos kysyt viestistäsi.',
    answerDueOn: 'Vastaamme viimeistään',
    keptUntil: 'Viimeinen säilytyspäivä',
  },
  setup,
};

export type Texts = typeof fi;
