import type { Language } from '~/shared/i18n/language';
import type { FaultCode } from './answerRules';

interface Words {
  yes: string;
  no: string;
  other: string;
  otherLabel: string;
  clear: (question: string) => string;
  clearShort: string;
  required: string;
  faults: Record<FaultCode, string>;
}

/**
 * The few words of a form itself. They stand here in all languages at once, because a form can be looked at in
 * another language than the page's.
 */
export const words: Record<Language, Words> = {
  fi: {
    yes: 'Kyllä',
    no: 'Ei',
    other: 'Jokin muu',
    otherLabel: 'Mikä muu?',
    clear: (question) => `Poista vastaus: ${question}`,
    clearShort: 'Poista vastaus',
    required: 'pakollinen',
    faults: {
      required: 'Vastaa tähän kysymykseen.',
      'wrong-type': 'Tarkista vastaus: sen täytyy olla oikeaa muotoa.',
      'too-many-answers': 'Anna vain yksi vastaus.',
      'duplicate-answer': 'Sama vastaus on kahdesti.',
      'unknown-option': 'Valitse jokin vaihtoehdoista.',
      'exclusive-option': 'Valitsemasi vaihtoehdot eivät sovi yhteen. Poista jompikumpi.',
      'out-of-range': 'Luku tai päivä ei ole sallituissa rajoissa.',
      'too-many-decimals': 'Luvussa on liikaa desimaaleja.',
      'too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
      'invalid-character': 'Tekstissä on merkki, jota ei voi tallentaa.',
      'unknown-item': 'Tätä ei enää kysytä.',
    },
  },
  sv: {
    yes: 'Ja',
    no: 'Nej',
    other: 'Något annat',
    otherLabel: 'Vad annat?',
    clear: (question) => `Ta bort svaret: ${question}`,
    clearShort: 'Ta bort svaret',
    required: 'obligatorisk',
    faults: {
      required: 'Svara på den här frågan.',
      'wrong-type': 'Kontrollera svaret: det måste ha rätt form.',
      'too-many-answers': 'Ge bara ett svar.',
      'duplicate-answer': 'Samma svar finns två gånger.',
      'unknown-option': 'Välj något av alternativen.',
      'exclusive-option': 'Alternativen du har valt går inte ihop. Ta bort ett av dem.',
      'out-of-range': 'Talet eller dagen är inte inom de tillåtna gränserna.',
      'too-many-decimals': 'Talet har för många decimaler.',
      'too-long': 'Texten är för lång. Förkorta den.',
      'invalid-character': 'Texten innehåller ett tecken som inte kan sparas.',
      'unknown-item': 'Den här frågan ställs inte längre.',
    },
  },
  en: {
    yes: 'Yes',
    no: 'No',
    other: 'Something else',
    otherLabel: 'What else?',
    clear: (question) => `Remove the answer: ${question}`,
    clearShort: 'Remove the answer',
    required: 'required',
    faults: {
      required: 'Answer this question.',
      'wrong-type': 'Check the answer: it has to be of the right form.',
      'too-many-answers': 'Give one answer only.',
      'duplicate-answer': 'The same answer is there twice.',
      'unknown-option': 'Choose one of the options.',
      'exclusive-option': 'The options that you have chosen exclude each other. Remove one of them.',
      'out-of-range': 'The number or day is not within the limits.',
      'too-many-decimals': 'The number has too many decimals.',
      'too-long': 'The text is too long. Make it shorter.',
      'invalid-character': 'The text has a character that cannot be saved.',
      'unknown-item': 'This is not asked any more.',
    },
  },
};
