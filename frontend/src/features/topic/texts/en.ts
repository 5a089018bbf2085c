import type { Texts } from './fi';

export const en: Texts = {
  workspace: {
    title: 'Topics',
    empty: {
      CUSTOMER: 'Here the expert marks what the guidance is about.',
      EXPERT: 'Choose what the guidance is about. You can change the topics as you go along.',
    },
    choose: 'Choose topics',
    change: 'Change topics',
    dialogTitle: 'What is the guidance about?',
    dialogText: 'Choose one or more. The customer sees the topics that you choose.',
    retired: '(retired)',
    save: 'Save the topics',
    saving: 'Saving',
    saved: 'The topics have been saved.',
    none: 'Choose at least one topic.',
    stale:
      'Another expert has changed the topics at the same time. Saved now: {{topics}}. Your choice is still below. Save again if you want it to stay.',
  },
  list: {
    title: 'Topics of guidance',
    lead: 'Experts choose from these what guidance is about. Changes show at once in all workspaces.',
    rename: 'Edit: {{name}}',
    renameShort: 'Edit',
    up: 'Move up: {{name}}',
    upShort: 'Up',
    down: 'Move down: {{name}}',
    downShort: 'Down',
    moved: '{{name}} is now number {{place}}.',
    retired: 'Retired: it can no longer be chosen but stays where it has been chosen already.',
    add: 'Add a topic',
    changed: 'The list has changed meanwhile. You now see the new order.',
  },
  form: {
    new: 'New topic',
    change: 'Edit the topic',
    fi: 'Name in Finnish',
    sv: 'Name in Swedish',
    en: 'Name in English',
    active: 'Can the topic be chosen?',
    yes: 'Yes',
    no: 'No, retired',
    save: 'Save',
    saving: 'Saving',
    saved: 'The topic has been saved.',
    stale:
      'Another administrator has changed this at the same time. Saved now: {{names}}. Save again if you want yours to stay.',
  },
};
