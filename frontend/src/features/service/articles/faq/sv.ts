import type { Article } from '../../article';

export const sv: Article = {
  title: 'Vanliga frågor',
  lead: 'Korta svar om hur tjänsten används.',
  sections: [
    {
      id: 'start',
      heading: 'Tjänsten och inloggningen',
      parts: [
        {
          heading: 'Vad är Opastin?',
          paragraphs: [
            'Opastin är en skyddad webbtjänst där en kund och en sakkunnig inom en offentlig tjänst har kontakt i förtroende. De har ett gemensamt handledningsutrymme: där skriver de till varandra, skickar filer och kommer överens om uppgifter och möten. De sakkunniga arbetar till exempel inom sysselsättningsområden, läroanstalter och välfärdsområden. Tjänsten är avgiftsfri.',
          ],
        },
        {
          heading: 'Vem kan använda tjänsten?',
          paragraphs: [
            'Kunder som en sakkunnig har bjudit in, och sakkunniga vars organisation använder tjänsten. Bara en sakkunnig kan öppna ett handledningsutrymme.',
          ],
        },
        {
          heading: 'Hur loggar jag in?',
          paragraphs: [
            'Som kund loggar du in med stark autentisering, det vill säga bankkoder eller mobilcertifikat. Första gången öppnar du länken i inbjudan, sedan kan du logga in direkt. Som sakkunnig loggar du in med organisationens användarkonto.',
          ],
        },
        {
          heading: 'Länken i inbjudan fungerar inte. Vad gör jag?',
          paragraphs: [
            'Länken fungerar en gång och gäller i 30 dagar. Om du redan har godtagit inbjudan loggar du in utan länk. Om du har fått flera inbjudningar använder du den senaste. Annars kan du be den sakkunniga skicka en ny inbjudan.',
          ],
        },
        {
          heading: 'Varför loggas jag ut?',
          paragraphs: [
            'För säkerhetens skull avslutas sessionen när tjänsten inte har använts på 30 minuter, och senast efter tio timmar. Du får en varning före det. Ditt oavslutade meddelande finns kvar.',
          ],
        },
      ],
    },
    {
      id: 'privacy',
      heading: 'Konfidentialitet',
      parts: [
        {
          heading: 'Vem ser vad som finns i handledningsutrymmet?',
          paragraphs: [
            'Bara deltagarna: du, din sakkunniga och de sakkunniga som du har gett ditt samtycke till. Deras namn och organisation ser du på sidan Deltagare. Den sakkunnigas kolleger ser inte handledningsutrymmet.',
          ],
        },
        {
          heading: 'Vad ser administratörerna?',
          paragraphs: [
            'Varken innehållet eller kunden. Organisationens administratör ser handledningsutrymmets nummer, den sakkunniga, statusen och datumen. Innehållet sparas krypterat, så det går inte att läsa i databasen eller i en säkerhetskopia.',
          ],
        },
        {
          heading: 'Var ser jag vem som har tittat på mina uppgifter?',
          paragraphs: [
            'I handledningsutrymmets åtkomstlogg. Den visar vem som har öppnat eller ändrat något, när och på vilken grund. Du kan också ladda ner loggen. Bara du ser den, och ingen kan ändra den utan att det märks.',
          ],
        },
      ],
    },
    {
      id: 'consent',
      heading: 'En sakkunnig till',
      parts: [
        {
          heading: 'Vad är sektorsövergripande handledning?',
          paragraphs: [
            'I samma handledningsutrymme kan det finnas sakkunniga från olika organisationer, till exempel från sysselsättningstjänsterna och en läroanstalt. Då behöver du inte berätta samma sak många gånger.',
          ],
        },
        {
          heading: 'Hur kommer en ny sakkunnig med?',
          paragraphs: [
            'Din sakkunniga föreslår personen och berättar varför. Du får en begäran om samtycke, där du ser vem det är och vad personen skulle se. Personen kommer in först när du har gett ditt samtycke och personen själv har godtagit inbjudan. Innan dess får personen inte veta något om dig.',
          ],
        },
        {
          heading: 'Kan jag begränsa vad personen ser?',
          paragraphs: [
            'Ja. Du kan samtycka till allt eller bara till det som skrivs från och med nu, och antingen tills vidare eller till en dag som du väljer. Din personbeteckning, din e-postadress och dina utkast ser personen aldrig.',
          ],
        },
        {
          heading: 'Måste jag samtycka? Kan jag ångra mig?',
          paragraphs: [
            'Du måste inte, och ett nej påverkar inte din handledning. Du kan återkalla ditt samtycke när som helst på sidan Deltagare: åtkomsten upphör genast. Det som den sakkunniga har skrivit finns kvar i handledningsutrymmet. Du får ett kvitto på varje samtycke.',
          ],
        },
        {
          heading: 'Vad händer om min sakkunniga byts ut?',
          paragraphs: [
            'Den sakkunniga eller organisationen kan föreslå en efterträdare från samma organisation. Efterträdaren fortsätter bara om du ger ditt samtycke.',
          ],
        },
      ],
    },
    {
      id: 'messages',
      heading: 'Meddelanden, filer och plan',
      parts: [
        {
          heading: 'Försvinner ett oavslutat meddelande?',
          paragraphs: [
            'Nej. Det sparas som utkast med sina bilagor medan du skriver, och du kan fortsätta också på en annan enhet. Bara du ser ditt utkast.',
          ],
        },
        {
          heading: 'Kan jag ta tillbaka ett meddelande som jag har skickat?',
          paragraphs: [
            'Ja. Meddelandets text och bilagor raderas för gott för alla. I handledningsutrymmet står det kvar att du skrev ett meddelande och tog tillbaka det. Någon kan redan ha läst meddelandet eller laddat ner en bilaga.',
          ],
        },
        {
          heading: 'Vilka filer kan jag skicka?',
          paragraphs: [
            'Ett meddelande kan ha högst 20 filer, var och en högst 25 megabyte: PDF-filer, bilder, text och filer från Word, Excel, PowerPoint och OpenDocument. Filer med makron tas inte emot.',
          ],
        },
        {
          heading: 'Kontrolleras filerna?',
          paragraphs: [
            'Tjänsten kontrollerar alltid att en fil är det som dess namn lovar. Filer kontrolleras mot skadliga program när en sådan kontroll är kopplad till tjänsten: då kan en fil laddas ner först när den har visat sig vara ren. Om ingen kontroll har gjorts står det vid filen.',
          ],
        },
        {
          heading: 'Vad finns i planen?',
          paragraphs: [
            'Handledningens teman, avtalade uppgifter, möten och den sakkunnigas sammandrag. Ett möte kan du ladda ner till din egen kalender. Ditt namn står inte i kalenderposten.',
          ],
        },
        {
          heading: 'Hur snabbt får jag svar?',
          paragraphs: [
            'Den vanliga svarstiden står i handledningsutrymmet. Meddelanden läses inte hela tiden. Ring 112 i en nödsituation.',
          ],
        },
      ],
    },
    {
      id: 'notifications',
      heading: 'Aviseringar',
      parts: [
        {
          heading: 'Hur vet jag att något har hänt?',
          paragraphs: [
            'När du är i tjänsten dyker ett nytt meddelande upp på sidan av sig själv, och vid klocksymbolen ser du alla aviseringar. Annars får du e-post. Aviseringarna raderas från tjänsten efter 90 dagar.',
          ],
        },
        {
          heading: 'Vad står det i e-posten?',
          paragraphs: [
            'Bara att det finns något nytt i ett handledningsutrymme, och en länk till tjänsten. Varken namn eller innehåll nämns.',
          ],
        },
        {
          heading: 'Kan jag få mindre e-post?',
          paragraphs: [
            'Ja. Under Mina uppgifter väljer du vad du får e-post om. E-post om inbjudningar, begäran om samtycke och avslutande av ett handledningsutrymme skickas alltid. Om annat i samma handledningsutrymme skickas högst ett meddelande per halvtimme, och inget alls om du hinner se aviseringen i tjänsten.',
          ],
        },
      ],
    },
    {
      id: 'storage',
      heading: 'Förvaringstider',
      parts: [
        {
          heading: 'Hur länge är handledningsutrymmet i bruk?',
          paragraphs: [
            'Tills du inte har öppnat det på tre månader, eller tills den sakkunnigas organisation stänger det. Tiden börjar om varje gång du öppnar handledningsutrymmet som inloggad. Det räcker inte att öppna e-posten eller bara logga in. Du kan också själv be att handledningen avslutas.',
          ],
        },
        {
          heading: 'Vad händer efter att det har stängts?',
          paragraphs: ['Dagarna räknas från stängningen, och du ser dem på sidan Förvaring:'],
          list: [
            'I tre månader kan ni ännu läsa och skriva. Under den tiden kan den sakkunnigas organisation ta handledningsutrymmet i bruk igen.',
            'Sedan arkiveras det i ett år. De sakkunniga ser det inte längre. Du kan läsa det och ladda ner det.',
            'Till sist raderas det för gott.',
          ],
        },
        {
          heading: 'Exempel',
          paragraphs: [
            'Handledningsutrymmet stängs den 30 november 2026. Det arkiveras när den 28 februari 2027 tar slut, och raderas när den 29 februari 2028 tar slut. Vi påminner per e-post 30 och 7 dagar före varje skede.',
          ],
        },
        {
          heading: 'Hur får jag innehållet till mig själv?',
          paragraphs: [
            'På sidan Förvaring kan du när som helst ladda ner allt som en ZIP-fil: en läsbar PDF-fil, bilagorna och samma innehåll i en form som program kan läsa. Paketet är undertecknat, så du kan visa att ingenting har ändrats. Det är inte krypterat: förvara det omsorgsfullt.',
          ],
        },
        {
          heading: 'Vad raderas till sist?',
          paragraphs: [
            'Allt: meddelanden, filer, planen, samtycken, åtkomstloggen och nyckeln som innehållet är krypterat med. Om du inte har andra handledningsutrymmen raderas också ditt konto. Raderingen kan inte ångras.',
          ],
        },
      ],
    },
    {
      id: 'devices',
      heading: 'Språk och enheter',
      parts: [
        {
          heading: 'På vilka språk kan tjänsten användas?',
          paragraphs: [
            'På finska, svenska och engelska. Sidornas språk byter du överst på sidan och aviseringarnas språk under Mina uppgifter. Handledningens språk kommer du överens om med din sakkunniga.',
          ],
        },
        {
          heading: 'Vilken webbläsare kan jag använda?',
          paragraphs: [
            'Den senaste versionen av Firefox, Chrome, Edge eller Safari, på dator eller telefon. Webbläsaren måste tillåta kakor och JavaScript.',
          ],
        },
      ],
    },
  ],
};
