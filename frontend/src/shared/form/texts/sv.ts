import type { ConflictTexts, FieldErrorTexts } from './fi';

export const sv: FieldErrorTexts = {
  required: 'Den här uppgiften saknas.',
  tooLong: 'Texten är för lång.',
  invalidEmail: 'E-postadressen ser inte rätt ut. Den ska ha formen namn@exempel.fi.',
  invalidPersonalIdentityCode:
    'Personbeteckningen är felaktig. Kontrollera alla tecken, till exempel 010190-900P.',
  invalidTime: 'Kontrollera dag och klockslag.',
  inThePast: 'Välj en dag som inte redan har passerat.',
  notAhead: 'Välj en tid som ligger framåt, högst två år från nu.',
  outOfRange: 'Talet är för litet eller för stort.',
  addressTaken: 'Det finns redan ett konto med den här e-postadressen.',
  tooSoon: 'Välj en dag som är minst 30 dagar framåt.',
  invalidWebAddress: 'Adressen ska börja så här: https://',
  invalidOrigin: 'Skriv adressen i formen https://www.exempel.fi.',
  noExpert: 'Någon av dem som du valde finns inte längre i tjänsten. Kontrollera valen.',
  nameTaken: 'Det finns redan en med detta namn i listan. Den kan vara tagen ur bruk.',
  unknownExpert: 'Den här sakkunniga hittades inte. Kontrollera adressen eller sök i förteckningen.',
  alreadyPresent: 'Den här sakkunniga är redan med i handledningsutrymmet.',
  alreadyProposed: 'Det här har redan föreslagits, och svaret väntas ännu.',
  otherOrganisation: 'Handledningen kan överlåtas bara till en sakkunnig i samma organisation.',
  yourself: 'Du kan inte föreslå dig själv.',
  notEarlier: 'Välj en tidigare dag än nu.',
  invalidDate: 'Välj en dag.',
  invalid: 'Kontrollera den här uppgiften.',
};

export const conflictSv: ConflictTexts = {
  title: '{{name}} har ändrat samma sak samtidigt',
  titleSelf: 'Du har ändrat samma sak samtidigt någon annanstans',
  titleOther: 'Någon annan har ändrat samma sak samtidigt',
  text: 'Det som du själv har skrivit finns kvar i formuläret. Nedan ser du vad som nu är sparat. Välj vilken som ska gälla.',
  useMine: 'Spara min',
  useTheirs: 'Behåll den sparade',
};
