import type { Article } from '../../article';

export const en: Article = {
  title: 'Privacy',
  lead: 'How your data is handled in Opastin.',
  sections: [
    {
      heading: 'Who is responsible for your data',
      paragraphs: [
        'The controller of the data in a workspace is the organisation of the expert who is responsible for it. Its name is shown in the workspace. The operator of the service processes the data on behalf of the controller and as the controller instructs.',
        'The controller’s own privacy notice gives its contact details, its data protection officer, and the law on which the handling of the data rests.',
      ],
    },
    {
      heading: 'What the data is used for',
      paragraphs: [
        'For your guidance, and to keep the service reliable and safe. The data is not used for advertising, and no automated decisions about you are made from it.',
      ],
    },
    {
      heading: 'What data there is',
      list: [
        'your name and personal identity code',
        'your e-mail address, your language, and your choices of what you want e-mails about',
        'messages, drafts and files, and how far each person has read',
        'the topics of the guidance, tasks with their comments, appointments and summaries',
        'your consents: for whom, to what, when, and what has happened to them',
        'the state and the dates of the workspace, and when you last opened it',
        'notifications and outgoing e-mails',
        'the access log: who has opened or changed what, when, and on which ground',
        'of the experts: name, title, organisation, work e-mail address and language.',
      ],
    },
    {
      heading: 'Where the data comes from',
      paragraphs: [
        'Your name and personal identity code come from strong authentication. For the invitation the expert gives your name and e-mail address and, if they wish, your personal identity code. The rest comes into being when you and your expert use the service.',
        'If you cannot log in because you have neither a workspace nor a valid invitation, nothing about you is kept.',
      ],
    },
    {
      heading: 'Who sees the data',
      paragraphs: [
        'Only those who take part see what is in a workspace. The e-mail address that the invitation was sent to is shown only to the expert who sent it. The data is not passed on to others.',
        'An organisation’s administrator and the service administrator see the number of a workspace, its expert, its state and its dates, but neither the customer nor the content.',
      ],
    },
    {
      heading: 'Your consent and how to withdraw it',
      paragraphs: [
        'A new expert gets into a workspace only with your consent. You decide what they see and until when. You can withdraw your consent at any time, and access ends at once. This does not undo what they have already seen.',
      ],
    },
    {
      heading: 'How the data is protected',
      paragraphs: [
        'All that you write or send, and names, addresses and personal identity codes, are stored encrypted, the content of each workspace with a key of its own. Whenever something is opened or changed, an entry is made in the access log, which you can read yourself. E-mails contain no names and no content.',
      ],
    },
    {
      heading: 'How long the data is kept',
      list: [
        'A workspace with all its content, consents and access log: 15 months after it was closed. It is closed at the latest when you have not opened it for three months.',
        'A workspace to which the customer never came: six months from its opening at most.',
        'Your account: until your last workspace is deleted.',
        'A message that was taken back: its text and files are deleted at once; that it was taken back is shown as long as the workspace exists.',
        'A file whose upload was not finished: one day.',
        'Notifications in the service: 90 days.',
        'E-mails: until they have been sent.',
        'The record of a session: one day after its end.',
        'An expert’s data: as long as their organisation keeps them in the service.',
        'A deletion leaves a certificate. It has the number of the workspace, the organisation, dates and counts, but nobody’s name.',
        'Backups: deleted data remains there in encrypted form for 35 days at most. When the key is gone from them, too, the content can no longer be read.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can download all data of your workspace on its page Storage, and the log on the page Access log. You change your e-mail address and language yourself on the page My details.',
        'You can ask the controller for your data, and for it to be corrected, deleted or restricted, and you can object to its use as far as the law allows. If you think that the handling is against the law, you can complain to the Data Protection Ombudsman.',
      ],
    },
  ],
};
