import type { Texts } from './fi';

export const sv: Texts = {
  title: 'Aviseringar',
  lead: 'En avisering berättar i vilket handledningsutrymme det finns något nytt. Aviseringarna raderas efter 90 dagar.',
  unseen_one: '{{count}} ny avisering',
  unseen_other: '{{count}} nya aviseringar',
  arrived: 'Du fick en avisering.',
  empty: 'Du har inga aviseringar.',
  isNew: 'Ny',
  older: 'Visa äldre aviseringar',
  today: 'i dag kl. {{time}}',
  yesterday: 'i går kl. {{time}}',
  noAccess: 'Du är inte längre med i det här handledningsutrymmet.',
  kinds: {
    NEW_MESSAGE: 'Nytt meddelande',
    CONFIRMATION_NEEDED: 'Inbjudan har besvarats: bekräfta namnet',
    INVITATION_ACCEPTED: 'Kunden har godtagit inbjudan',
    WORKSPACE_OPEN: 'Handledningsutrymmet har öppnats för dig',
  },
  unknownKind: 'Det finns något nytt i handledningsutrymmet',
  emails: {
    title: 'Aviseringar per e-post',
    lead: 'E-postmeddelandena innehåller varken namn eller innehåll. Om samma handledningsutrymme skickas högst ett meddelande per halvtimme, och inget alls om du redan har sett aviseringen i tjänsten.',
    legend: 'Skicka e-post om',
    always:
      'E-post om inbjudningar, begäran om samtycke och avslutande av ett handledningsutrymme skickas alltid.',
    save: 'Spara valen',
    saving: 'Sparar',
    saved: 'Valen har sparats.',
    changed: 'Valen har ändrats på en annan enhet. Kontrollera dem och spara på nytt.',
  },
};
