/** What changes in each runbook with what the person’s own router can do, in the order of the English. */
export const routerAdvice: Readonly<Record<string, readonly string[]>> = {
  'plex-at-home': [
    'Bei deinem Router kann ein Gerät zu Hause deine öffentliche Adresse nicht benutzen. Such nicht nach einem Schalter: Lass den Namen zu Hause auf die Heimadresse zeigen.',
  ],
  'plex-behind-cgnat': [
    'Dein Router hat keine Portweiterleitung. Eine öffentliche Adresse allein hilft deshalb nicht: Du brauchst zusätzlich einen eigenen Router dahinter.',
    'Bei deinem Router behält sich der Anbieter die Portweiterleitung vor. Bitte ihn gleich um beides: um die Adresse und dazu um den Port oder die Erlaubnis, deinen eigenen Router zu benutzen.',
    'Dein Router benutzt außen und innen denselben Port. Plex lauscht nur auf 32400. Das klappt also nur, wenn 32400 in deinem Bereich liegt.',
  ],
  'plex-one-device': [],
  'plex-own-url': [
    'Dein Router hat keine Portweiterleitung. Deshalb erreicht niemand von außen einen Proxy bei dir zu Hause. Ein Tunnel oder ein gemieteter Rechner kommt ohne Portweiterleitung aus.',
    'Bei deinem Router behält sich der Anbieter die Portweiterleitung vor. Bitte ihn um den Port des Proxys. Oder nimm stattdessen einen Tunnel, der die Verbindung von innen nach außen aufbaut.',
    'Dein Router benutzt außen und innen denselben Port. Der Proxy muss auf genau dem Port lauschen, der in deiner URL steht.',
    'Bei deinem Router kann ein Gerät zu Hause deine öffentliche Adresse nicht benutzen. Ein Name, der zu ihr führt, geht zu Hause auch dann nicht, wenn er von außen geht, außer dein DNS zu Hause antwortet auf ihn mit einer Heimadresse: Sieh über mobile Daten nach.',
  ],
  'plex-plays-badly': [],
  'plex-red-though-open': [
    'Dein Router hat keine Portweiterleitung. Eine Regel von Hand kann UPnP deshalb nicht ersetzen. Es bleibt ein eigener Router dahinter oder ein anderer Weg hinein.',
    'Bei deinem Router behält sich der Anbieter die Portweiterleitung vor. Bitte ihn um die Regel oder um die Erlaubnis, einen eigenen Router zu benutzen.',
    'Dein Router kann einen Port nicht auf einen anderen leiten: Nimm auch außen 32400, in der Regel und in Plex.',
  ],
  'plex-remote-access': [
    'Dein Router hat keine Portweiterleitung. Such also nicht danach. Es bleibt ein eigener Router dahinter oder ein anderer Weg hinein.',
    'Bei deinem Router behält sich der Anbieter die Portweiterleitung vor. Bitte ihn darum oder um die Erlaubnis, einen eigenen Router zu benutzen.',
    'Bei deinem Router stellst du das in seiner App ein. In seiner Weboberfläche, falls es eine gibt, fehlt es.',
    'Dein Router kann einen Port nicht auf einen anderen leiten: Auch außen muss der Port 32400 sein. Wo dir eine Anleitung einen anderen vorschlägt, bleib bei 32400, in der Regel und in Plex.',
    'Bei deinem Router hängt eine Regel an einer reservierten Adresse: Reserviere zuerst die Adresse des Servers, dann öffne dort den Port.',
    'Dein Router hat einen zweiten Schalter für alle Regeln zusammen, und der ist ab Werk aus. Solange er aus ist, bewirkt eine Regel in der Liste nichts.',
    'Bei deinem Router kann ein Gerät zu Hause deine öffentliche Adresse nicht benutzen. Wenn es von innen nicht geht, sagt das nichts darüber, ob es von außen geht.',
    'Dein Router hat keinen Bridge-Modus. Ist er der erste von zweien, leite den Port auf ihm zum zweiten Router weiter. Ist er der zweite, richte ihn als Access Point ein.',
  ],
};
