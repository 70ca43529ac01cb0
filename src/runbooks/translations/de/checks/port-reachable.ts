import type { portReachable } from '../../../checks/port-reachable/check.ts';
import type { Sighting } from '../../../checks/port-reachable/sightings.ts';
import type { SightingWording } from '../../../checks/port-reachable/wording.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof portReachable> = {
  title: 'Der Weg von außen hinein',
  question: 'Kommt man von außen herein?',
  why: 'Das beweist nur eine Verbindung, die von außen kommt. Gleiche Adressen, ein grünes Häkchen oder eine aktive Portzuordnung beweisen es nicht.',
  look: [
    'Zu Hause gestartet, im selben Netz wie der Server, ohne VPN. Von einem Handy mit mobilen Daten aus würde die Prüfung stattdessen den Netzbetreiber testen.',
  ],
  findings: {
    'open-yours': {
      answer: 'Offen, und der Server, der antwortet, ist deiner',
      says: 'Von außen ist der Port offen, und dein eigener Plex-Server antwortet.',
    },
    'open-plex': {
      answer: 'Offen, und ein Plex-Server antwortet',
      says: 'Von außen ist der Port offen, und ein Plex-Server antwortet. Ob es deiner ist, wurde nicht verglichen.',
    },
    'open-other': {
      answer: 'Offen, aber etwas anderes antwortet',
      says: 'Von außen ist der Port offen, aber was antwortet, ist nicht dein Plex-Server.',
    },
    refused: {
      answer: 'Sofort abgelehnt',
      says: 'Von außen wird die Verbindung sofort abgelehnt: Ein Gerät hat geantwortet und Nein gesagt.',
    },
    'unreachable-at-once': {
      answer: 'Unerreichbar, sofort gemeldet',
      says: 'Ein Gerät auf dem Weg hat sofort gemeldet, dass das Ziel nicht erreichbar ist: eine Firewall, die abweist, oder ein Router, der dorthin keinen Weg hat.',
    },
    'unreachable-delayed': {
      answer: 'Unerreichbar, nach etwa drei Sekunden gemeldet',
      says: 'Ein Router hat drei Sekunden lang nach dem Ziel gesucht und kein Gerät gefunden: Im Moment hat niemand diese Adresse, oder das Gerät dort ist aus oder im Ruhezustand.',
    },
    timeout: {
      answer: 'Gar keine Antwort',
      says: 'Von außen kommt keine Antwort: Es gibt keine Weiterleitung, oder etwas auf dem Weg verwirft die Verbindung.',
    },
    'inside-only': {
      answer: 'Plex antwortet, aber der Companion steht in meinem Heimnetz',
      says: 'Plex antwortet von innen, und das beweist nichts über den Weg von außen hinein.',
    },
    unknown: {
      answer: 'Nicht gemessen, oder ich kann es nicht sagen',
      says: 'Ob man von außen hereinkommt, ist nicht bekannt.',
    },
  },
  privacy: {
    sends:
      'Die Portnummer und, wo sie schon bekannt ist, die Kennung deines Servers. Die Adresse ist die, von der deine Anfrage kommt; sie lässt sich nicht wählen.',
    to: 'Den Companion, der auf dieser Seite genannt ist. Er versucht dann, sich mit dieser Adresse und diesem Port zu verbinden. Ist der Port offen, sieht er sich das Zertifikat an und fragt nach /identity.',
    keeps:
      'Der Companion behält kein Ergebnis; in seinem Log, falls er eines hat, stehen die Zeit und eine gekürzte Adresse. Dieser Browser-Tab behält das Ergebnis, bis du ihn schließt.',
  },
};

const questionsLead = 'die Fragen auf dieser Seite führen durch beides';
const ruleTarget = 'Such in deinem Router die Portweiterleitung für Port {port}';

