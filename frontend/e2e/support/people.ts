import type { Language } from './words';

export interface Customer {
  /** The button of the login page. */
  button: string;
  name: string;
  code: string;
}

export interface Expert {
  button: string;
  name: string;
  language: Language;
  /** The organisation's name in each language. */
  organisation: Record<Language, string>;
}

/** Test persons with strong authentication. */
export const customers = {
  aino: { button: 'p1', name: 'Aino Maria Virtanen', code: '010190-900P' },
  eero: { button: 'p2', name: 'Eero Korhonen', code: '020285-901W' },
  siiri: { button: 'p5', name: 'Siiri Lindström', code: '150898-904K' },
  leo: { button: 'p6', name: 'Leo Nieminen', code: '200504A9055' },
} satisfies Record<string, Customer>;

/** Never in a workspace. */
export const stranger = 'p3';
export const personWithoutCode = 'p4';
export const expertWithoutAccount = 'unknown-nora';

const employment = {
  fi: 'Esimerkkialueen työllisyyspalvelut',
  sv: 'Exempelområdets sysselsättningstjänster',
  en: 'Example Area Employment Services',
};

export const experts = {
  elina: { button: 'expert-elina', name: 'Elina Esimerkki', language: 'fi', organisation: employment },
  markus: { button: 'expert-markus', name: 'Markus Malli', language: 'fi', organisation: employment },
  olga: {
    button: 'expert-olga',
    name: 'Olga Opinto',
    language: 'fi',
    organisation: {
      fi: 'Malliopiston opinto-ohjaus',
      sv: 'Modellinstitutets studiehandledning',
      en: 'Model College Guidance',
    },
  },
  henrik: {
    button: 'expert-henrik',
    name: 'Henrik Hyvinvointi',
    language: 'sv',
    organisation: {
      fi: 'Esimerkin hyvinvointialue',
      sv: 'Exempels välfärdsområde',
      en: 'Example Wellbeing Services',
    },
  },
} satisfies Record<string, Expert>;

/** Administrator of the employment provider: sees no workspace's customer or content. */
export const administrator: Expert = {
  button: 'admin-paula',
  name: 'Paula Pääkäyttäjä',
  language: 'fi',
  organisation: employment,
};

/** Of an organisation that has not joined: no accounts yet. */
export const newcomers = { niilo: 'new-niilo', tuuli: 'new-tuuli' };

/** Administrator of the service as a whole. */
export const serviceAdministrator: Expert = {
  button: 'service-sami',
  name: 'Sami Seppä',
  language: 'fi',
  organisation: employment,
};
