import type { Texts } from './fi';

export const sv: Texts = {
  workspace: {
    title: 'Teman',
    empty: {
      CUSTOMER: 'Här antecknar den sakkunniga vad handledningen gäller.',
      EXPERT: 'Välj vad handledningen gäller. Du kan ändra temana under handledningen.',
    },
    choose: 'Välj teman',
    change: 'Ändra teman',
    dialogTitle: 'Vad gäller handledningen?',
    dialogText: 'Välj ett eller flera. Kunden ser de teman du väljer.',
    retired: '(tagen ur bruk)',
    save: 'Spara temana',
    saving: 'Sparar',
    saved: 'Temana har sparats.',
    none: 'Välj minst ett tema.',
    stale:
      'En annan sakkunnig har ändrat temana samtidigt. Sparat nu: {{topics}}. Ditt val finns kvar nedan. Spara på nytt om du vill att det ska gälla.',
  },
  list: {
    title: 'Teman för handledning',
    lead: 'De sakkunniga väljer bland dessa vad handledningen gäller. Ändringar syns genast i alla handledningsutrymmen.',
    rename: 'Redigera: {{name}}',
    renameShort: 'Redigera',
    up: 'Flytta uppåt: {{name}}',
    upShort: 'Uppåt',
    down: 'Flytta nedåt: {{name}}',
    downShort: 'Nedåt',
    moved: '{{name}} är nu på plats {{place}}.',
    retired: 'Tagen ur bruk: kan inte längre väljas men finns kvar där den redan har valts.',
    add: 'Lägg till ett tema',
    changed: 'Listan har ändrats under tiden. Nu ser du den nya ordningen.',
  },
  form: {
    new: 'Nytt tema',
    change: 'Redigera temat',
    fi: 'Namn på finska',
    sv: 'Namn på svenska',
    en: 'Namn på engelska',
    active: 'Kan temat väljas?',
    yes: 'Ja',
    no: 'Nej, taget ur bruk',
    save: 'Spara',
    saving: 'Sparar',
    saved: 'Temat har sparats.',
    stale:
      'En annan administratör har ändrat detta samtidigt. Sparat nu: {{names}}. Spara på nytt om du vill att dina namn ska gälla.',
  },
};
