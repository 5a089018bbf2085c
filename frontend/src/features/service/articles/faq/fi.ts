import type { Article } from '../../article';

export const fi: Article = {
  title: 'Usein kysyttyä',
  lead: 'Lyhyitä vastauksia palvelun käytöstä.',
  sections: [
    {
      id: 'start',
      heading: 'Palvelu ja kirjautuminen',
      parts: [
        {
          heading: 'Mikä Opastin on?',
          paragraphs: [
            'Opastin on suojattu verkkopalvelu, jossa asiakas ja julkisen palvelun asiantuntija asioivat luottamuksella. Heillä on yhteinen ohjaustila: siellä he kirjoittavat toisilleen, lähettävät tiedostoja, sopivat tehtävistä ja tapaamisista. Asiantuntijat työskentelevät esimerkiksi työllisyysalueilla, oppilaitoksissa ja hyvinvointialueilla. Palvelu on maksuton.',
          ],
        },
        {
          heading: 'Kuka voi käyttää palvelua?',
          paragraphs: [
            'Asiakas, jonka asiantuntija on kutsunut, ja asiantuntija, jonka organisaatio käyttää palvelua. Ohjaustilan voi avata vain asiantuntija.',
          ],
        },
        {
          heading: 'Miten kirjaudun?',
          paragraphs: [
            'Asiakkaana kirjaudut vahvalla tunnistautumisella eli pankkitunnuksilla tai mobiilivarmenteella. Ensimmäisellä kerralla avaat kutsuviestin linkin, sen jälkeen voit kirjautua suoraan. Asiantuntijana kirjaudut organisaatiosi työtunnuksilla.',
          ],
        },
        {
          heading: 'Kutsulinkki ei toimi. Mitä teen?',
          paragraphs: [
            'Linkki toimii kerran ja on voimassa 30 päivää. Jos olet jo ottanut kutsun vastaan, kirjaudu ilman linkkiä. Jos sait useita kutsuja, käytä uusinta. Muuten pyydä asiantuntijaa lähettämään uusi kutsu.',
          ],
        },
        {
          heading: 'Miksi minut kirjataan ulos?',
          paragraphs: [
            'Turvallisuuden vuoksi istunto päättyy, kun palvelua ei ole käytetty 30 minuuttiin, ja viimeistään kymmenen tunnin kuluttua. Saat varoituksen ennen sitä. Keskeneräinen viestisi säilyy.',
          ],
        },
      ],
    },
    {
      id: 'privacy',
      heading: 'Luottamuksellisuus',
      parts: [
        {
          heading: 'Kuka näkee, mitä ohjaustilassa on?',
          paragraphs: [
            'Vain sen osallistujat: sinä, asiantuntijasi ja ne asiantuntijat, joille olet antanut suostumuksesi. Heidän nimensä ja organisaationsa näet sivulta Osallistujat. Asiantuntijan työtoverit eivät näe ohjaustilaa.',
          ],
        },
        {
          heading: 'Mitä pääkäyttäjät ja ylläpitäjät näkevät?',
          paragraphs: [
            'Eivät sisältöä eivätkä asiakasta. Organisaation pääkäyttäjä näkee ohjaustilan numeron, asiantuntijan, tilan ja päivät. Sisältö tallennetaan salattuna, joten sitä ei voi lukea tietokannasta tai varmuuskopiosta.',
          ],
        },
        {
          heading: 'Mistä näen, kuka on katsonut tietojani?',
          paragraphs: [
            'Ohjaustilan käyttölokista. Se kertoo, kuka on avannut tai muuttanut mitäkin, milloin ja millä perusteella. Voit myös ladata lokin itsellesi. Sen näet vain sinä, eikä sitä voi kukaan muuttaa huomaamatta.',
          ],
        },
      ],
    },
    {
      id: 'consent',
      heading: 'Toinen asiantuntija mukaan',
      parts: [
        {
          heading: 'Mitä monialainen ohjaus on?',
          paragraphs: [
            'Samassa ohjaustilassa voi olla asiantuntijoita eri organisaatioista, esimerkiksi työllisyyspalveluista ja oppilaitoksesta. Silloin sinun ei tarvitse kertoa samaa moneen kertaan.',
          ],
        },
        {
          heading: 'Miten uusi asiantuntija pääsee mukaan?',
          paragraphs: [
            'Asiantuntijasi ehdottaa häntä ja kertoo, miksi. Sinä saat suostumuspyynnön, josta näet, kuka hän on ja mitä hän näkisi. Hän pääsee mukaan vasta, kun sinä olet antanut suostumuksesi ja hän on hyväksynyt kutsun. Sitä ennen hänelle ei kerrota sinusta mitään.',
          ],
        },
        {
          heading: 'Voinko rajata, mitä hän näkee?',
          paragraphs: [
            'Voit. Voit antaa suostumuksen kaikkeen tai vain siihen, mitä kirjoitetaan tästä eteenpäin, ja joko toistaiseksi tai valitsemaasi päivään asti. Henkilötunnustasi, sähköpostiosoitettasi ja luonnoksiasi hän ei näe koskaan.',
          ],
        },
        {
          heading: 'Onko pakko suostua? Voinko perua?',
          paragraphs: [
            'Ei ole pakko, eikä kieltäytyminen vaikuta ohjaukseesi. Voit perua suostumuksen milloin vain sivulla Osallistujat: pääsy päättyy heti. Asiantuntijan kirjoittamat viestit jäävät ohjaustilaan. Jokaisesta suostumuksesta saat tositteen.',
          ],
        },
        {
          heading: 'Mitä jos asiantuntijani vaihtuu?',
          paragraphs: [
            'Hän tai hänen organisaationsa voi ehdottaa seuraajaa samasta organisaatiosta. Seuraaja jatkaa vain, jos annat siihen suostumuksesi.',
          ],
        },
      ],
    },
    {
      id: 'messages',
      heading: 'Viestit, tiedostot ja suunnitelma',
      parts: [
        {
          heading: 'Katoaako keskeneräinen viesti?',
          paragraphs: [
            'Ei. Se tallentuu luonnokseksi kirjoittaessasi liitteineen, ja voit jatkaa myös toisella laitteella. Luonnoksen näet vain sinä.',
          ],
        },
        {
          heading: 'Voinko perua lähettämäni viestin?',
          paragraphs: [
            'Voit. Viestin teksti ja liitteet poistetaan kaikilta pysyvästi. Ohjaustilaan jää merkintä siitä, että kirjoitit viestin ja peruit sen. Joku on voinut jo lukea viestin tai ladata liitteen.',
          ],
        },
        {
          heading: 'Millaisia tiedostoja voin lähettää?',
          paragraphs: [
            'Viestissä voi olla enintään 20 tiedostoa, kukin enintään 25 megatavua: PDF-tiedostoja, kuvia, tekstiä sekä Word-, Excel-, PowerPoint- ja OpenDocument-tiedostoja. Makroja sisältäviä tiedostoja ei oteta vastaan.',
          ],
        },
        {
          heading: 'Tarkistetaanko tiedostot?',
          paragraphs: [
            'Palvelu tarkistaa aina, että tiedosto on sitä, mitä sen nimi lupaa. Haittaohjelmatarkistus tehdään, kun sellainen on kytketty palveluun: silloin tiedoston voi ladata vasta, kun se on todettu puhtaaksi. Jos tarkistusta ei ole tehty, tiedoston kohdalla lukee niin.',
          ],
        },
        {
          heading: 'Mitä suunnitelmassa on?',
          paragraphs: [
            'Ohjauksen aiheet, sovitut tehtävät, tapaamiset ja asiantuntijan kirjoittamat yhteenvedot. Tapaamisen voit ladata omaan kalenteriisi. Kalenterimerkinnässä ei lue nimeäsi.',
          ],
        },
        {
          heading: 'Kuinka nopeasti minulle vastataan?',
          paragraphs: [
            'Tavallinen vastausaika näkyy ohjaustilassa. Viestejä ei lueta jatkuvasti. Hätätilanteessa soita numeroon 112.',
          ],
        },
      ],
    },
    {
      id: 'notifications',
      heading: 'Ilmoitukset',
      parts: [
        {
          heading: 'Mistä tiedän, että jotakin on tapahtunut?',
          paragraphs: [
            'Kun olet palvelussa, uusi viesti ilmestyy sivulle itsestään, ja kellokuvakkeesta näet kaikki ilmoitukset. Muulloin saat sähköpostin. Ilmoitukset poistuvat palvelusta 90 päivän kuluttua.',
          ],
        },
        {
          heading: 'Mitä sähköpostissa lukee?',
          paragraphs: [
            'Vain se, että ohjaustilassa on jotakin uutta, ja linkki palveluun. Nimiä tai sisältöä siinä ei ole.',
          ],
        },
        {
          heading: 'Voinko vähentää sähköposteja?',
          paragraphs: [
            'Voit. Sivulla Omat tiedot valitset, mistä sinulle lähetetään sähköpostia. Kutsuista, suostumuspyynnöistä ja ohjaustilan päättymisestä lähetetään aina. Samasta ohjaustilasta muita viestejä lähtee enintään yksi puolessa tunnissa, eikä yhtään, jos ehdit nähdä ilmoituksen palvelussa.',
          ],
        },
      ],
    },
    {
      id: 'storage',
      heading: 'Säilytysajat',
      parts: [
        {
          heading: 'Kuinka kauan ohjaustila on käytössä?',
          paragraphs: [
            'Kunnes et ole avannut sitä kolmeen kuukauteen tai asiantuntijan organisaatio sulkee sen. Aika alkaa alusta joka kerta, kun avaat ohjaustilan kirjautuneena. Sähköpostin avaaminen tai pelkkä kirjautuminen ei riitä. Voit myös itse pyytää, että ohjaus päätetään.',
          ],
        },
        {
          heading: 'Mitä sulkemisen jälkeen tapahtuu?',
          paragraphs: ['Päivät lasketaan sulkemisesta, ja näet ne ohjaustilan sivulta Säilytys:'],
          list: [
            'Kolme kuukautta voitte vielä lukea ja kirjoittaa. Sinä aikana asiantuntijan organisaatio voi ottaa ohjaustilan uudelleen käyttöön.',
            'Sitten ohjaustila arkistoidaan vuodeksi. Asiantuntijat eivät enää näe sitä. Sinä voit lukea sitä ja ladata sen.',
            'Lopuksi se poistetaan pysyvästi.',
          ],
        },
        {
          heading: 'Esimerkki',
          paragraphs: [
            'Ohjaustila suljetaan 30.11.2026. Se arkistoidaan, kun 28.2.2027 päättyy, ja poistetaan, kun 29.2.2028 päättyy. Muistutamme sähköpostilla 30 ja 7 päivää ennen jokaista vaihetta.',
          ],
        },
        {
          heading: 'Miten saan sisällön itselleni?',
          paragraphs: [
            'Sivulta Säilytys voit milloin tahansa ladata kaiken yhtenä ZIP-tiedostona: luettavan PDF-tiedoston, liitteet ja saman sisällön ohjelmille sopivassa muodossa. Paketti on allekirjoitettu, joten voit osoittaa, ettei mitään ole muutettu. Sitä ei ole salattu: säilytä se huolellisesti.',
          ],
        },
        {
          heading: 'Mitä lopuksi poistetaan?',
          paragraphs: [
            'Kaikki: viestit, tiedostot, suunnitelma, suostumukset, käyttöloki ja avain, jolla sisältö on salattu. Jos sinulla ei ole muita ohjaustiloja, myös tilisi poistetaan. Poistoa ei voi perua.',
          ],
        },
      ],
    },
    {
      id: 'devices',
      heading: 'Kielet ja laitteet',
      parts: [
        {
          heading: 'Millä kielillä palvelua voi käyttää?',
          paragraphs: [
            'Suomeksi, ruotsiksi ja englanniksi. Sivujen kielen vaihdat sivun yläreunasta ja ilmoitusten kielen sivulla Omat tiedot. Ohjauksen kielestä sovit asiantuntijasi kanssa.',
          ],
        },
        {
          heading: 'Mitä selainta voin käyttää?',
          paragraphs: [
            'Uusinta Firefoxia, Chromea, Edgeä tai Safaria, tietokoneella tai puhelimella. Selaimen täytyy sallia evästeet ja JavaScript.',
          ],
        },
      ],
    },
  ],
};
