package fi.opastin.guidance.consent;

import fi.opastin.notification.LetterText;
import fi.opastin.platform.web.Language;

/** E-mails about consents; none says who or about whom. */
final class ConsentLetters {

  private ConsentLetters() {}

  static LetterText requested(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Sinulta pyydetään suostumusta",
              "Lue suostumuspyyntö",
              "Asiantuntijasi ehdottaa, että ohjaustilaasi tulisi toinen asiantuntija.",
              "Kukaan ei pääse ohjaustilaan ilman suostumustasi. Kirjaudu Opastimeen, niin näet,"
                  + " ketä ehdotetaan ja miksi, ja voit päättää rauhassa.");
      case SV ->
          LetterText.brief(
              "Vi ber om ditt samtycke",
              "Läs begäran om samtycke",
              "Din sakkunniga föreslår att en annan sakkunnig ska komma till ditt"
                  + " handledningsutrymme.",
              "Ingen kommer in utan ditt samtycke. Logga in i Opastin så ser du vem det gäller och"
                  + " varför, och kan bestämma i lugn och ro.");
      case EN ->
          LetterText.brief(
              "You are asked for your consent",
              "Read the request",
              "Your expert proposes that another expert come into your workspace.",
              "Nobody gets in without your consent. Log in to Opastin to see who it is and why, and"
                  + " take your time to decide.");
    };
  }

  static LetterText invitation(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Sinut on kutsuttu ohjaustilaan",
              "Katso kutsu",
              "Toinen asiantuntija kutsuu sinut mukaan ohjaustilaan Opastimessa.",
              "Kirjaudu Opastimeen ja hyväksy tai hylkää kutsu. Ohjaustila avautuu sinulle vasta,"
                  + " kun myös asiakas on antanut suostumuksensa.");
      case SV ->
          LetterText.brief(
              "Du har bjudits in till ett handledningsutrymme",
              "Se inbjudan",
              "En annan sakkunnig bjuder in dig till ett handledningsutrymme i Opastin.",
              "Logga in i Opastin och godta eller avböj inbjudan. Utrymmet öppnas för dig först när"
                  + " också kunden har gett sitt samtycke.");
      case EN ->
          LetterText.brief(
              "You are invited into a workspace",
              "See the invitation",
              "Another expert invites you into a workspace in Opastin.",
              "Log in to Opastin to accept or decline. The workspace opens to you only when the"
                  + " customer has consented, too.");
    };
  }

  static LetterText given(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Uusi asiantuntija on mukana ohjaustilassa",
              "Avaa ohjaustila ja katso, keitä siellä on",
              "Asiakas on antanut suostumuksensa ja kutsuttu asiantuntija on hyväksynyt kutsun.",
              "Ohjaustila on nyt auki myös hänelle.");
      case SV ->
          LetterText.brief(
              "En ny sakkunnig är med i handledningsutrymmet",
              "Öppna utrymmet och se vilka som är med",
              "Kunden har gett sitt samtycke och den inbjudna sakkunniga har godtagit inbjudan.",
              "Handledningsutrymmet är nu öppet också för den sakkunniga.");
      case EN ->
          LetterText.brief(
              "A new expert is in the workspace",
              "Open the workspace and see who is there",
              "The customer has consented and the invited expert has accepted.",
              "The workspace is now open to that expert, too.");
    };
  }

  static LetterText rejected(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Asiakas ei antanut suostumusta",
              "Avaa ohjaustilan henkilöt",
              "Asiakas päätti, ettei ehdottamasi asiantuntija tule ohjaustilaan.",
              "Ohjaus jatkuu ennallaan.");
      case SV ->
          LetterText.brief(
              "Kunden gav inte sitt samtycke",
              "Se personerna i handledningsutrymmet",
              "Kunden har bestämt att den sakkunniga som du föreslog inte ska komma till"
                  + " handledningsutrymmet.",
              "Handledningen fortsätter som förut.");
      case EN ->
          LetterText.brief(
              "The customer did not consent",
              "See the people in the workspace",
              "The customer has decided that the expert you proposed does not come into the"
                  + " workspace.",
              "The guidance goes on as before.");
    };
  }

  static LetterText declined(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Kutsuttu asiantuntija ei tule ohjaustilaan",
              "Katso, keitä ohjaustilassa on",
              "Ohjaustilaan kutsuttu asiantuntija ei tule mukaan: hän on hylännyt kutsun tai ei ole"
                  + " enää palvelussa.",
              "Hän ei ole nähnyt ohjaustilasta mitään.");
      case SV ->
          LetterText.brief(
              "Den inbjudna sakkunniga kommer inte med",
              "Se vilka som är med i utrymmet",
              "Den sakkunniga som bjöds in till handledningsutrymmet har avböjt inbjudan eller finns"
                  + " inte längre i tjänsten.",
              "Den sakkunniga har inte sett något av det som finns i utrymmet.");
      case EN ->
          LetterText.brief(
              "The invited expert is not coming",
              "See who is in your workspace",
              "The expert who was invited into the workspace has declined, or is no longer in the"
                  + " service.",
              "That expert has seen nothing of what is in the workspace.");
    };
  }

  static LetterText withdrawn(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Suostumus on peruttu",
              "Katso ohjaustilan henkilöt",
              "Asiakas on perunut suostumuksensa. Suostumuksella mukaan tullut asiantuntija ei enää"
                  + " näe ohjaustilaa.",
              "Hänen kirjoittamansa viestit jäävät ohjaustilaan.");
      case SV ->
          LetterText.brief(
              "Ett samtycke har återkallats",
              "Visa personerna i utrymmet",
              "Kunden har återkallat sitt samtycke. Den sakkunniga som kom med genom samtycket ser"
                  + " inte längre handledningsutrymmet.",
              "Det som den sakkunniga har skrivit finns kvar.");
      case EN ->
          LetterText.brief(
              "A consent was withdrawn",
              "See who is in the workspace",
              "The customer has withdrawn a consent. The expert who came in by it no longer sees the"
                  + " workspace.",
              "What that expert wrote stays in the workspace.");
    };
  }

  static LetterText accessEnded(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Pääsysi ohjaustilaan on päättynyt",
              "Avaa ohjaustilasi",
              "Pääsysi yhteen ohjaustilaan tai kutsu siihen on päättynyt.",
              "Sinun ei tarvitse tehdä mitään. Muut ohjaustilasi näet kirjautumalla Opastimeen.");
      case SV ->
          LetterText.brief(
              "Din åtkomst till ett handledningsutrymme är slut",
              "Öppna dina handledningsutrymmen",
              "Din åtkomst till ett handledningsutrymme, eller din inbjudan dit, är slut.",
              "Du behöver inte göra något. Dina övriga utrymmen ser du när du loggar in i Opastin.");
      case EN ->
          LetterText.brief(
              "Your access to a workspace has ended",
              "Open your workspaces",
              "Your access to a workspace, or your invitation to it, has ended.",
              "There is nothing you need to do. Log in to Opastin to see your other workspaces.");
    };
  }

  static LetterText expertLeft(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Asiantuntija on poistunut ohjaustilasta",
              "Katso, ketkä ohjaustilassa ovat",
              "Yksi asiantuntija on poistunut ohjaustilasta, eikä näe sitä enää.",
              "Hänen viestinsä ovat edelleen luettavissa.");
      case SV ->
          LetterText.brief(
              "En sakkunnig har lämnat handledningsutrymmet",
              "Se vilka som finns i utrymmet",
              "En sakkunnig har lämnat handledningsutrymmet och ser det inte längre.",
              "Den sakkunnigas meddelanden kan fortfarande läsas.");
      case EN ->
          LetterText.brief(
              "An expert has left the workspace",
              "See who is still there",
              "An expert has left the workspace and no longer sees it.",
              "What the expert wrote can still be read.");
    };
  }

  static LetterText endDate(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Suostumuksen viimeinen päivä on ohi",
              "Avaa ohjaustila ja sen henkilöt",
              "Määräaikaisen suostumuksen viimeinen päivä on ohi. Asiantuntija ei enää näe"
                  + " ohjaustilaa.",
              "Jos apua tarvitaan yhä, häntä voidaan ehdottaa uudelleen.");
      case SV ->
          LetterText.brief(
              "Ett samtyckes sista dag har gått",
              "Öppna utrymmet och se personerna",
              "Den sista dagen för ett tidsbegränsat samtycke har gått. Den sakkunniga ser inte"
                  + " längre handledningsutrymmet.",
              "Om hjälpen ännu behövs kan den sakkunniga föreslås på nytt.");
      case EN ->
          LetterText.brief(
              "The last day of a consent is past",
              "Open the workspace and its people",
              "The last day of a consent is past. The expert no longer sees the workspace.",
              "If help is still needed, the expert can be proposed again.");
    };
  }

  static LetterText notAnswered(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ehdotukseen ei vastattu ajoissa",
              "Katso ohjaustilaan osallistuvat",
              "Ohjaustilaan ehdotettiin asiantuntijaa, mutta ehdotukseen ei vastattu määräpäivään"
                  + " mennessä. Ehdotus on rauennut, eikä asiantuntija tullut mukaan.",
              "Ohjaus jatkuu ennallaan. Asiantuntijaa voidaan ehdottaa uudelleen.");
      case SV ->
          LetterText.brief(
              "Ett förslag besvarades inte i tid",
              "Se vilka som deltar i utrymmet",
              "En sakkunnig föreslogs till handledningsutrymmet, men alla svarade inte inom utsatt"
                  + " tid. Förslaget har förfallit och den sakkunniga kom inte med.",
              "Handledningen fortsätter som tidigare. Den sakkunniga kan föreslås igen.");
      case EN ->
          LetterText.brief(
              "A proposal was not answered in time",
              "See who takes part in the workspace",
              "An expert was proposed for the workspace, but not everybody answered by the last day."
                  + " The proposal has lapsed, and the expert did not come in.",
              "The guidance goes on as it was. The expert can be proposed once more.");
    };
  }

  static LetterText handoverEnded(Language language) {
    return switch (language) {
      case FI ->
          LetterText.brief(
              "Ohjaustilan siirto ei toteutunut",
              "Kirjaudu ja avaa Hallinta",
              "Ehdotit, että toinen asiantuntija jatkaa ohjausta. Ehdotus on päättynyt ilman, että"
                  + " ohjaustila siirtyi.",
              "Hallinnasta näet, miten ehdotus päättyi, ja voit ehdottaa toista asiantuntijaa.");
      case SV ->
          LetterText.brief(
              "Handledningsutrymmet överfördes inte",
              "Logga in och öppna Administration",
              "Du föreslog att en annan sakkunnig fortsätter handledningen. Förslaget har upphört utan"
                  + " att utrymmet överfördes.",
              "Under Administration ser du hur det gick och kan föreslå en annan sakkunnig.");
      case EN ->
          LetterText.brief(
              "The workspace was not handed over",
              "Log in and open Administration",
              "You proposed that another expert continue the guidance. The proposal has ended without"
                  + " a handover.",
              "Administration shows how it ended; there you can propose another expert.");
    };
  }
}
