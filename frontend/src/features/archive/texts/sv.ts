import type { Texts } from './fi';

export const sv: Texts = {
  download: {
    title: 'Ta med dig allt',
    lead: 'Du kan när som helst ladda ner allt som finns i handledningsutrymmet. Du får en ZIP-fil med:',
    contents: {
      pdf: 'handledningsutrymmets innehåll som en läsbar PDF-fil',
      files: 'bilagorna till meddelandena',
      json: 'samma innehåll i en form som program kan läsa (JSON)',
      signature: 'tjänstens underskrift, med vilken du kan visa att inget har ändrats.',
    },
    unencrypted:
      'Filerna är inte krypterade. Spara dem på ett ställe som andra inte kommer åt och radera dem från en enhet som också andra använder.',
    button: 'Ladda ner allt',
    short: 'Ladda ner allt',
    begun: 'Nedladdningen har börjat. Webbläsaren visar hur den framskrider.',
    duration:
      'Om det finns många bilagor tar nedladdningen några minuter. Förbli inloggad tills den är klar.',
    verification: 'Så här kontrollerar du de nedladdade filerna',
  },
  verify: {
    title: 'Kontroll av ett nedladdat handledningsutrymme',
    lead: 'Så här kan vem som helst försäkra sig om att filerna kommer från Opastin och är oförändrade. Nätförbindelse behövs bara för att jämföra nyckeln.',
    unpackTitle: '1. Packa upp ZIP-filen',
    unpack:
      'Packa upp ZIP-filen och öppna kommandoraden i den mapp där du packade upp den. I Linux och macOS heter programmet Terminal, i Windows till exempel Git Bash.',
    sumsTitle: '2. Jämför filerna med kontrollsummorna',
    sums: 'Ge kommandot:',
    sumsMac: 'I macOS är kommandot:',
    sumsAnswer: 'Varje rad ska sluta med OK.',
    signatureTitle: '3. Kontrollera underskriften',
    signature: 'Underskriften visar att det är Opastin som har räknat ut kontrollsummorna. Ge kommandot:',
    signatureAnswer: 'Svaret ska vara Verified OK.',
    keyTitle: '4. Jämför nyckeln',
    key: 'Underskriften kontrollerades med en nyckel från samma paket. Försäkra dig om att nyckeln är Opastins: räkna ut dess fingeravtryck.',
    keyAnswer: 'Fingeravtrycket ska vara något av dessa:',
    otherwiseTitle: 'Om någon punkt inte stämmer',
    otherwise:
      'Då har filerna ändrats eller så kommer de inte från Opastin. Ladda ner dem på nytt från handledningsutrymmet. Om resultatet är detsamma, ta kontakt med responsformuläret.',
  },
};
