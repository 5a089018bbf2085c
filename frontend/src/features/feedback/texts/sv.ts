import type { Texts } from './fi';

export const sv: Texts = {
  page: {
    title: 'Ge respons på handledningen',
    lead: 'Din sakkunniga får inte veta om du ger respons.',
    back: 'Tillbaka till handledningsutrymmet',
    choose: 'Vad vill du ge respons på?',
    nothing: 'Just nu finns inget som du kan ge respons på',
    nothingText:
      'Du kan ge respons en gång på varje avtalat möte när det är över, och på hela handledningen när utrymmet har stängts.',
  },
  on: {
    closing: 'Handledningen som avslutades {{date}}',
    meeting: 'Mötet {{date}} kl. {{time}}',
  },
  form: {
    once: 'När responsen har skickats kan du inte se, ändra eller återkalla den, för ingen kan längre veta vem som gav den.',
    submit: 'Skicka responsen',
    sending: 'Skickas',
    alreadyGiven: 'Det har redan getts respons på detta, eller så går det inte längre.',
  },
  given: {
    title: 'Tack för din respons',
    text: 'Dina svar räknas med i statistiken när minst fem har svarat.',
  },
  link: {
    closing: 'Ge respons på handledningen',
    meeting: 'Ge respons',
  },
};
