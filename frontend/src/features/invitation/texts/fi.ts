export const fi = {
  page: {
    title: 'Sinut on kutsuttu ohjaustilaan',
    from: 'Kutsun lähettäjä',
    validUntil: 'Kutsu on voimassa {{date}} asti.',
    what: 'Ohjaustilassa keskustelet luottamuksellisesti sen asiantuntijan kanssa, joka kutsui sinut. Palvelu on sinulle maksuton.',
    next: 'Näin etenet',
    steps: [
      'Tunnistaudut pankkitunnuksilla tai mobiilivarmenteella. Näin varmistamme, että kutsun saa oikea henkilö.',
      'Kutsu yhdistetään sinuun, eikä kukaan muu voi enää käyttää sitä.',
      'Pääset ohjaustilaan ja voit kirjoittaa asiantuntijallesi. Joskus asiantuntija vahvistaa ensin, että kutsu meni oikealle henkilölle.',
    ],
    accept: 'Jatka tunnistautumiseen',
    unsure: 'Etkö tiedä, mistä on kyse?',
    unsureText:
      'Jos et ole sopinut ohjauksesta tämän organisaation kanssa, älä tunnistaudu vaan kysy organisaatiosta. Kutsu raukeaa itsestään, jos et käytä sitä.',
  },
  refused: {
    help: 'Etkö pääse eteenpäin?',
    missing: {
      title: 'Avaa kutsu sähköpostista uudelleen',
      text: 'Tällä sivulla ei ole enää kutsun tietoja. Palaa kutsuviestiin ja avaa siinä oleva linkki.',
    },
    unknown: {
      title: 'Kutsua ei löytynyt',
      text: 'Linkki on ehkä katkennut matkalla. Avaa se suoraan kutsuviestistä tai kopioi koko linkki selaimen osoitekenttään.',
    },
    used: {
      title: 'Kutsu on jo otettu vastaan',
      text: 'Kutsua voi käyttää vain kerran. Jos otit sen vastaan itse, kirjaudu palveluun. Jos et, kerro siitä asiantuntijallesi.',
    },
    expired: {
      title: 'Kutsu on vanhentunut',
      text: 'Kutsu on voimassa 30 päivää. Pyydä asiantuntijaasi lähettämään uusi.',
    },
    revoked: {
      title: 'Kutsu on peruttu',
      text: 'Asiantuntija on perunut tämän kutsun. Jos arvelet sen olevan erehdys, ota yhteyttä asiantuntijaasi.',
    },
    superseded: {
      title: 'Sinulle on lähetetty uudempi kutsu',
      text: 'Tämän kutsun tilalle on lähetetty uusi. Käytä sähköpostisi uusimmassa kutsuviestissä olevaa linkkiä.',
    },
  },
  panel: {
    SENT: {
      title: 'Asiakas ei ole vielä ottanut kutsua vastaan',
      text: 'Kutsu lähetettiin {{sent}} osoitteeseen {{email}}. Se on voimassa {{expires}} asti.',
    },
    EXPIRED: {
      title: 'Kutsu on vanhentunut',
      text: 'Kutsu lähetettiin {{sent}} osoitteeseen {{email}}, ja se vanheni {{expires}}. Voit lähettää uuden.',
    },
    AWAITING_CONFIRMATION: { title: 'Vahvista, että mukaan tuli oikea henkilö' },
    REJECTED: {
      title: 'Lähetä uusi kutsu',
      text: 'Kutsun otti vastaan joku muu kuin asiakkaasi. Hänen tietojaan ei säilytetty, eikä hän nähnyt ohjaustilasta mitään. Tarkista asiakkaan sähköpostiosoite ja lähetä uusi kutsu.',
    },
    REVOKED: {
      title: 'Kutsu on peruttu',
      text: 'Osoitteeseen {{email}} lähetetty linkki ei enää toimi. Voit lähettää uuden kutsun.',
    },
    waiting: 'Viesti on vielä lähdössä.',
    undeliverable: 'Kutsua ei voitu toimittaa osoitteeseen {{email}}',
    undeliverableText: 'Tarkista osoite asiakkaalta ja lähetä kutsu uudelleen.',
  },
  confirm: {
    text: 'Et antanut asiakkaan henkilötunnusta, joten tarkista nimi. Ohjaustila avautuu teille kummallekin vasta, kun vahvistat sen.',
    invited: 'Antamasi nimi',
    authenticated: 'Tunnistautuneen nimi',
    yes: 'Kyllä, tämä on asiakkaani',
    no: 'Tämä on joku muu',
    done: 'Nimi on vahvistettu. Ohjaustila on nyt auki teille kummallekin.',
  },
  reject: {
    title: 'Onko mukaan tullut väärä henkilö?',
    text: 'Hän ei pääse ohjaustilaan, eikä hänestä jää palveluun mitään tietoja. Voit sen jälkeen lähettää asiakkaallesi uuden kutsun.',
    go: 'Kyllä, estä pääsy',
    done: 'Henkilö ei pääse ohjaustilaan. Voit lähettää uuden kutsun.',
  },
  revoke: {
    button: 'Peru kutsu',
    title: 'Perutaanko kutsu?',
    text: 'Asiakkaan saama linkki lakkaa heti toimimasta. Ohjaustila säilyy, ja voit myöhemmin lähettää uuden kutsun.',
    go: 'Peru kutsu',
    done: 'Kutsu on peruttu.',
  },
  resend: {
    button: 'Lähetä uusi kutsu',
    title: 'Lähetä uusi kutsu',
    text: 'Asiakas saa uuden linkin. Aiemmin lähetetty linkki lakkaa toimimasta.',
    email: 'Sähköpostiosoite',
    submit: 'Lähetä kutsu',
    sending: 'Kutsua lähetetään',
    done: 'Uusi kutsu lähtee osoitteeseen {{email}}.',
  },
};

export type Texts = typeof fi;
