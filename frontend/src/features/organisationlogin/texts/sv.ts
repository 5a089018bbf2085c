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
  trial: {
    button: 'Pröva förbindelsen',
    trying: 'Prövar',
    works: 'Förbindelsen fungerar.',
    worksText:
      'Tjänsten svarar, och dess uppgifter och nycklar är i ordning. Om Opastins kod stämmer visar sig först när någon loggar in.',
    flawed: 'Det går ännu inte att logga in i den här tjänsten.',
  },
  outage: 'Just nu går det inte att logga in i den här tjänsten.',
  outages: 'Den egna inloggningen fungerar inte just nu i dessa organisationer',
  flaw: {
    UNREACHABLE:
      'Tjänsten går inte att nå. Kontrollera adressen och att tjänsten är i gång och öppen mot internet.',
    NOT_TRUSTED:
      'Tjänstens certifikat är inte pålitligt. Certifikatet ska vara i kraft, höra till den här adressen och vara utfärdat av en allmänt känd utfärdare.',
    NO_DOCUMENT:
      'Adressen svarar, men tjänstens uppgifter fås inte. Kontrollera adressen. Om tjänsten inte publicerar sina uppgifter, ange sökvägarna själv.',
    NOT_OPENID: 'På adressen finns något annat än en OpenID-tjänst.',
    OTHER_ISSUER:
      'Tjänsten uppger en annan adress för sig själv. Skriv utfärdarens adress exakt så som tjänsten uppger den. Redan det sista snedstrecket avgör.',
    UNUSABLE_ADDRESS:
      'Tjänsten uppger inte alla adresser som behövs (inloggning, intyg och nycklar), eller så är någon av dem inte en skyddad https-adress.',
    NO_KEYS: 'Tjänstens nycklar fås inte, eller så saknas en nyckel för underskrifter.',
    NO_CODE_FLOW:
      'Tjänsten uppger inte att den stöder inloggning med auktoriseringskod (response type code).',
    NO_KEY_PROOF:
      'Tjänsten uppger inte att den godkänner att Opastin bevisar vem den är med en nyckel (private_key_jwt).',
    NO_PKCE: 'Tjänsten uppger inte att den stöder PKCE-skydd med metoden S256.',
  },
  choice: {
    title: 'Vilken organisation arbetar du i?',
    lead: 'Du loggar in med din egen organisations arbetskonto. När du väljer organisationen kommer du till dess inloggningssida. Du kan spara sidans adress som bokmärke.',
    list: 'Organisationer',
    common: 'En annan organisation',
    commonText: 'Din organisation använder tjänstens gemensamma inloggning.',
  },
};
