import type { Texts } from './fi';

export const sv: Texts = {
  title: 'Egen inloggningstjänst',
  lead: 'Om organisationen har en egen OpenID-tjänst loggar personalen in där. De övriga loggar in i den gemensamma tjänsten. Opastin bevisar vem den är med sin egen nyckel, så ingen hemlighet behövs.',
  none: 'Organisationens personal loggar in i den gemensamma tjänsten.',
  more: 'Visa fler',
  add: 'Lägg till en inloggningstjänst',
  change: 'Ändra',
  state: { enabled: 'I bruk', disabled: 'Inte i bruk' },
  redirectAddress: 'Returadress (redirect_uri)',
  logoutAddress: 'Adress för meddelanden om utloggning (backchannel_logout_uri)',
  keysAddress: 'Opastins offentliga nycklar (jwks_uri)',
  startAddress: 'Inloggningslänk för organisationens egna sidor',
  form: {
    issuer: 'Utfärdarens adress (issuer)',
    issuerHint:
      'Exakt samma som i tjänstens intyg, till exempel https://login.example. Adressen kan inte ändras senare.',
    clientId: 'Opastins kod (client_id)',
    clientIdHint: 'Namnet med vilket Opastin är registrerat i organisationens tjänst.',
    found: 'Varifrån tjänstens adresser fås',
    foundBy: {
      metadata: 'Tjänsten publicerar dem själv',
      paths: 'De anges här, som fortsättning på utfärdarens adress',
    },
    authorization: 'Sökväg för inloggning (authorization)',
    token: 'Sökväg för intyg (token)',
    keys: 'Sökväg för nycklar (jwks)',
    logout: 'Sökväg för utloggning (end_session)',
    save: 'Spara',
    saving: 'Sparar',
    saved: 'Inloggningstjänsten har sparats.',
  },
  step: {
    enable: {
      button: 'Ta i bruk',
      title: 'Ska inloggningstjänsten tas i bruk?',
      text: 'Registrera först Opastin i organisationens tjänst: returadressen, adressen för meddelanden och de offentliga nycklarna. Därefter ser personalen organisationen när den loggar in.',
      done: 'Inloggningstjänsten är i bruk.',
    },
    disable: {
      button: 'Ta ur bruk',
      title: 'Ska inloggningstjänsten tas ur bruk?',
      text: 'Ingen kan längre logga in via den, inte heller den som håller på att göra det. De som redan är inloggade kan fortsätta.',
      done: 'Inloggningstjänsten är inte längre i bruk.',
    },
    remove: {
      button: 'Ta bort',
      title: 'Ska inloggningstjänsten tas bort helt?',
      text: 'De vars konto har tagits i bruk via den behöver en ny länk.',
      done: 'Inloggningstjänsten har tagits bort.',
    },
  },
  choice: {
    title: 'Vilken organisation arbetar du i?',
    lead: 'Du loggar in med din egen organisations arbetskonto. När du väljer organisationen kommer du till dess inloggningssida. Du kan spara sidans adress som bokmärke.',
    list: 'Organisationer',
    common: 'En annan organisation',
    commonText: 'Din organisation använder tjänstens gemensamma inloggning.',
  },
};
