import type { ConflictTexts, FieldErrorTexts } from './fi';

export const en: FieldErrorTexts = {
  required: 'This is missing.',
  tooLong: 'The text is too long.',
  invalidEmail: 'This does not look like an e-mail address. It should be like name@example.fi.',
  invalidPersonalIdentityCode:
    'There is a mistake in the personal identity code. Check every character, for example 010190-900P.',
  invalidTime: 'Check the day and the time.',
  inThePast: 'Choose a day that has not passed yet.',
  notAhead: 'Choose a time that lies ahead, at most two years from now.',
  outOfRange: 'The number is too small or too large.',
  addressTaken: 'There is an account with this e-mail address.',
  tooSoon: 'Choose a day that is at least 30 days ahead.',
  invalidWebAddress: 'The address must begin with https://',
  invalidOrigin: 'Write the address like this: https://www.example.com.',
  noExpert: 'Somebody you chose is no longer in the service. Check what is chosen.',
  nameTaken: 'There is one of this name in the list already. It may have been retired.',
  unknownExpert: 'This expert was not found. Check the address, or search in the list.',
  alreadyPresent: 'This expert is already in the workspace.',
  alreadyProposed: 'This has been proposed already, and an answer is still awaited.',
  otherOrganisation: 'Guidance can be handed over only to an expert of the same organisation.',
  yourself: 'You cannot propose yourself.',
  notEarlier: 'Choose an earlier day than now.',
  invalidDate: 'Choose a day.',
  invalid: 'Please check this.',
};

export const conflictEn: ConflictTexts = {
  title: '{{name}} has changed this at the same time',
  titleSelf: 'You have changed this at the same time elsewhere',
  titleOther: 'Somebody else has changed this at the same time',
  text: 'What you have written is still in the form. Below is what is saved now. Choose which one stays.',
  useMine: 'Save mine',
  useTheirs: 'Keep the saved one',
};
