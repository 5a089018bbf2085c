import type { Texts } from './fi';

export const en: Texts = {
  login: {
    title: 'Log in to the service',
    lead: 'Choose how you use the service.',
    customer: 'I am a customer',
    customerText:
      'You log in with strong authentication: online banking credentials or a mobile certificate. You also need an invitation from an expert, or a workspace that you already have.',
    customerButton: 'Identify yourself as a customer',
    expert: 'I am an expert',
    expertText:
      'You log in with your own organisation’s work account. Your organisation’s administrator has given you access.',
    expertButton: 'Log in with your work account',
  },
  signedIn: {
    title: 'Logging in',
    noSession: 'You were not kept logged in. Check that your browser allows cookies, and log in again.',
  },
  expired: {
    title: 'Your session has ended',
    text: 'We logged you out so that nobody else can get to your details. If you were writing a message, it has been kept as a draft. When you log in again, you come back to the same place.',
  },
  held: {
    title: 'Your session has ended',
    text: 'What you were writing is still in this window, but not yet in the service. Do not close this window. Log in in a new tab and then come back here: you can go on where you left off.',
    logIn: 'Log in again',
  },
  signedOut: {
    title: 'You have logged out',
    text: 'If you were using a shared or borrowed device, close the browser as well.',
    logInAgain: 'Log in again',
  },
  warning: {
    title: 'Are you still there?',
    text: 'You have not used the service for a while. For your safety we will log you out at {{time}}. Your draft is kept.',
    final:
      'Your session has reached its longest time and ends at {{time}}. Your draft is kept, and you can log in again right away.',
    timeLeft: 'Time left:',
    continue: 'Stay logged in',
    understood: 'I understand',
  },
  refused: {
    whatNow: 'What you can do',
    nothingKept: 'We did not store anything about you in connection with this log-in.',
    logInAgain: 'Log in again',
    noAccess: {
      title: 'You do not have access to the service yet',
      text: 'We could identify you, but you have neither a workspace nor a valid invitation.',
      steps: [
        'If you have received an invitation by e-mail, open the link in it and log in through it.',
        'If you already receive guidance, ask your expert to send you an invitation. Only an expert can open a workspace.',
        'If you are an expert, ask your organisation’s administrator for access.',
      ],
    },
    invitationForAnother: {
      title: 'This invitation is for somebody else',
      text: 'Only the person whom the expert meant can accept an invitation. The invitation can still be used.',
      steps: [
        'If the invitation is for you, check that you identified yourself with your own credentials.',
        'If you did, ask the expert to check the details and to send a new invitation.',
        'If the invitation is not for you, delete the message. You need not do anything else.',
      ],
    },
    invitationEnded: {
      title: 'This invitation is no longer valid',
      text: 'The invitation has already been used, has been withdrawn or has expired.',
      steps: [
        'If you have accepted the invitation before, log in directly without the link in it.',
        'If you have received another invitation since, use the link in the newest message.',
        'Otherwise, ask the expert to send you a new invitation.',
      ],
    },
    staffLinkEnded: {
      title: 'The link no longer works',
      text: 'The link to the account was used, replaced by a new one, or is too old.',
      steps: [
        'If you have already logged in with the link, log in directly without it.',
        'Otherwise ask your organisation’s administrator for a new link.',
      ],
    },
    staffLinkOtherLogin: {
      title: 'You logged in at the wrong service',
      text: 'The account is of an organisation whose staff log in elsewhere. The link can still be used.',
      steps: [
        'Open the link again and log in with your organisation’s work account.',
        'If you do not know which one that is, ask your organisation’s administrator.',
      ],
    },
    staffLoginTaken: {
      title: 'Your work account is used for another account',
      text: 'A work account can have one account here. The link can still be used.',
      steps: [
        'If you have an account, log in directly without the link.',
        'If you have moved to another organisation, ask the administrator of the former one to remove you from the service.',
      ],
    },
    loginNotInUse: {
      title: 'This way to log in is not in use',
      text: 'The organisation’s own login service is not in use in Opastin right now, or the address is wrong.',
      steps: [
        'Log in again and choose your organisation in the list.',
        'If your organisation is not in the list, ask its administrator how to log in.',
      ],
    },
    noIdentityCode: {
      title: 'There was no personal identity code',
      text: 'The service needs a Finnish personal identity code, and the way you chose to identify yourself did not give one.',
      steps: [
        'Identify yourself with Finnish online banking credentials or a mobile certificate.',
        'If you have neither, agree with your expert on another way to be in touch.',
      ],
    },
    weakAuthentication: {
      title: 'A stronger way to identify yourself is needed',
      text: 'Confidential matters are dealt with in a workspace, so strong authentication is required.',
      steps: ['Identify yourself with online banking credentials or a mobile certificate.'],
    },
    cancelled: {
      title: 'Logging in was cancelled',
      text: 'You cancelled the authentication, or it was not finished. Nothing has happened, and an invitation that you may have is still valid.',
      steps: [
        'You can identify yourself again at any time.',
        'If you came from an invitation, open the link in the invitation again.',
      ],
    },
    failed: {
      title: 'Logging in did not succeed',
      text: 'We could not confirm who you are. This may be because it took a long time or because the log-in page was open in several tabs.',
      steps: [
        'Try to log in again.',
        'Check that your browser allows cookies and that the clock of your device is right.',
        'If you came from an invitation, open the link in the invitation again.',
      ],
    },
    maintenance: {
      title: 'Logging in is not possible for a while',
      text: 'The service is being maintained right now.',
      steps: [
        'Please try again later. The status of the service tells when we expect the log-in to work again.',
        'Your invitation, your workspace and your drafts are safe.',
      ],
    },
    unavailable: {
      title: 'Logging in is not possible right now',
      text: 'The authentication service is having a problem.',
      steps: ['Please try again in a moment.', 'Your invitation and your workspace are safe.'],
    },
  },
  settings: {
    title: 'My details',
    name: 'Name',
    nameFromAuthentication: 'The name comes from strong authentication.',
    organisation: 'Organisation',
    workEmail: 'Work e-mail',
    workEmailHint: 'Your organisation’s administrator can change the address.',
    email: 'E-mail address',
    emailHint:
      'We tell you at this address when there is something new in your workspace. The e-mails never contain names or content.',
    language: 'Language of notifications',
    languageHint:
      'You receive e-mail notifications in this language. To change the language of the pages, use the top of the page.',
    save: 'Save',
    saving: 'Saving',
    saved: 'Your details have been saved.',
    changed:
      'Your details were changed in another window or on another device. What you typed is still in the form. Check it and save again.',
  },
  sessions: {
    title: 'Devices you are logged in on',
    lead: 'If you do not recognise a device, log it out. We store only its browser and operating system, no address and no location.',
    device: '{{browser}}, {{system}}',
    browser: {
      CHROME: 'Chrome',
      EDGE: 'Edge',
      FIREFOX: 'Firefox',
      SAFARI: 'Safari',
      OTHER: 'Another browser',
    },
    system: {
      ANDROID: 'Android',
      IOS: 'iOS',
      LINUX: 'Linux',
      MACOS: 'macOS',
      WINDOWS: 'Windows',
      OTHER: 'another system',
    },
    current: 'This device',
    startedAt: 'Logged in on {{date}} at {{time}}',
    lastUsedAt: 'Last used on {{date}} at {{time}}',
    one: {
      button: 'Log out',
      title: 'Log the device out?',
      text: '{{device}} will be logged out of the service at once. A draft that has been saved in the service is kept.',
      go: 'Log out',
      done: 'The device has been logged out.',
    },
    others: {
      button: 'Log out all other devices',
      title: 'Log out all other devices?',
      text: 'Only this device stays logged in. Drafts that have been saved in the service are kept.',
      go: 'Log out the others',
      done: 'All other devices have been logged out.',
    },
  },
};
