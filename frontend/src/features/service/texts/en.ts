import type { Texts } from './fi';

export const en: Texts = {
  front: {
    documentTitle: 'Guidance in confidence',
    title: 'Guidance in confidence, at your own pace',
    lead: 'In Opastin you are safely in touch with experts of employment, education and well-being. You and your expert see what you write. Nobody else does, unless you consent.',
    customerLogin: 'Log in as a customer',
    expertLogin: 'Log in as an expert',
    toWorkspaces: 'Go to your workspaces',
    what: 'What this is',
    promises: {
      people: {
        title: 'From person to person',
        text: 'In the workspace, an expert whom you know by name answers you and follows your matter. Messages, files, tasks and appointments stay in one place.',
      },
      private: {
        title: 'Only between you',
        text: 'The content is encrypted, and those who run the service do not see it. A new expert gets in only with your consent, and the access log shows you who has opened what.',
      },
      ownTime: {
        title: 'When it suits you',
        text: 'Write in the evening or the morning, on a phone or a computer. An unfinished message is kept, even if you have to stop halfway.',
      },
    },
    begin: 'How to begin',
    steps: [
      {
        title: 'Agree on guidance',
        text: 'An expert opens a workspace when the two of you have agreed on it. You cannot open one yourself.',
      },
      {
        title: 'Open the invitation',
        text: 'You receive a link by e-mail. It is personal and valid for 30 days.',
      },
      {
        title: 'Identify yourself and write',
        text: 'You identify yourself with strong authentication, and the workspace opens. You can write at once.',
      },
    ],
    needed: {
      title: 'What you need to log in',
      text: 'As a customer you need Finnish online banking credentials or a mobile certificate, and an invitation or a workspace that you already have. The service is free of charge.',
      without:
        'If you have neither banking credentials nor a mobile certificate, agree with your expert on another way to be in touch.',
    },
    experts: {
      title: 'For experts',
      text: 'With one form you open a workspace and invite your customer. You log in with your organisation’s work account. Your organisation’s administrator gives you access.',
    },
    help: {
      title: 'Do you need help?',
      text: 'See the answers to common questions, or get in touch.',
      emergency: 'The service is not meant for emergencies. In an emergency, call 112.',
    },
  },
  notFound: {
    title: 'This page was not found',
    text: 'The address may be misspelt, or the page has been removed.',
  },
};
