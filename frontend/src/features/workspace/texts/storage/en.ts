import type { StorageTexts } from './fi';

export const en: StorageTexts = {
  daysTitle: 'How long the workspace is kept',
  now: {
    ACTIVE: {
      customer:
        'The workspace is in use. Each time you open it, the time starts anew: it closes only when you have not been here for three months.',
      expert:
        'The workspace is in use. It closes when the customer has not opened it for three months. Your own visits do not move the day.',
    },
    CLOSED: {
      customer:
        'The workspace is closed. You can all still read and write, but that does not extend the time. The expert can reactivate the workspace before it is archived.',
      expert:
        'The workspace is closed. You can all still read and write, but that does not extend the time. The expert who opened it can reactivate it before it is archived.',
    },
    ARCHIVED: {
      customer:
        'The workspace is in the archive. Only you can see it. You can read it and download its content before it is deleted.',
      expert: 'The workspace is in the archive. Only the customer can see it.',
    },
  },
  steps: {
    closes: { ahead: 'Closes', past: 'Closed', means: 'Reading and writing go on for three months.' },
    archives: {
      ahead: 'Archived',
      past: 'Was archived',
      means: 'After that only the customer sees the workspace, and nobody can write in it.',
    },
    deletes: {
      ahead: 'Deleted',
      past: 'Was deleted',
      means: 'All content and its encryption key are destroyed for good. Nothing can be brought back.',
    },
  },
  dayEnds:
    'Each stage begins when the day named here ends, at midnight Finnish time. We remind you by e-mail 30 and 7 days before.',
  founderTitle: 'Ending the guidance',
  endingTitle: 'Would you like to end the guidance?',
  endingText:
    'You can ask the expert to end the guidance. The expert is told and closes the workspace. You can take your request back until then.',
  endingRequested: 'The customer asked on {{date}} for the guidance to end.',
  endingRequestedByYou: 'You asked on {{date}} for the guidance to end. Your expert has been told.',
  endingMark: 'Would like to end',
  banner: { CLOSED: 'The workspace is closed', ARCHIVED: 'The workspace is in the archive' },
  bannerText: {
    archives: 'You can read and write here until {{date}}. After that the workspace will be archived.',
    deletes: 'The workspace is kept until {{date}}. After that it will be deleted for good.',
  },
  facts: { more: 'Storage times and ending the guidance' },
  close: {
    button: 'Close the workspace',
    title: 'Close the workspace?',
    follows: [
      'The workspace closes today. The customer is told.',
      'You can both read and write for another three months. Until then you can reactivate the workspace.',
      'After that it is archived for a year for the customer alone, and then deleted.',
      'An invitation that has not been used is taken back.',
    ],
    go: 'Close it',
    done: 'The workspace is closed.',
  },
  reactivate: {
    button: 'Reactivate',
    title: 'Reactivate the workspace?',
    follows: [
      'Its time starts anew: it is in use until the customer has not visited it for three months.',
      'The customer is told.',
      'Consents that have ended stay ended: other experts need a new consent of the customer.',
    ],
    go: 'Reactivate',
    done: 'The workspace is in use again.',
  },
  requestEnding: {
    button: 'Ask to end the guidance',
    title: 'Ask to end the guidance?',
    follows: [
      'Your expert is told of your request.',
      'The workspace stays in use until the expert closes it. You can take your request back until then.',
      'After the closing you can still write for three months and read for 15 months.',
    ],
    go: 'Send the request',
    done: 'Your request was sent to the expert.',
  },
  withdrawEnding: {
    button: 'Take the request back',
    title: 'Take back the request to end the guidance?',
    follows: ['Your expert is told that you want to go on.', 'The workspace stays in use.'],
    go: 'Take it back',
    done: 'Your request was taken back.',
  },
};
