import type { Texts } from './fi';
import { sv as inbox } from './inbox/sv';
import { sv as setup } from './setup/sv';

export const sv: Texts = {
  inbox,
  page: {
    title: 'Kontakt- och responsformulär',
    titleOf: 'Kontakta {{name}}',
    lead: 'Du kan skriva utan att logga in. Om du redan har ett handledningsutrymme, skriv till din sakkunniga där.',
    none: 'Formuläret hittades inte',
    noneText: 'Adressen är fel, eller så använder organisationen inte längre Opastin.',
    toProviders: 'Se serviceproducenterna',
  },
  readers: {
    title: 'Vem läser ditt meddelande',
    provider: 'Meddelandet läses bara av sakkunniga som har utsetts för uppgiften. Mottagare: {{name}}.',
    answersIn_one: 'Svaret kommer senast nästa arbetsdag.',
    answersIn_other: 'Svaret kommer inom {{count}} arbetsdagar.',
    service: 'Meddelandet läses av administratören för tjänsten Opastin.',
    kept: 'Meddelandet raderas senast efter 180 dagar. Om det leder till ett handledningsutrymme bevaras det lika länge som utrymmet.',
    guidance: 'Vill du ha handledning? Skriv direkt till den organisation som du behöver den av.',
  },
  nobody: {
    title: 'Formuläret används inte just nu',
    text: 'Ännu läser ingen de meddelanden som skickas med formuläret. Ta kontakt på något annat sätt.',
    phone: 'Telefon',
    email: 'E-post',
  },
  kind: {
    QUESTION: 'Fråga',
    WISH_FOR_GUIDANCE: 'Jag vill ha handledning',
    FEEDBACK: 'Respons',
    ACCESSIBILITY: 'Respons på tillgängligheten: vi svarar inom 14 dagar',
  },
  form: {
    kind: 'Ämne',
    text: 'Meddelande',
    textHint: 'Skriv inte personbeteckningar eller hälsouppgifter. Högst 5 000 tecken.',
    name: 'Namn',
    email: 'E-post',
    emailHint: 'Vi behöver adressen om du vill ha svar.',
    receipt: 'Skicka en kvittering till mig per e-post',
    receiptHint: 'I kvitteringen står en referens, inte det som du har skrivit.',
    submit: 'Skicka',
    sending: 'Skickas',
    failed: 'Meddelandet kunde inte skickas',
  },
  thanks: {
    title: 'Tack för ditt meddelande',
    text: 'Vi har tagit emot meddelandet. Om du uppgav en e-postadress kommer svaret dit.',
    reference: 'Referens',
    referenceHint: 'Uppge referensen om du frågar om ditt meddelande.',
    answerDueOn: 'Vi svarar senast',
    keptUntil: 'Bevaras till och med',
  },
  setup,
};
