import type { Texts } from './fi';

export const en: Texts = {
  page: {
    title: 'Give feedback on the guidance',
    lead: 'Your expert does not get to know whether you give feedback.',
    back: 'Back to the workspace',
    choose: 'What would you like to give feedback on?',
    nothing: 'There is nothing to give feedback on now',
    nothingText:
      'You can give feedback once on each agreed appointment when it is over, and on the guidance as a whole when the workspace has been closed.',
  },
  on: {
    closing: 'The guidance that ended on {{date}}',
    meeting: 'The appointment on {{date}} at {{time}}',
  },
  form: {
    once: 'Once sent, feedback cannot be read, changed or taken back, because nobody can tell any more who gave it.',
    submit: 'Send the feedback',
    sending: 'Sending',
    alreadyGiven: 'Feedback on this has been given already, or can no longer be given.',
  },
  given: {
    title: 'Thank you for your feedback',
    text: 'Your answers are counted in the statistics when at least five people have answered.',
  },
  link: {
    closing: 'Give feedback on the guidance',
    meeting: 'Give feedback',
  },
};
