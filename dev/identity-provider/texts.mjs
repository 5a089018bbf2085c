/** Texts of the provider's pages. @typedef {"fi" | "sv" | "en"} Language */

const texts = {
  fi: {
    warning: "Testitunnistus – ei oikea tunnistuspalvelu",
    fictive: "Henkilöt ovat keksittyjä. Älä anna omia tunnuksiasi.",
    strongTitle: "Tunnistaudu",
    organisationTitle: "Kirjaudu organisaatiosi tunnuksella",
    asks: "Tunnistautumista pyytää palvelu",
    method: "Tunnistusväline",
    person: "Henkilö",
    noIdentityCode: "ei henkilötunnusta",
    cancel: "Keskeytä ja palaa palveluun",
    logoutTitle: "Kirjaudu ulos",
    logoutQuestion: "Kirjaudutko ulos myös organisaatiosi tunnistuspalvelusta?",
    logout: "Kirjaudu ulos",
    loggedOutTitle: "Olet kirjautunut ulos",
    errorTitle: "Tunnistaminen ei onnistunut",
  },
  sv: {
    warning: "Testidentifiering – inte en riktig identifieringstjänst",
    fictive: "Personerna är påhittade. Ange inte dina egna uppgifter.",
    strongTitle: "Identifiera dig",
    organisationTitle: "Logga in med din organisations inloggning",
    asks: "Identifiering begärs av tjänsten",
    method: "Identifieringsverktyg",
    person: "Person",
    noIdentityCode: "ingen personbeteckning",
    cancel: "Avbryt och återgå till tjänsten",
    logoutTitle: "Logga ut",
    logoutQuestion: "Vill du logga ut också från din organisations identifieringstjänst?",
    logout: "Logga ut",
    loggedOutTitle: "Du har loggat ut",
    errorTitle: "Identifieringen lyckades inte",
  },
  en: {
    warning: "Test identification – not a real identification service",
    fictive: "The people are fictive. Do not give credentials of your own.",
    strongTitle: "Identify yourself",
    organisationTitle: "Log in with your organisation",
    asks: "Identification is requested by the service",
    method: "Means of identification",
    person: "Person",
    noIdentityCode: "no personal identity code",
    cancel: "Cancel and return to the service",
    logoutTitle: "Log out",
    logoutQuestion: "Do you want to log out of your organisation's identification service, too?",
    logout: "Log out",
    loggedOutTitle: "You have logged out",
    errorTitle: "Identification did not succeed",
  },
};

/**
 * The first language of `ui_locales` that the pages speak; Finnish without one.
 *
 * @param {string | undefined} uiLocales language tags separated by spaces, most wanted first
 * @returns {Language}
 */
export function languageOf(uiLocales) {
  const wanted = (uiLocales ?? "").split(" ").map((tag) => tag.split("-")[0].toLowerCase());
  return wanted.find((language) => Object.hasOwn(texts, language)) ?? "fi";
}

/** @param {Language} language */
export function textsIn(language) {
  return texts[language];
}
