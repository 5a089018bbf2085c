import type { LocalizedText } from '~/shared/api/types';
import { type Language, languageNames, languages } from '~/shared/i18n/language';
import { useWords } from '../words/words';
import styles from './Keep.module.css';

interface LanguageChoiceProps {
  said: LocalizedText;
  chosen: Language;
  onChoose: (language: Language) => void;
}

/** Which language of a text is looked at, and which have not been written. */
export function LanguageChoice({ said, chosen, onChoose }: LanguageChoiceProps) {
  const words = useWords();
  return (
    <fieldset className={styles.languages}>
      <legend>{words.keep.language}</legend>
      {languages.map((language) => (
        <label key={language}>
          <input
            type="radio"
            name="text-language"
            checked={language === chosen}
            onChange={() => onChoose(language)}
          />
          <span>
            <span lang={language}>{languageNames[language]}</span>
            {!said[language].trim() && ` (${words.keep.notWritten})`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
