import type { Texts } from './fi';

export const en: Texts = {
  download: {
    title: 'Take everything with you',
    lead: 'At any time you can download all that is in the workspace. You get one ZIP file with:',
    contents: {
      pdf: 'the contents of the workspace as a PDF file to read',
      files: 'the files that were sent with messages',
      json: 'the same contents in a form for programs (JSON)',
      signature: 'the service’s signature, with which you can show that nothing has been changed.',
    },
    unencrypted:
      'The files are not encrypted. Save them where others cannot get at them, and delete them from a device that others use, too.',
    button: 'Download everything',
    short: 'Download everything',
    begun: 'The download has begun. The browser shows how it is getting on.',
    duration:
      'If there are many files, the download takes a few minutes. Stay logged in until it has finished.',
    verification: 'How to verify the downloaded files',
  },
  verify: {
    title: 'Verifying a downloaded workspace',
    lead: 'This is how anybody can make sure that files downloaded from a workspace come from Opastin and have not been changed. A network connection is needed only for comparing the key.',
    unpackTitle: '1. Unpack the ZIP file',
    unpack:
      'Unpack the ZIP file and open a command line in the folder with its files. On Linux and macOS the program is Terminal, on Windows for example Git Bash.',
    sumsTitle: '2. Compare the files with the checksums',
    sums: 'Give the command:',
    sumsMac: 'On macOS the command is:',
    sumsAnswer: 'Every line must end with OK.',
    signatureTitle: '3. Verify the signature',
    signature: 'The signature shows that it was Opastin that worked out the checksums. Give the command:',
    signatureAnswer: 'The answer must be Verified OK.',
    keyTitle: '4. Compare the key',
    key: 'The signature was verified with a key from the same package. Make sure that the key is Opastin’s: work out its fingerprint.',
    keyAnswer: 'The fingerprint must be one of these:',
    otherwiseTitle: 'If a step fails',
    otherwise:
      'Then the files have been changed, or they do not come from Opastin. Download them from the workspace again. If the result is the same, get in touch with the feedback form.',
  },
};
