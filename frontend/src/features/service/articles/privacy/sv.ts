import type { Article } from '../../article';

export const sv: Article = {
  title: 'Dataskydd',
  lead: 'Så här behandlas dina uppgifter i Opastin.',
  sections: [
    {
      heading: 'Vem som ansvarar för dina uppgifter',
      paragraphs: [
        'Den ansvariga sakkunnigas organisation är personuppgiftsansvarig för uppgifterna i handledningsutrymmet. Organisationens namn syns där. Den som driver tjänsten behandlar uppgifterna för den personuppgiftsansvarigas räkning och enligt dess anvisningar.',
        'I sin egen dataskyddsbeskrivning berättar den personuppgiftsansvariga om sina kontaktuppgifter, sitt dataskyddsombud och vilken lag behandlingen grundar sig på.',
      ],
    },
    {
      heading: 'Vad uppgifterna används till',
      paragraphs: [
        'Till handledningen, och till att tjänsten ska fungera tillförlitligt och säkert. Uppgifterna används inte för reklam, och inga automatiska beslut om dig fattas utifrån dem.',
      ],
    },
    {
      heading: 'Vilka uppgifter som finns i tjänsten',
      list: [
        'ditt namn och din personbeteckning',
        'din e-postadress, ditt språk och dina val av vad du vill få e-post om',
        'meddelanden, utkast och filer, och hur långt var och en har läst',
        'handledningens teman, uppgifter med kommentarer, möten och sammandrag',
        'dina samtycken: till vem, till vad, när och vad som har hänt med dem',
        'handledningsutrymmets status och datum, och när du senast öppnade det',
        'aviseringar och utgående e-post',
        'åtkomstloggen: vem som har öppnat eller ändrat något, när och på vilken grund',
        'om de sakkunniga namn, titel, organisation, e-postadress i arbetet och språk.',
      ],
    },
    {
      heading: 'Varifrån uppgifterna kommer',
      paragraphs: [
        'Ditt namn och din personbeteckning kommer från den starka autentiseringen. För inbjudan anger den sakkunniga ditt namn och din e-postadress och om den sakkunniga så vill din personbeteckning. De övriga uppgifterna uppstår när du och din sakkunniga använder tjänsten.',
        'Om du inte kan logga in därför att du varken har ett handledningsutrymme eller en giltig inbjudan sparas ingenting om dig.',
      ],
    },
    {
      heading: 'Vem som ser uppgifterna',
      paragraphs: [
        'Bara de som deltar ser innehållet i ett handledningsutrymme. E-postadressen som inbjudan skickades till ser bara den sakkunniga som skickade inbjudan. Uppgifterna lämnas inte ut till andra.',
        'Organisationens administratör och tjänstens administratör ser handledningsutrymmets nummer, den sakkunniga, statusen och datumen, men varken kunden eller innehållet.',
      ],
    },
    {
      heading: 'Ditt samtycke och hur du återkallar det',
      paragraphs: [
        'En ny sakkunnig kommer in i handledningsutrymmet bara med ditt samtycke. Du bestämmer vad personen ser och hur länge. Du kan återkalla samtycket när som helst, och åtkomsten upphör genast. Det påverkar inte det som personen redan har sett.',
      ],
    },
    {
      heading: 'Hur uppgifterna skyddas',
      paragraphs: [
        'Allt som du skriver eller skickar, liksom namn, adresser och personbeteckningar, sparas krypterat, innehållet i varje handledningsutrymme med en egen nyckel. När något öppnas eller ändras antecknas det i åtkomstloggen, som du själv ser. I e-posten skrivs varken namn eller innehåll.',
      ],
    },
    {
      heading: 'Hur länge uppgifterna sparas',
      list: [
        'Handledningsutrymmet med allt innehåll, samtycken och åtkomstlogg: 15 månader efter att det har stängts. Det stängs senast när du inte har öppnat det på tre månader.',
        'Ett handledningsutrymme som kunden aldrig kom till: högst sex månader efter att det öppnades.',
        'Ditt konto: tills ditt sista handledningsutrymme raderas.',
        'Ett meddelande som har tagits tillbaka: text och filer raderas genast, uppgiften om att det togs tillbaka finns kvar lika länge som handledningsutrymmet.',
        'En fil som inte överfördes färdigt: ett dygn.',
        'Aviseringar i tjänsten: 90 dagar.',
        'E-post: tills den har skickats.',
        'Uppgiften om en session: ett dygn efter att den har avslutats.',
        'En sakkunnigs uppgifter: så länge organisationen håller kvar personen i tjänsten.',
        'Efter en radering finns ett intyg kvar. Där står handledningsutrymmets nummer, organisationen, datum och antal, men ingens namn.',
        'Säkerhetskopior: raderade uppgifter finns kvar där i krypterad form i högst 35 dagar. När nyckeln har försvunnit också därifrån kan innehållet inte längre läsas.',
      ],
    },
    {
      heading: 'Dina rättigheter',
      paragraphs: [
        'Du kan ladda ner alla uppgifter i ditt handledningsutrymme på sidan Förvaring och loggen på sidan Åtkomstlogg. Din e-postadress och ditt språk ändrar du själv på sidan Mina uppgifter.',
        'Du kan be den personuppgiftsansvariga om dina uppgifter, begära att de rättas eller raderas eller att behandlingen begränsas, och du kan invända mot behandlingen i den mån lagen tillåter det. Om du anser att behandlingen strider mot lagen kan du klaga hos dataombudsmannen.',
      ],
    },
  ],
};
