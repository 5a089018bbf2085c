/**
 * The people who can log in on a developer's machine and in tests: the single source for the
 * identity provider. All are fictive. Individual numbers 900–999 are never given to real people.
 *
 * @typedef {{fi: string, sv: string, en: string}} Translated
 *
 * @typedef {object} Person someone with strong authentication
 * @property {string} id what the button of the login page sends
 * @property {string} givenNames
 * @property {string} familyName
 * @property {string} birthDate ISO date
 * @property {string | null} identityCode null: authenticated with a foreign means, without a code
 *
 * @typedef {object} Member someone who works for an organisation
 * @property {string} subject `sub` of the ID token, and what the button sends
 * @property {string} givenName
 * @property {string} familyName
 * @property {string} email
 * @property {Translated} organisation
 */

/** @type {Person[]} */
export const persons = [
  {
    id: "p1",
    givenNames: "Aino Maria",
    familyName: "Virtanen",
    birthDate: "1990-01-01",
    identityCode: "010190-900P",
  },
  {
    id: "p2",
    givenNames: "Eero",
    familyName: "Korhonen",
    birthDate: "1985-02-02",
    identityCode: "020285-901W",
  },
  {
    id: "p3",
    givenNames: "Unto",
    familyName: "Tuntematon",
    birthDate: "1975-03-03",
    identityCode: "030375-902T",
  },
  {
    id: "p4",
    givenNames: "Jean",
    familyName: "Étranger",
    birthDate: "1970-04-04",
    identityCode: null,
  },
  {
    id: "p5",
    givenNames: "Siiri",
    familyName: "Lindström",
    birthDate: "1998-08-15",
    identityCode: "150898-904K",
  },
  {
    id: "p6",
    givenNames: "Leo",
    familyName: "Nieminen",
    birthDate: "2004-05-20",
    identityCode: "200504A9055",
  },
];

const organisations = {
  employment: {
    fi: "Esimerkkialueen työllisyyspalvelut",
    sv: "Exempelområdets sysselsättningstjänster",
    en: "Example Area Employment Services",
  },
  education: {
    fi: "Malliopiston opinto-ohjaus",
    sv: "Modellinstitutets studiehandledning",
    en: "Model College Guidance",
  },
  wellBeing: {
    fi: "Esimerkin hyvinvointialue",
    sv: "Exempels välfärdsområde",
    en: "Example Wellbeing Services",
  },
  newcomer: {
    fi: "Mallilan opintotori",
    sv: "Mallila studietorg",
    en: "Mallila Study Square",
  },
  service: { fi: "Opastimen ylläpito", sv: "Opastins underhåll", en: "Opastin administration" },
};

/** @type {Member[]} */
export const members = [
  {
    subject: "expert-elina",
    givenName: "Elina",
    familyName: "Esimerkki",
    email: "elina.esimerkki@employment.example",
    organisation: organisations.employment,
  },
  {
    subject: "expert-markus",
    givenName: "Markus",
    familyName: "Malli",
    email: "markus.malli@employment.example",
    organisation: organisations.employment,
  },
  {
    subject: "expert-olga",
    givenName: "Olga",
    familyName: "Opinto",
    email: "olga.opinto@education.example",
    organisation: organisations.education,
  },
  {
    subject: "expert-henrik",
    givenName: "Henrik",
    familyName: "Hyvinvointi",
    email: "henrik.hyvinvointi@wellbeing.example",
    organisation: organisations.wellBeing,
  },
  {
    subject: "admin-paula",
    givenName: "Paula",
    familyName: "Pääkäyttäjä",
    email: "paula.paakayttaja@employment.example",
    organisation: organisations.employment,
  },
  {
    subject: "service-sami",
    givenName: "Sami",
    familyName: "Seppä",
    email: "sami.seppa@service.example",
    organisation: organisations.service,
  },
  {
    subject: "new-niilo",
    givenName: "Niilo",
    familyName: "Neuvoja",
    email: "niilo.neuvoja@newcomer.example",
    organisation: organisations.newcomer,
  },
  {
    subject: "new-tuuli",
    givenName: "Tuuli",
    familyName: "Tulokas",
    email: "tuuli.tulokas@newcomer.example",
    organisation: organisations.newcomer,
  },
  {
    subject: "unknown-nora",
    givenName: "Nora",
    familyName: "Nobody",
    email: "nora.nobody@employment.example",
    organisation: organisations.employment,
  },
];

/** At an organisation's own OpenID provider: its people, and one whose subject is another's elsewhere. */
export const ownMembers = [
  {
    subject: "own-vilma",
    givenName: "Vilma",
    familyName: "Valmentaja",
    email: "vilma.valmentaja@wellbeing.example",
    organisation: organisations.wellBeing,
  },
  {
    subject: "expert-henrik",
    givenName: "Henrik",
    familyName: "Kaima",
    email: "henrik.kaima@wellbeing.example",
    organisation: organisations.wellBeing,
  },
];

const LEVELS = "http://ftn.ficora.fi/2017/";

/** Level of assurance "substantial", "high", and one below both, which the API must refuse. */
export const SUBSTANTIAL = `${LEVELS}loa2`;
export const HIGH = `${LEVELS}loa3`;
export const LOW = `${LEVELS}loa1`;

/** Means of identification: id of the radio button, level of assurance, name. */
export const methods = [
  {
    id: "bank",
    level: SUBSTANTIAL,
    name: {
      fi: "Pankkitunnukset (korotettu taso, loa2)",
      sv: "Bankkoder (väsentlig nivå, loa2)",
      en: "Bank credentials (level substantial, loa2)",
    },
  },
  {
    id: "mobile",
    level: HIGH,
    name: {
      fi: "Mobiilivarmenne (korkea taso, loa3)",
      sv: "Mobilcertifikat (hög nivå, loa3)",
      en: "Mobile certificate (level high, loa3)",
    },
  },
  {
    id: "weak",
    level: LOW,
    name: {
      fi: "Heikko tunnistus (liian matala taso, loa1): palvelun on torjuttava",
      sv: "Svag identifiering (för låg nivå, loa1): tjänsten måste avvisa",
      en: "Weak authentication (level too low, loa1): the service must refuse it",
    },
  },
];
