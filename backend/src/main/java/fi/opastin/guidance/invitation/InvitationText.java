package fi.opastin.guidance.invitation;

import fi.opastin.notification.InvitationWording;
import fi.opastin.notification.LetterText;
import fi.opastin.notification.LetterTime;
import fi.opastin.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The letter that invites a customer (G2). */
@ApplicationScoped
class InvitationText implements InvitationWording {

  @Override
  public LetterText in(Language language, Instant expiresAt) {
    var until = LetterTime.of(expiresAt, language);
    return switch (language) {
      case FI ->
          new LetterText(
              "Kutsu Opastin-palveluun",
              List.of(
                  "Sinua ohjaava asiantuntija on avannut sinulle ohjaustilan Opastin-palveluun.",
                  "Opastin on julkisten palvelujen verkkopalvelu, jossa sinä ja asiantuntija voitte"
                      + " viestiä luottamuksellisesti. Ohjaustilan sisällön näkevät vain sinä ja"
                      + " ohjaukseesi osallistuvat asiantuntijat."),
              List.of(
                  "Avaa kutsu alla olevasta linkistä.",
                  "Tunnistaudu vahvasti pankkitunnuksilla tai mobiilivarmenteella.",
                  "Kun olet kirjautunut, palvelu kertoo, kuka sinut on kutsunut ja miten"
                      + " jatketaan."),
              "Avaa kutsu",
              List.of(
                  "Kutsu on voimassa "
                      + until
                      + " asti (Suomen aikaa). Se on vain sinulle ja käy"
                      + " yhden kerran, joten älä lähetä sitä eteenpäin.",
                  "Jos et odottanut kutsua, voit jättää sen avaamatta ja poistaa tämän viestin."
                      + " Kutsu raukeaa itsestään."));
      case SV ->
          new LetterText(
              "Inbjudan till tjänsten Opastin",
              List.of(
                  "En sakkunnig som handleder dig har öppnat ett handledningsutrymme för dig i"
                      + " tjänsten Opastin.",
                  "Opastin är en webbtjänst inom den offentliga servicen där du och den sakkunniga"
                      + " kan kommunicera konfidentiellt. Bara du och de sakkunniga som deltar i din"
                      + " handledning ser innehållet i handledningsutrymmet."),
              List.of(
                  "Öppna inbjudan via länken nedan.",
                  "Använd stark autentisering: bankkoder eller mobilcertifikat.",
                  "När du har loggat in berättar tjänsten vem som har bjudit in dig och hur ni går"
                      + " vidare."),
              "Öppna inbjudan",
              List.of(
                  "Inbjudan gäller till den "
                      + until
                      + " (finsk tid). Den är bara för dig och kan"
                      + " användas en gång, så skicka den inte vidare.",
                  "Om du inte väntade dig någon inbjudan kan du låta bli att öppna den och radera"
                      + " det här meddelandet. Inbjudan upphör att gälla av sig själv."));
      case EN ->
          new LetterText(
              "Invitation to the Opastin service",
              List.of(
                  "An expert who guides you has opened a workspace for you in the Opastin service.",
                  "Opastin is an online public service in which you and the expert can write to each"
                      + " other in confidence. Only you and the experts who take part in your"
                      + " guidance see what is in the workspace."),
              List.of(
                  "Open the invitation with the link below.",
                  "Identify yourself with strong authentication: online banking credentials or a"
                      + " mobile certificate.",
                  "Once you are logged in, the service tells you who invited you and what comes"
                      + " next."),
              "Open the invitation",
              List.of(
                  "The invitation is valid until "
                      + until
                      + " (Finnish time). It is only for you"
                      + " and works once, so please do not forward it.",
                  "If you did not expect an invitation, you can leave it unopened and delete this"
                      + " message. It expires by itself."));
    };
  }
}
