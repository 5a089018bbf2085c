import type { Texts } from './fi';

export const en: Texts = {
  title: 'Own login service',
  lead: 'If the organisation has an OpenID service of its own, its staff log in there. Everybody else logs in at the common one. Opastin proves who it is with its own key, so no secret is needed.',
  none: 'The organisation’s staff log in at the common service.',
  more: 'Show more',
  add: 'Add a login service',
  change: 'Change',
  state: { enabled: 'In use', disabled: 'Not in use' },
  redirectAddress: 'Return address (redirect_uri)',
  logoutAddress: 'Address for news of log-outs (backchannel_logout_uri)',
  keysAddress: 'Opastin’s public keys (jwks_uri)',
  startAddress: 'Login link for the organisation’s own pages',
  form: {
    issuer: 'Address of the issuer',
    issuerHint:
      'Exactly as in the service’s tokens, for example https://login.example. The address cannot be changed later.',
    clientId: 'Opastin’s identifier (client_id)',
    clientIdHint: 'The name under which Opastin is registered at the organisation’s service.',
    found: 'Where the service’s addresses come from',
    foundBy: {
      metadata: 'The service publishes them itself',
      paths: 'They are given here, as continuations of the issuer’s address',
    },
    authorization: 'Path of logging in (authorization)',
    token: 'Path of tokens (token)',
    keys: 'Path of keys (jwks)',
    logout: 'Path of logging out (end_session)',
    save: 'Save',
    saving: 'Saving',
    saved: 'The login service was saved.',
  },
  step: {
    enable: {
      button: 'Start using',
      title: 'Start using the login service?',
      text: 'First register Opastin at the organisation’s service: the return address, the address for news of log-outs and the public keys. From then on staff see the organisation when they log in.',
      done: 'The login service is in use.',
    },
    disable: {
      button: 'Stop using',
      title: 'Stop using the login service?',
      text: 'Nobody can log in with it any more, not even somebody who is logging in right now. Those who are already logged in can continue.',
      done: 'The login service is no longer in use.',
    },
    remove: {
      button: 'Remove',
      title: 'Remove the login service altogether?',
      text: 'Those who log in with it will need a new link.',
      done: 'The login service was removed.',
    },
  },
  trial: {
    button: 'Try the connection',
    trying: 'Trying',
    works: 'The connection works.',
    worksText:
      'The service answers, and its details and keys are in order. Whether Opastin’s identifier is right shows only when somebody logs in.',
    flawed: 'People cannot log in at this service yet.',
  },
  outage: 'People cannot log in at this service just now.',
  outages: 'The own login of these organisations does not work just now',
  flaw: {
    UNREACHABLE:
      'The service cannot be reached. Check the address, and that the service is running and open to the internet.',
    NOT_TRUSTED:
      'The service’s certificate cannot be trusted. It has to be valid, belong to this address and come from a generally known issuer.',
    NO_DOCUMENT:
      'The address answers, but the service’s details cannot be had. Check the address. If the service does not publish its details, give the paths yourself.',
    NOT_OPENID: 'At the address there is something else than an OpenID service.',
    OTHER_ISSUER:
      'The service gives another address for itself. Write the address of the issuer exactly as the service gives it. Even the last slash counts.',
    UNUSABLE_ADDRESS:
      'The service does not give all addresses that are needed (logging in, tokens and keys), or one of them is not a secure https address.',
    NO_KEYS: 'The service’s keys cannot be had, or there is none for signatures among them.',
    NO_CODE_FLOW:
      'The service does not say that it supports logging in with an authorization code (response type code).',
    NO_KEY_PROOF: 'The service does not say that Opastin may prove who it is with a key (private_key_jwt).',
    NO_PKCE: 'The service does not say that it supports PKCE with the method S256.',
  },
  choice: {
    title: 'Which organisation do you work for?',
    lead: 'You log in with your own organisation’s work account. When you choose the organisation, you go to its login page. You can keep the address of this page as a bookmark.',
    list: 'Organisations',
    common: 'Another organisation',
    commonText: 'Your organisation uses the common login of the service.',
  },
};
