import type { Texts } from './fi';

export const sv: Texts = {
  title: 'Kontaktformulär',
  lead: 'Bestäm vem som läser de meddelanden som skickas till din organisation och på vilka webbplatser formuläret visas. Själv ser du inte meddelandena.',
  handlers: 'Vem som läser meddelandena',
  handlersHint: 'Bara de som är valda ser meddelandena. Ändringen gäller genast när du sparar.',
  noExperts: 'Din organisation har inga sakkunniga ännu. Lägg till dem på sidan för personalen.',
  nobody:
    'Ingen är vald. Det går inte att skicka meddelanden med formuläret, och det visar bara era kontaktuppgifter.',
  none: 'Inga',
  sites: 'Webbplatser där formuläret får visas',
  sitesHint:
    'Du kan bädda in formuläret på din organisations egna sidor. Skriv adressen till varje webbplats, till exempel https://www.exempel.fi. På andra webbplatser visar webbläsaren inte formuläret.',
  site: 'Webbplats {{number}}',
  addSite: 'Lägg till en webbplats',
  removeSite: 'Ta bort',
  siteRemoved: 'Webbplats {{number}} har tagits bort ur listan. Ändringen börjar gälla när du sparar.',
  save: 'Spara',
  saving: 'Sparas',
  saved: 'Inställningarna har sparats.',
  code: {
    title: 'Formuläret på din egen sida',
    text: 'Lägg in koden på det ställe på sidan där formuläret ska visas.',
    noSites:
      'Lägg först till en webbplats och spara. Sedan får du här den kod som gör att formuläret visas på din sida.',
    language: 'Formulärets språk',
    field: 'Kod',
    copy: 'Kopiera koden',
    copied: 'Koden har kopierats.',
    notCopied: 'Webbläsaren tillät inte kopiering. Koden är nu markerad: kopiera den med tangentbordet.',
  },
  now: {
    title: 'Formuläret just nu',
    open: 'Öppna formuläret',
    NEW: 'Nya',
    IN_PROGRESS: 'Under behandling',
    ANSWERED: 'Besvarade',
    CLOSED: 'Avslutade utan svar',
    overdue: 'Försenade svar',
    kept: 'Meddelandena raderas senast efter 180 dagar.',
  },
};
