import type { Texts } from './fi';
import { en as inbox } from './inbox/en';
import { en as setup } from './setup/en';

export const en: Texts = {
  inbox,
  page: {
    title: 'Contact and feedback form',
    titleOf: 'Contact: {{name}}',
    lead: 'You can write without logging in. If you already have a workspace, write to your expert there.',
    none: 'There is no such form',
    noneText: 'The address is wrong, or the organisation no longer uses Opastin.',
    toProviders: 'See the service providers',
  },
  readers: {
    title: 'Who reads your message',
    provider: 'Only the experts who have been named for this read your message. Recipient: {{name}}.',
    answersIn_one: 'You will get an answer on the next working day at the latest.',
    answersIn_other: 'You will get an answer within {{count}} working days.',
    service: 'Your message is read by the administrator of Opastin.',
    kept: 'The message is deleted after 180 days at the latest. If it leads to a workspace, it is kept as long as the workspace.',
    guidance: 'Would you like guidance? Write directly to the organisation from which you need it.',
  },
  nobody: {
    title: 'The form is not in use now',
    text: 'Nobody reads messages sent with this form yet. Please make contact in another way.',
    phone: 'Telephone',
    email: 'E-mail',
  },
  kind: {
    QUESTION: 'Question',
    WISH_FOR_GUIDANCE: 'I would like guidance',
    FEEDBACK: 'Feedback',
    ACCESSIBILITY: 'Feedback on accessibility: we answer within 14 days',
  },
  form: {
    kind: 'Subject',
    text: 'Message',
    textHint: 'Please do not write a personal identity code or health information. At most 5,000 characters.',
    name: 'Name',
    email: 'E-mail',
    emailHint: 'We need the address if you would like an answer.',
    receipt: 'Send me a receipt by e-mail',
    receiptHint: 'The receipt has a reference, not what you have written.',
    submit: 'Send',
    sending: 'Sending',
    failed: 'The message could not be sent',
  },
  thanks: {
    title: 'Thank you for your message',
    text: 'The message has been received. If you gave an e-mail address, the answer comes there.',
    reference: 'Reference',
    referenceHint: 'Quote the reference if you ask about your message.',
    answerDueOn: 'We answer by',
    keptUntil: 'Kept until',
  },
  setup,
};
