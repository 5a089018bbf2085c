import type { NotificationKind } from '../kinds';

const kinds: Record<NotificationKind, string> = {
  NEW_MESSAGE: 'Uusi viesti',
  CONFIRMATION_NEEDED: 'Kutsuun on vastattu: vahvista nimi',
  INVITATION_ACCEPTED: 'Asiakas on hyväksynyt kutsun',
  WORKSPACE_OPEN: 'Ohjaustila on avattu sinulle',
  TASK_GIVEN: 'Uusi tehtävä',
  APPOINTMENT_PROPOSED: 'Ehdotus tapaamisesta',
  APPOINTMENT_CHANGED: 'Ehdotus tapaamisen muuttamisesta',
  APPOINTMENT_ACCEPTED: 'Ehdottamasi tapaaminen on sovittu',
  APPOINTMENT_DECLINED: 'Ehdottamasi aika ei sovi',
  APPOINTMENT_CANCELLED: 'Tapaaminen on peruttu',
  SUMMARY_PUBLISHED: 'Uusi yhteenveto ohjauksesta',
  CONSENT_REQUESTED: 'Sinulta pyydetään suostumusta',
  CONSENT_INVITATION: 'Sinut on kutsuttu ohjaustilaan',
  CONSENT_GIVEN: 'Uusi asiantuntija on mukana',
  CONSENT_REJECTED: 'Asiakas ei antanut suostumusta',
  CONSENT_DECLINED: 'Kutsuttu asiantuntija ei tule mukaan',
  CONSENT_WITHDRAWN: 'Asiakas on perunut suostumuksen',
  CONSENT_ACCESS_ENDED: 'Pääsysi yhteen ohjaustilaan tai kutsu siihen on päättynyt',
  CONSENT_EXPERT_LEFT: 'Asiantuntija on poistunut ohjaustilasta',
  CONSENT_END_DATE: 'Suostumuksen viimeinen päivä on ohi',
};

export const fi = {
  title: 'Ilmoitukset',
  lead: 'Ilmoitus kertoo, missä ohjaustilassa on jotakin uutta. Ilmoitukset poistuvat 90 päivän kuluttua.',
  unseen_one: '{{count}} uusi ilmoitus',
  unseen_other: '{{count}} uutta ilmoitusta',
  arrived: 'Sinulle tuli ilmoitus.',
  empty: 'Sinulla ei ole ilmoituksia.',
  isNew: 'Uusi',
  older: 'Näytä vanhemmat ilmoitukset',
  today: 'tänään klo {{time}}',
  yesterday: 'eilen klo {{time}}',
  noAccess: 'Et ole enää mukana tässä ohjaustilassa.',
  kinds,
  unknownKind: 'Ohjaustilassa on jotakin uutta',
  emails: {
    title: 'Sähköposti-ilmoitukset',
    lead: 'Sähköpostissa ei kerrota nimiä eikä sisältöä. Samasta ohjaustilasta lähetetään viesti enintään puolen tunnin välein, eikä lainkaan, jos olet jo nähnyt ilmoituksen palvelussa.',
    legend: 'Lähetä sähköpostia näistä',
    always: 'Kutsuista, suostumuspyynnöistä ja ohjaustilan päättymisestä lähetetään sähköposti aina.',
    save: 'Tallenna valinnat',
    saving: 'Tallennetaan',
    saved: 'Valinnat on tallennettu.',
    changed: 'Valintoja on muutettu toisella laitteella. Tarkista ne ja tallenna uudelleen.',
  },
};

export type Texts = typeof fi;
