import type { Article } from '../../article';

export const en: Article = {
  title: 'Frequently asked questions',
  lead: 'Short answers about using the service.',
  sections: [
    {
      id: 'start',
      heading: 'The service and logging in',
      parts: [
        {
          heading: 'What is Opastin?',
          paragraphs: [
            'Opastin is a secure online service in which a customer and an expert of a public service deal with each other in confidence. They share a workspace: there they write to each other, send files, and agree on tasks and appointments. The experts work, for example, in employment areas, schools and wellbeing services counties. The service is free of charge.',
          ],
        },
        {
          heading: 'Who can use the service?',
          paragraphs: [
            'Customers whom an expert has invited, and experts whose organisation uses the service. Only an expert can open a workspace.',
          ],
        },
        {
          heading: 'How do I log in?',
          paragraphs: [
            'As a customer you log in with strong authentication: online banking credentials or a mobile certificate. The first time, you open the link in the invitation; after that you can log in directly. As an expert you log in with your organisation’s work account.',
          ],
        },
        {
          heading: 'The link in the invitation does not work. What can I do?',
          paragraphs: [
            'The link works once and is valid for 30 days. If you have already accepted the invitation, log in without the link. If you have received several invitations, use the newest. Otherwise ask the expert to send a new one.',
          ],
        },
        {
          heading: 'Why am I logged out?',
          paragraphs: [
            'For your safety, a session ends when the service has not been used for 30 minutes, and after ten hours at the latest. You are warned before that. Your unfinished message is kept.',
          ],
        },
      ],
    },
    {
      id: 'privacy',
      heading: 'Confidentiality',
      parts: [
        {
          heading: 'Who sees what is in a workspace?',
          paragraphs: [
            'Only those who take part: you, your expert, and the experts to whom you have given your consent. The page People shows their names and organisations. Your expert’s colleagues do not see the workspace.',
          ],
        },
        {
          heading: 'What do administrators see?',
          paragraphs: [
            'Neither the content nor the customer. An organisation’s administrator sees the number of a workspace, its expert, its state and its dates. The content is stored encrypted, so it cannot be read from the database or from a backup.',
          ],
        },
        {
          heading: 'Where do I see who has looked at my data?',
          paragraphs: [
            'In the access log of the workspace. It tells who has opened or changed what, when, and on which ground. You can download it, too. Only you see it, and nobody can change it without being noticed.',
          ],
        },
      ],
    },
    {
      id: 'consent',
      heading: 'When another expert joins',
      parts: [
        {
          heading: 'What is cross-sectoral guidance?',
          paragraphs: [
            'Experts of different organisations can be in the same workspace, for example from the employment services and from a school. Then you need not tell the same things many times.',
          ],
        },
        {
          heading: 'How does a new expert get in?',
          paragraphs: [
            'Your expert proposes the person and says why. You get a consent request, which shows who it is and what they would see. They get in only when you have consented and they have accepted the invitation. Before that they are told nothing about you.',
          ],
        },
        {
          heading: 'Can I limit what they see?',
          paragraphs: [
            'Yes. You can consent to everything or only to what is written from now on, and either until further notice or until a day that you choose. Your personal identity code, your e-mail address and your drafts are never shown to them.',
          ],
        },
        {
          heading: 'Do I have to consent? Can I change my mind?',
          paragraphs: [
            'You do not have to, and saying no does not affect your guidance. You can withdraw a consent at any time on the page People: access ends at once. What the expert has written stays in the workspace. You get a receipt for every consent.',
          ],
        },
        {
          heading: 'What if my expert changes?',
          paragraphs: [
            'Your expert or the organisation can propose a successor from the same organisation. The successor goes on only if you consent.',
          ],
        },
      ],
    },
    {
      id: 'messages',
      heading: 'Messages, files and the plan',
      parts: [
        {
          heading: 'Is an unfinished message lost?',
          paragraphs: [
            'No. It is saved as a draft with its attachments while you write, and you can go on with it on another device. Only you see your draft.',
          ],
        },
        {
          heading: 'Can I take back a message that I have sent?',
          paragraphs: [
            'Yes. Its text and attachments are deleted for everybody, for good. The workspace still shows that you wrote a message and took it back. Somebody may already have read the message or downloaded an attachment.',
          ],
        },
        {
          heading: 'Which files can I send?',
          paragraphs: [
            'A message can have up to 20 files of at most 25 megabytes each: PDF files, images, text, and files of Word, Excel, PowerPoint and OpenDocument. Files with macros are not accepted.',
          ],
        },
        {
          heading: 'Are the files checked?',
          paragraphs: [
            'The service always checks that a file is what its name says. Files are scanned for malware when a scanner is connected to the service: then a file can be downloaded only after it has been found clean. If a file has not been scanned, it says so beside the file.',
          ],
        },
        {
          heading: 'What is in the plan?',
          paragraphs: [
            'The topics of your guidance, the tasks agreed on, appointments, and the summaries that your expert writes. You can download an appointment to your own calendar. Your name is not in the calendar entry.',
          ],
        },
        {
          heading: 'How soon do I get an answer?',
          paragraphs: [
            'The usual time is shown in the workspace. Messages are not read all the time. In an emergency, call 112.',
          ],
        },
      ],
    },
    {
      id: 'notifications',
      heading: 'Notifications',
      parts: [
        {
          heading: 'How do I know that something has happened?',
          paragraphs: [
            'While you are in the service, a new message appears on the page by itself, and the bell leads to all notifications. Otherwise you get an e-mail. Notifications are deleted from the service after 90 days.',
          ],
        },
        {
          heading: 'What do the e-mails say?',
          paragraphs: [
            'Only that there is something new in a workspace, and a link to the service. They contain no names and no content.',
          ],
        },
        {
          heading: 'Can I get fewer e-mails?',
          paragraphs: [
            'Yes. In My details you choose what you get e-mails about. E-mails about invitations, consent requests and the end of a workspace are always sent. About other things in the same workspace one is sent every half an hour at most, and none if you see the notification in the service first.',
          ],
        },
      ],
    },
    {
      id: 'storage',
      heading: 'Storage times',
      parts: [
        {
          heading: 'How long is a workspace in use?',
          paragraphs: [
            'Until you have not opened it for three months, or the expert’s organisation closes it. The time starts anew each time you open the workspace while logged in. Opening an e-mail or only logging in is not enough. You can also ask for the guidance to be ended.',
          ],
        },
        {
          heading: 'What happens after it is closed?',
          paragraphs: ['The days are counted from the closing, and the page Storage shows them:'],
          list: [
            'For three months you can still read and write. During that time the expert’s organisation can take the workspace into use again.',
            'Then it is archived for a year. The experts no longer see it. You can read and download it.',
            'In the end it is deleted for good.',
          ],
        },
        {
          heading: 'An example',
          paragraphs: [
            'A workspace is closed on 30 November 2026. It is archived when 28 February 2027 ends, and deleted when 29 February 2028 ends. We send a reminder by e-mail 30 and 7 days before each step.',
          ],
        },
        {
          heading: 'How do I keep the content for myself?',
          paragraphs: [
            'On the page Storage you can download everything at any time as one ZIP file: a PDF to read, the attachments, and the same content in a form for programs. The package is signed, so that you can show that nothing has been changed. It is not encrypted: keep it carefully.',
          ],
        },
        {
          heading: 'What is deleted in the end?',
          paragraphs: [
            'Everything: messages, files, the plan, consents, the access log, and the key that the content is encrypted with. If you have no other workspaces, your account is deleted, too. A deletion cannot be undone.',
          ],
        },
      ],
    },
    {
      id: 'devices',
      heading: 'Languages and devices',
      parts: [
        {
          heading: 'In which languages can the service be used?',
          paragraphs: [
            'In Finnish, Swedish and English. You change the language of the pages at the top of the page, and that of notifications in My details. The language of the guidance you agree on with your expert.',
          ],
        },
        {
          heading: 'Which browser can I use?',
          paragraphs: [
            'The latest Firefox, Chrome, Edge or Safari, on a computer or a phone. The browser must allow cookies and JavaScript.',
          ],
        },
      ],
    },
  ],
};
