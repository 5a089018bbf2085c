import styles from './ErrorPage.module.css';
import { ReloadButton } from './ReloadButton';

/** The texts of a language could not be fetched: said without them, in all three. */
export function WithoutTexts() {
  return (
    <main className={styles.bare}>
      <h1>Opastin</h1>
      <p lang="fi">Palveluun ei saatu yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.</p>
      <p lang="sv">Det gick inte att få kontakt med tjänsten. Kontrollera nätförbindelsen och försök igen.</p>
      <p lang="en">The service could not be reached. Check your connection and try again.</p>
      <ReloadButton>Yritä uudelleen · Försök igen · Try again</ReloadButton>
    </main>
  );
}
