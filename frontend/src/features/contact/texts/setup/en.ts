import type { Texts } from './fi';

export const en: Texts = {
  title: 'Contact form',
  lead: 'Decide who reads what is sent to your organisation, and which web sites show the form. You do not see the messages yourself.',
  handlers: 'Who reads the messages',
  handlersHint: 'Only those chosen see the messages. A change takes effect as soon as you save it.',
  noExperts: 'Your organisation has no experts yet. Add them on the page for staff.',
  nobody: 'Nobody is chosen. Nothing can be sent with the form; it only shows your contact details.',
  none: 'None',
  sites: 'Web sites that may show the form',
  sitesHint:
    'You can embed the form in your organisation’s own pages. Write the address of each web site, for example https://www.example.com. On other sites the browser does not show the form.',
  site: 'Web site {{number}}',
  addSite: 'Add a web site',
  removeSite: 'Remove',
  siteRemoved:
    'Web site {{number}} has been removed from the list. The change takes effect when you save it.',
  save: 'Save',
  saving: 'Saving',
  saved: 'The settings have been saved.',
  code: {
    title: 'The form on your own page',
    text: 'Add this code to your page, at the place where you want the form to appear.',
    noSites: 'First add a web site and save. Then you find the code here that puts the form on your page.',
    language: 'Language of the form',
    field: 'Code',
    copy: 'Copy the code',
    copied: 'The code has been copied.',
    notCopied: 'The browser did not allow it. The code is selected now: copy it with the keyboard.',
  },
  now: {
    title: 'The form now',
    open: 'Open the form',
    NEW: 'New',
    IN_PROGRESS: 'In progress',
    ANSWERED: 'Answered',
    CLOSED: 'Closed without an answer',
    overdue: 'Answer overdue',
    kept: 'Messages are deleted after 180 days at the latest.',
  },
};
