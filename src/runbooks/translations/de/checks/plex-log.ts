import type { plexLog } from '../../../checks/plex-log/check.ts';
import type { PhraseId } from '../../../checks/plex-log/phrases.ts';
import type { PasteNext } from '../../../model/paste-wording.ts';
import type { CheckTranslation } from '../../../model/translation.ts';

export const wording: CheckTranslation<typeof plexLog> = {
  title: 'Das Log des Servers',
  question: 'Was sagt Plex Media Server.log über den Weg nach draußen?',
  why: 'Im Log steht, was Plex versucht hat und was bei seinem eigenen Test von außen herauskam. Es zählt die letzte Aussage zur Portzuordnung; ältere sind überholt.',
  look: [
    'Die Datei heißt Plex Media Server.log. Plex Web › Settings › Help › Download Logs liefert alle Logs in einer gepackten Datei: Entpacke sie zuerst.',
    'Ein paar Zeilen genügen, wenn die zur Portzuordnung dabei sind. Drück vorher auf der Seite Remote Access auf Retry und warte eine Minute; dann ist die letzte Aussage frisch.',
  ],
  findings: {
    reachable: {
      answer: 'Erreichbar: „reachability“ mit 1 am Ende',
      says: 'Nach der letzten Aussage im Log kam Plex bei seinem eigenen Test von außen herein.',
    },
    mapped: {
      answer: 'Zugeordnet, noch nicht getestet: „Mapped - Publishing“ oder eine Antwort 201',
      says: 'Nach der letzten Aussage im Log ist ein Port zugeordnet und wird oder wurde bei Plex bekannt gegeben; ob man von außen hereinkommt, steht dort nicht.',
    },
    'not-reachable': {
      answer: 'Nicht erreichbar: „Not Published (Not Reachable)“ oder „reachability“ mit 0',
      says: 'Nach der letzten Aussage im Log hat Plex versucht, von außen hereinzukommen, und ist gescheitert.',
    },
    'publish-failed': {
      answer: 'Bei Plex nicht bekannt gegeben: „Not Published (No server)“ oder eine Antwort 422',
      says: 'Nach der letzten Aussage im Log konnte der Server bei Plex nicht bekannt gegeben werden, und deshalb finden ihn die Apps nicht.',
    },
    'no-usable-igd': {
      answer: 'Kein Router hat auf UPnP geantwortet: „didn’t find usable IGD“, und danach nichts',
      says: 'Laut Log hat kein Router auf UPnP geantwortet, und danach steht nichts mehr über eine Portzuordnung.',
    },
    'port-taken': {
      answer: 'Der Port war belegt: „Error binding acceptor“',
      says: 'Nach der letzten Aussage im Log konnte Plex seinen Port nicht öffnen, weil ihn auf diesem Rechner schon etwas anderes belegt.',
    },
    'certificate-stuck': {
      answer: 'Kein Zertifikat: „Failed to upload CSR“',
      says: 'Laut Log bekommt der Server sein Zertifikat nicht: Plex hat seine Anfrage abgewiesen.',
    },
    unknown: {
      answer: 'Ich habe kein Log zur Hand, oder nichts davon steht darin',
      says: 'Das Log verrät es nicht: Es enthält keine letzte Aussage zur Portzuordnung, die wir verstehen, oder es war nicht zur Hand.',
    },
  },
  privacy: {
    sends: 'Nichts. Die Seite liest den Text selbst.',
    to: 'Niemanden: Weder der Text noch das, was daraus gelesen wird, verlässt diesen Browser.',
    keeps:
      'Dieser Browser-Tab behält, welche Meldungen vorkamen, wie oft und wann, bis du ihn schließt oder auf „Vergessen“ drückst. Keine Zeile des Logs wird behalten; von einer Adresse nur ihre Art.',
  },
};

/** What to do next, by what was found. */
export const next: PasteNext<typeof plexLog> = {
  reachable: {
    text: 'Der Weg hinein hat zu dieser Zeit funktioniert. Teste ihn noch einmal von außen; in den Fragen geht es mit Plex, dem Konto und den Apps weiter.',
    step: 'test-from-outside',
  },
  mapped: {
    text: 'Warte eine Minute und lies das Log dann noch einmal: Das Ergebnis des Tests, den Plex macht, kommt später. Oder starte hier die Prüfung von außen.',
  },
  'not-reachable': {
    text: 'Starte hier die Prüfung von außen und beantworte die Fragen: Sie führen zu dem Gerät, das die Verbindung abweist.',
  },
  'publish-failed': {
    text: 'Starte Plex Media Server neu und sorge dafür, dass Remote Access eingeschaltet ist.',
    step: 'publish-again',
  },
  'no-usable-igd': {
    text: 'Hast du die Weiterleitung UPnP überlassen, leg von Hand eine Regel an und gib Plex denselben Port. Hast du schon eine angelegt, ist diese Zeile ohne Bedeutung.',
    step: 'map-port',
  },
  'port-taken': {
    text: 'Finde heraus, welches Programm Port 32400 belegt, zum Beispiel ein zweites Plex, bevor du es beendest.',
    step: 'start-server',
  },
  'certificate-stuck': {
    text: 'Starte nicht immer wieder neu: Mit „429“ sagt Plex, dass es zu oft gefragt wurde. Lass den Server eine Weile in Ruhe. Kommt die Zeile wieder, bitte im Forum von Plex um ein Zurücksetzen, wie es in den Quellen steht. Bis dahin scheitern Apps, die auf sicheren Verbindungen bestehen.',
  },
  unknown: {
    text: 'Schalte Remote Access aus und wieder ein, warte eine Minute und lies das Log noch einmal. Debug logging muss eingeschaltet sein: Plex Web › Settings › General.',
  },
};

/** What each phrase means. */
export const phraseMeaning: Record<PhraseId, string> = {
  'public-ip': 'Plex hat die Adresse des Servers von außen gesehen.',
  'igd-none':
    'Kein Router hat auf UPnP geantwortet. Mit einer von Hand angelegten Regel macht das nichts.',
  'pmp-address': 'Der Router hat auf NAT-PMP geantwortet und eine eigene Adresse genannt.',
  'pmp-error':
    'Der Router hat nicht auf NAT-PMP geantwortet. Mit einer von Hand angelegten Regel macht das nichts.',
  'published-201': 'Plex hat die Portzuordnung zur Kenntnis genommen.',
  'published-422':
    'Plex hat die Portzuordnung nicht angenommen: Es war zum Beispiel keine Adresse oder kein Port bekannt.',
  'state-unknown': 'Wird bei jedem Start geschrieben; bedeutet nichts.',
  'state-publishing': 'Ein Port ist zugeordnet und wird gerade bei Plex bekannt gegeben.',
  'state-not-reachable': 'Der Test von außen, den Plex macht, ist gescheitert.',
  'state-no-server':
    'Der Server ist bei Plex nicht registriert. Das bekannte Mittel dagegen ist ein Neustart.',
  'reachability-0': 'Der Test von außen, den Plex macht, ist gescheitert.',
  'reachability-1': 'Plex kam bei seinem Test von außen herein.',
  'binding-acceptor': 'Der Port, den Plex wollte, war belegt.',
  'csr-refused': 'Plex hat die Anfrage nach einem Zertifikat abgewiesen.',
};
