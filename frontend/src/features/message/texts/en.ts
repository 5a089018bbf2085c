import type { Texts } from './fi';

export const en: Texts = {
  list: {
    title: 'Messages',
    you: 'You',
    today: 'Today',
    yesterday: 'Yesterday',
    newMessages: 'New messages',
    older: 'Show older messages',
    arrived: 'New message from {{name}}',
    empty: {
      CUSTOMER:
        'There are no messages yet. You can begin: say in your own words what you would like guidance with.',
      EXPERT: 'There are no messages yet. Welcome your customer and say how you will get started.',
    },
  },
  answer: {
    CUSTOMER_one: 'Your expert usually answers within one working day.',
    CUSTOMER_other: 'Your expert usually answers within {{count}} working days.',
    EXPERT_one: 'The customer has been told that you usually answer within one working day.',
    EXPERT_other: 'The customer has been told that you usually answer within {{count}} working days.',
    emergency: 'Messages are not read around the clock. In an emergency, call 112.',
  },
  composer: {
    label: 'Write a message',
    send: 'Send the message',
    sendAgain: 'Send again',
    sending: 'Sending the message',
    sent: 'Your message has been sent.',
    blank: 'Please write a message first.',
    remaining_one: '{{count}} character left',
    remaining_other: '{{count}} characters left',
    tooLong_one: 'The message is {{count}} character too long. Shorten it or divide it into two messages.',
    tooLong_other: 'The message is {{count}} characters too long. Shorten it or divide it into two messages.',
  },
  draft: {
    empty: 'An unfinished message is kept as a draft.',
    waiting: 'The draft has not been saved yet',
    saving: 'Saving the draft',
    saved: 'Draft saved',
    failed: 'The draft could not be saved. Keep this page open.',
    conflict: 'There are two versions of the draft',
  },
  failed: {
    title: 'The message could not be sent',
    connection:
      'The connection to the service broke. We will try again when it is back. The message is sent only once.',
    kept: 'The text you wrote is still here.',
    earlierSentTitle: 'An earlier version of the message had arrived',
    earlierSent:
      'You can see it among the messages. If you want to send this changed text as well, send it again.',
  },
  conflict: {
    title: 'You have written the same message in two places',
    text: 'The draft was also changed in another window or on another device. Choose how to go on. Nothing has been sent.',
    mine: 'What you wrote here',
    other: 'What you wrote elsewhere',
    useMine: 'Go on with this',
    useOther: 'Go on with the other',
    useBoth: 'Put both together',
  },
  waiting: {
    CUSTOMER: {
      title: 'The expert still has to confirm your name',
      text: 'This makes sure that the invitation reached the right person. You receive an e-mail when the workspace is open. You may close this page.',
    },
    EXPERT: {
      title: 'Messages open later',
      text: 'You can write to each other when the customer has accepted the invitation and you have confirmed the name.',
    },
  },
  retract: {
    button: 'Take back',
    title: 'Take back this message?',
    text: 'The text of the message is erased for everybody, for good. It stays visible that you wrote a message and took it back. Somebody may have read it already.',
    go: 'Take back the message',
    going: 'Taking back the message',
    done: 'The message has been taken back.',
    trace: 'The author took back this message on {{date}} at {{time}}.',
  },
  turn: {
    you: 'Your answer is awaited.',
    CUSTOMER: 'Waiting for the customer to answer.',
    EXPERTS: 'Waiting for the expert to answer.',
    nobody: 'No answer is awaited.',
    noAnswer: 'No answer is needed',
    wait: 'I am waiting for an answer',
  },
  closed: 'It is no longer possible to write in this workspace.',
};