/** The words for everything that the port check tells apart. */
export const sightingWording: Record<Sighting, SightingWording> = {
  refused: {
    saw: 'Port {port} wurde nach {ms} ms abgelehnt: Dort ist etwas, das keine Verbindung annimmt.',
    next: 'Prüfe, ob Plex läuft und ob die Regel zu seiner Adresse und zu Port 32400 führt. Gibt es keine Regel, leg eine an.',
  },
  'unreachable-at-once': {
    saw: 'Nach {ms} ms hat ein Gerät auf dem Weg gemeldet, dass Port {port} nicht erreicht werden darf.',
    next: 'Such nach einer Firewall, die abweist: zuerst im Gerät des Anbieters, dann im Router, dann auf dem Server selbst.',
  },
  'unreachable-delayed': {
    saw: 'Ein Router hat {ms} ms lang nach dem Gerät hinter Port {port} gesucht und keines gefunden.',
    next: 'Vergleiche die Adresse in der Portweiterleitung mit der, die der Server jetzt hat, und berichtige die Regel.',
  },
  timeout: {
    saw: 'Port {port} hat innerhalb von {ms} ms nicht geantwortet: Keine Regel führt nach innen, oder etwas verwirft die Verbindung.',
    next: `Sieh dir die Portweiterleitung an, dann die Internetadresse des ersten Geräts am Anschluss; ${questionsLead}.`,
  },
  'not-opened': {
    saw: 'Port {port} war nicht zu erreichen; mehr hat das Netz des Companions nach {ms} ms nicht gesagt.',
    next: 'Frag einen Companion, der auf einem eigenen Server läuft: Er kann abgelehnt, unerreichbar und gefiltert auseinanderhalten. Hast du keinen, beantworte die Fragen auf dieser Seite.',
  },
  'own-plex': {
    saw: 'Port {port} ist offen, und dein eigenes Plex {version} antwortet über {scheme}.',
    next: 'Lass Router und Firewall, wie sie sind: Der Weg hinein funktioniert. In den Fragen geht es mit Plex, dem Konto und den Apps weiter.',
  },
  'some-plex': {
    saw: 'Port {port} ist offen, und Plex {version} mit der Kennung {identifier} antwortet über {scheme}.',
    next: 'Öffne zu Hause http://SERVER:32400/identity mit der Adresse deines Servers und vergleiche den machineIdentifier.',
  },
  'another-plex': {
    saw: 'Port {port} ist offen, aber das Plex {version}, das antwortet, ist nicht dein Server.',
    next: 'Sieh dir die Internetadresse des ersten Geräts am Anschluss an: Hinter einer geteilten Adresse ist es der Server eines Nachbarn; sonst führt die Regel zu einem anderen Server von dir.',
  },
  'web-page': {
    saw: 'Port {port} ist offen, aber es antwortet ein Webserver, der nicht Plex ist (HTTP {status}, Server „{server}“): die Seite eines Routers zum Beispiel.',
    next: 'Wähle für Plex einen anderen externen Port, oder schalte auf diesem die eigene Seite des Routers aus; leg in beiden Fällen eine Regel vom externen Port für Plex zu Port 32400 des Servers an.',
  },
  'web-login': {
    saw: 'Port {port} ist offen, aber ein Webserver verlangt eine Anmeldung (HTTP {status}, Server „{server}“): die Seite eines Routers oder ein Proxy.',
    next: 'Ist es dein eigener Proxy vor Plex, lass /identity ohne Anmeldung durch; ist er es nicht, wähle für Plex einen anderen externen Port.',
  },
  'web-redirect': {
    saw: 'Port {port} ist offen, aber ein Webserver schickt Besucher woandershin (HTTP {status}, Server „{server}“); dem wurde nicht gefolgt.',
    next: 'Ist es dein eigener Proxy vor Plex, lass ihn /identity an diesem Port weiterreichen; ist er es nicht, wähle für Plex einen anderen externen Port.',
  },
  'web-error': {
    saw: 'Port {port} ist offen, und ein Webserver antwortet mit einem eigenen Fehler (HTTP {status}, Server „{server}“).',
    next: 'Ist es dein eigener Proxy vor Plex, prüfe, ob er Plex an Port 32400 erreicht; ist er es nicht, wähle für Plex einen anderen externen Port.',
  },
  ssh: {
    saw: 'Port {port} ist offen, aber es antwortet ein SSH-Server, nicht Plex.',
    next: `${ruleTarget} und lass sie zu Port 32400 des Servers führen, oder wähle einen anderen externen Port.`,
  },
  silent: {
    saw: 'Port {port} ist offen, aber was die Verbindung annimmt, sagt nichts.',
    next: 'Führt die Regel zu Plex, starte es neu; ein Gerät, das an seiner Stelle antwortet, etwa ein Proxy oder ein Filter, sieht genauso aus.',
  },
  drips: {
    saw: 'Port {port} ist offen, aber es kommen nur einzelne Bytes, und sie hören nicht auf.',
    next: `${ruleTarget} und sieh nach, zu welchem Gerät sie führt: Das ist kein Plex, oder eines, das keine Kraft mehr hat.`,
  },
  'hangs-up': {
    saw: 'Port {port} ist offen, aber jede Verbindung wird wortlos wieder geschlossen.',
    next: 'Such im Router oder in der Firewall des Servers einen Filter nach Land oder Adresse; prüfe dann, zu welchem Gerät die Regel führt.',
  },
  'tls-only': {
    saw: 'Port {port} ist offen und spricht TLS, aber darin kam nichts zurück, was Plex sagt.',
    next: `${ruleTarget} und sieh nach, zu welchem Gerät sie führt: So sieht es bei einem VPN-Server aus oder bei einem Proxy, der einen Namen verlangt.`,
  },
  'another-service': {
    saw: 'Port {port} ist offen, aber was antwortet, spricht weder TLS noch HTTP so wie Plex.',
    next: `${ruleTarget} und lass sie zu Port 32400 des Servers führen, oder wähle einen anderen externen Port.`,
  },
  'tls-unseen': {
    saw: 'Port {port} ist offen und spricht TLS; dieser Companion kann nicht hineinsehen. Wer dort antwortet, ist deshalb nicht bekannt.',
    next: 'Öffne auf einem Handy mit mobilen Daten https://ADDRESS:{port}/identity mit deiner öffentlichen Adresse statt ADDRESS, übergehe die Warnung zum Zertifikat und sieh nach, ob ein machineIdentifier erscheint.',
  },
  'inside-plex': {
    saw: 'Von innen gesehen antwortet Plex {version} an Port {port} über {scheme}.',
    next: 'Frag einen Companion, der draußen steht: Nur das beweist den Weg hinein.',
  },
  'inside-open': {
    saw: 'Von innen gesehen ist Port {port} dieses Geräts offen, aber was antwortet, ist nicht Plex.',
    next: 'Frag einen Companion, der draußen steht, oder starte die Prüfung auf dem Server selbst, um den Server zu testen.',
  },
  'inside-closed': {
    saw: 'Von innen gesehen antwortet Port {port} dieses Geräts nicht.',
    next: 'Frag einen Companion, der draußen steht, oder starte die Prüfung auf dem Server selbst, um den Server zu testen.',
  },
  'over-ipv6': {
    saw: 'Über IPv6 wurde die Adresse dieses Geräts getestet, nicht die deines Routers.',
    next: 'Frag einen Companion, dessen Name nur eine IPv4-Adresse hat, oder schalte IPv6 auf diesem Gerät für einen Versuch aus.',
  },
  'certificate-ended': {
    saw: 'Das Zertifikat dieses Servers ist abgelaufen (Tage seither: {daysGone}). Apps, die auf sicheren Verbindungen bestehen, verbinden sich deshalb nicht.',
    next: 'Starte Plex neu, damit es ein neues holen kann, prüfe die Uhr des Servers und starte diese Prüfung dann noch einmal.',
  },
  'certificate-unknown': {
    saw: 'Für das Zertifikat dieses Servers bürgt niemand, dem Geräte üblicherweise vertrauen (ausgestellt von „{issuer}“).',
    next: 'Hast du Plex ein eigenes Zertifikat gegeben, liefere dessen ganze Kette mit oder nimm es wieder heraus, und starte diese Prüfung dann noch einmal.',
  },
  'certificate-unseen': {
    saw: 'Dieser Server spricht auch TLS, aber dieser Companion kann sich sein Zertifikat nicht ansehen.',
    next: 'Verbinden sich manche Apps weiterhin nicht, frag einen Companion, der auf einem eigenen Server läuft: Er nennt das Zertifikat und dessen letzten Tag.',
  },
  'plain-only': {
    saw: 'Dieser Server antwortet nur unverschlüsselt. Apps, die auf sicheren Verbindungen bestehen, verbinden sich deshalb nicht.',
    next: 'Stelle „Secure connections“ in den Einstellungen des Servers unter Network auf „Preferred“ und starte diese Prüfung dann noch einmal.',
  },
  unclaimed: {
    saw: 'Dieser Server gehört zu keinem Plex-Konto. Deshalb kann ihn von außen keine App finden.',
    next: 'Öffne Plex auf dem Server selbst, melde dich an und nimm ihn in dein Konto auf; schalte dann Remote Access ein.',
  },
};
