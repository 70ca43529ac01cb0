import type { OutcomeTranslation } from '../../../model/translation.ts';
import type { outcomes } from '../../../plex-plays-badly/outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeTranslation> = {
  'relay-in-use': {
    title: 'Der Stream läuft über Plex Relay',
    symptom:
      'Unterwegs läuft es, aber unscharf oder mit Unterbrechungen, und keine Einstellung macht es besser. Im Dashboard steht „Indirect“.',
    summary:
      'Die App hat deinen Server nicht direkt erreicht, deshalb reicht Plex den Stream weiter. Relay ist auf 1 Mbit/s begrenzt, mit einem Plex Pass auf 2 Mbit/s. Dass es läuft, beweist nicht, dass der Weg in dein Heimnetz offen ist.',
    certain: [
      'Im Dashboard steht „Indirect“ bei genau diesem Stream. Der Stream eines anderen Zuschauers sagt über diesen nichts aus.',
      'Mit einem Limit in der App oder auf dem Server sieht es genauso unscharf aus, aber dann steht im Dashboard nicht „Indirect“.',
      'Kommen andere Zuschauer zur selben Zeit ohne „Indirect“ herein, ist der Weg offen, und nur dieser eine Ort oder diese eine App nimmt ihn nicht.',
    ],
    action:
      'Lass Qualität und Upload, wie sie sind, und finde heraus, warum diese App nicht den direkten Weg in dein Heimnetz nimmt.',
    verify: 'Derselbe Film läuft am selben Ort, und im Dashboard steht nicht „Indirect“.',
  },
  'overlay-relays': {
    title: 'Tailscale leitet den Stream über ein Relay',
    symptom:
      'Plex öffnet sich über Tailscale, und dann bleibt es stehen und lädt, oder es bleibt unscharf. Zu anderen Zeiten läuft es gut.',
    summary:
      'Deine beiden Geräte haben keinen direkten Weg zueinander gefunden, also schickt Tailscale alles über einen Server von Tailscale. Das geht fast überall und ist langsamer. Plex kann es nicht sehen: Sein Dashboard sagt von diesem Relay nichts.',
    certain: [
      'tailscale status zeigt „relay“ bei dem Gerät, das abspielt, oder tailscale ping zeigt immer wieder „via DERP“.',
      'Die ersten Pakete jeder Verbindung laufen über das Relay. Nur wenn es dabei bleibt, zählt es.',
      'Steht dort „direct“, sieh dir stattdessen den Upload deines Anschlusses an.',
    ],
    action:
      'Verhilf Tailscale an einem Ende zu einer direkten Verbindung: UPnP oder NAT-PMP im Router oder ein Netz, das UDP durchlässt.',
    verify: 'tailscale status zeigt „direct“, während der Film läuft.',
  },
  'large-packets-lost': {
    title: 'Große Pakete gehen auf dem Weg verloren',
    symptom:
      'Titel und Menüs erscheinen, aber kein Video fängt je an, oder es hängt nach dem ersten Moment. Die Seite in Plex kann grün sein.',
    summary:
      'Der Server sendet Pakete, die für einen Teil des Weges zu groß sind, und der Hinweis darauf kommt nicht zurück. Kleine Antworten kommen durch; ein Video besteht aus großen. Das kann von einer Netzwerkkarte kommen, die auf „jumbo frames“ gestellt ist, von einem Tunnel oder von einem VPN.',
    certain: [
      'Die Zahl an der Karte des Servers liegt über 1500, oder ein großer Ping bleibt ohne Antwort, wo ein kleiner eine bekommt.',
      'Ist ein Anschluss bloß langsam, fängt das Video an und bleibt dann stehen; das Bild bleibt nicht für immer leer.',
      'Manche Netze antworten auf gar keinen Ping. Bleibt auch der kleine ohne Antwort, sagt dieser Test nichts.',
      'Dass es Plex auf diese Weise trifft, wissen wir aus einer Liste von Threads im Forum und haben es nicht selbst getestet.',
    ],
    action:
      'Liegt die Paketgröße (MTU) der Netzwerkkarte des Servers über 1500, setze sie auf 1500. Sonst verkleinere die seines VPN oder Tunnels, oder die der Karte, wenn es keins von beiden gibt.',
    verify: 'Unterwegs fängt ein Film an und läuft auch nach dem ersten Moment weiter.',
  },
  'app-limits-quality': {
    title: 'Die App fordert ein kleines Bild an',
    symptom:
      'Es läuft ohne Unterbrechung durch, aber auf einem Gerät ist jeder Film unscharf, auf anderen sind sie scharf.',
    summary:
      'Die Apps von Plex haben eine eigene Qualität für Streams unterwegs. Ältere begannen mit 2 Mbit/s. Der Server wandelt dann jeden Film auf diesen Wert um.',
    certain: [
      'Die Einstellung der App für die Qualität unterwegs zeigt eine niedrige Zahl; im Dashboard steht dann beim Video „Transcode“.',
      'Spielt eine andere App mit demselben Konto am selben Ort scharf ab, liegt es an der App. Sind alle unscharf, sieh dir das Limit des Servers an.',
      '„Automatically Adjust Quality“ macht das Bild von selbst schlechter, wenn der Anschluss langsam ist. Dann ist der Anschluss die Ursache und nicht diese Einstellung.',
    ],
    action: 'Stelle in der App die Qualität für unterwegs auf „Maximum“ oder „Original“.',
    verify:
      'Das Dashboard zeigt für den Stream eine höhere Bandbreite oder „Direct Play“, und das Bild ist scharf.',
  },
  'server-limits-quality': {
    title: 'Die Einstellungen des Servers begrenzen, was aus dem Haus geht',
    symptom:
      'Unterwegs bekommen alle ein unscharfes Bild, auf jedem Gerät, oder einen Fehler, sobald ein großer Film anfängt.',
    summary:
      'Zwei Einstellungen des Servers bremsen Streams nach außen: „Limit remote stream bitrate“ jeden einzelnen, „Internet upload speed“ alle zusammen. Eine Zahl, die vor langer Zeit eingetragen wurde, gilt weiter, auch wenn du inzwischen einen schnelleren Anschluss hast.',
    certain: [
      'Es passt, wenn unterwegs jede App unscharf ist und derselbe Film zu Hause scharf.',
      'Ist nur eine App unscharf, liegt das Limit in dieser App.',
      'Manche Apps bekommen am Limit kein kleineres Bild: Sie melden einen Fehler oder ruckeln. Ohne das Limit spielen sie ab.',
      'Plex sagt, dass der Besitzer des Servers für die meisten dieser Limits einen Plex Pass braucht.',
    ],
    action:
      'Miss deinen Upload, trage ihn unter „Internet upload speed“ ein und stelle „Limit remote stream bitrate“ passend ein.',
    verify:
      'Das Dashboard zeigt für den Stream eine höhere Bandbreite, und er bleibt nicht stehen.',
  },
  'file-is-like-that': {
    title: 'Die Datei selbst sieht so aus',
    symptom:
      'Ein Film ist unscharf, egal, wo er abgespielt wird, und andere sind auf demselben Gerät scharf.',
    summary:
      'Der Server sendet das Video unverändert, also siehst du das, was in der Datei ist. Vielleicht gibt es eine zweite, bessere Version desselben Films, die die App nicht gewählt hat.',
    certain: [
      '„Direct Play“ und „Direct Stream“ lassen das Video, wie es ist.',
      'Das wurde nach dem Dashboard angegeben, nicht gemessen. Sieh noch einmal nach, während es unscharf ist.',
      'Ist derselbe Film zu Hause scharf, hat die App unterwegs eine andere Version gewählt, oder das Dashboard wurde bei einem anderen Stream abgelesen.',
    ],
    action: 'Spiele denselben Film zu Hause ab und vergleiche.',
    verify: 'Er ist zu Hause genauso unscharf, oder ein anderer Film ist unterwegs scharf.',
  },
  'conversion-too-slow': {
    title: 'Der Server kann nicht so schnell umwandeln, wie der Film läuft',
    symptom:
      'Es läuft eine Weile und bleibt stehen, immer wieder, bei manchen Filmen mehr als bei anderen, oder ein Film fängt gar nicht an. Oder Plex sagt, dass der Server nicht stark genug ist.',
    summary:
      'Das Video wird umgewandelt, während es läuft, und der Server ist dafür zu langsam. Große Filme, Untertitel, die ins Bild gezeichnet werden, und mehrere Zuschauer zugleich machen es schlimmer. Es liegt an keinem Anschluss und an keinem Router.',
    certain: [
      'Der Prozessor ist beim Umwandeln am Anschlag, oder es bleibt mit derselben Qualität auch zu Hause stehen, oder die Meldung von Plex sagt es.',
      'Bleibt es auch zu Hause stehen, mit derselben niedrigen Qualität, liegt es an keinem Anschluss.',
      'Läuft ein Film mit „Direct Play“ am selben Ort gut, ist der Anschluss schnell genug.',
    ],
    action:
      'Erspare dem Server das Umwandeln: Wähle in der App die Originalqualität oder eine Version des Films, die das Gerät so abspielt, wie sie ist.',
    verify: 'Es läuft, ohne stehen zu bleiben, und der Prozessor hat noch Luft.',
  },
  'upload-too-small': {
    title: 'Dein Upload ist kleiner als der Stream',
    symptom:
      'Unterwegs läuft es ein paar Sekunden und lädt dann wieder, oder das Bild wird unscharf, am schlimmsten bei großen Filmen und am Abend. Zu Hause ist alles gut.',
    summary:
      'Alles, was unterwegs angesehen wird, geht durch deinen Upload. Ist der Stream größer, geht der App der Nachschub aus oder sie macht das Bild schlechter, egal, was der Anschluss des Zuschauers kann.',
    certain: [
      'Ein Speedtest zu Hause zeigt weniger Upload, als das Dashboard für die Streams zeigt, oder genauso viel.',
      'Ist der Upload viel größer und ein Zuschauer wartet trotzdem, liegt es am Anschluss dieses Zuschauers.',
      'Über Plex Relay ist es kaum je der Upload: Relay bleibt bei 1 oder 2 Mbit/s.',
      'Ein Backup oder eine Kamera, die zur selben Zeit sendet, zählt mit.',
    ],
    action:
      'Begrenze auf dem Server die Streams nach außen so, dass alle Zuschauer zusammen unter deinem Upload bleiben.',
    verify:
      'Während es läuft, bleibt die Bandbreite im Dashboard unter deinem Upload, und nichts bleibt stehen.',
  },
  'viewer-network-slow': {
    title: 'Das eigene Netz des Zuschauers ist zu langsam',
    symptom:
      'Ein Zuschauer hat Unterbrechungen oder ein unscharfes Bild, andere nicht. In einem anderen WLAN oder über mobile Daten läuft es bei ihm gut.',
    summary:
      'Soweit bekannt, geht der Stream bei dir schnell genug hinaus und kommt durch eine langsame Tür an: schwaches WLAN, eine volle Funkzelle, ein Hotel, in dem sich viele einen Anschluss teilen. Bei dir zu Hause lässt sich daran nichts ändern.',
    certain: [
      'In einem anderen Netz läuft es auf demselben Gerät gut, und zu Hause wurde nichts geändert; oder ein Speedtest an diesem Ort zeigt weniger Download, als der Stream braucht.',
      'Ist es in jedem Netz gleich schlecht, sieh dir noch einmal deinen Upload und den Server an.',
    ],
    action:
      'Spiele über das bessere Netz ab, oder stelle in dieser einen App die Qualität niedriger.',
    verify: 'Derselbe Film läuft durch, ohne stehen zu bleiben, und ist nicht unscharf.',
  },
  'limit-unknown': {
    title: 'Es fehlt: wer das kleinere Bild angefordert hat',
    symptom: 'Das Bild ist unscharf, und in die Einstellungen hat noch niemand gesehen.',
    summary:
      'Soweit bekannt, wandelt der Server das Video um, also hat etwas weniger angefordert. Das ist die App, das sind die Limits des Servers, oder es ist eine App, die sich nach einem langsamen Anschluss richtet. Für jedes gibt es eine eigene Stelle zum Nachsehen.',
    certain: [
      'Ist eine App unscharf und sind andere scharf, deutet das auf die App. Sind alle unscharf, deutet das auf den Server.',
      'Ein Bild, das nach einer Weile scharf wird, wurde an den Anschluss angepasst.',
      'Nachsehen ändert nichts, also sieh an beiden Stellen nach, bevor du etwas verstellst.',
    ],
    action:
      'Lies die Qualität in den Einstellungen der App ab, dann die beiden Limits auf dem Server.',
    verify: 'Du kannst sagen, wo die niedrige Zahl steht.',
  },
  'upload-not-measured': {
    title: 'Es fehlt: der Upload deines Anschlusses',
    symptom:
      'Unterwegs bleibt es stehen und lädt, oder es ist unscharf, und niemand weiß, was der Anschluss zu Hause senden kann.',
    summary:
      'Ohne die Zahl für deinen Upload kann niemand sagen, ob es an deinem Anschluss liegt oder an dem des Zuschauers. Der Test dauert zwei Minuten.',
    certain: [
      'Die Zahl im Vertrag ist das Höchste, was möglich ist, und oft nicht das, was du bekommst.',
      'Soweit bekannt, macht ein anderes Netz beim Zuschauer keinen Unterschied, oder es wurde nicht ausprobiert.',
      'Miss, während niemand streamt, und vergleiche dann mit dem, was das Dashboard zeigt, während jemand streamt.',
    ],
    action:
      'Mach zu Hause einen Speedtest, schreib den Upload auf und beantworte die Frage noch einmal.',
    verify: 'Du kannst sagen, ob dein Upload größer ist als der Stream.',
  },
  'viewer-not-tested': {
    title: 'Es fehlt: ein Versuch in einem anderen Netz',
    symptom:
      'Mein eigener Anschluss ist schnell genug, und ein Zuschauer hat trotzdem Unterbrechungen oder ein unscharfes Bild.',
    summary:
      'Dein Upload ist größer als der Stream. Ob das eigene Netz des Zuschauers langsamer ist, wurde noch nicht ausprobiert.',
    certain: [
      'Es genügt, dasselbe Gerät über mobile Daten statt über WLAN zu benutzen.',
      'Ein Speedtest an diesem Ort zeigt es auch.',
      'Es muss nicht derselbe Film sein; auf dieselbe Qualität kommt es an.',
    ],
    action:
      'Lass den Zuschauer denselben Film oder einen in derselben Qualität über ein anderes Netz abspielen.',
    verify: 'Du kannst sagen, ob es dort besser läuft.',
  },
  'nothing-is-slow': {
    title: 'Es fehlt: welcher Teil zu langsam ist',
    symptom:
      'Es bleibt in jedem Netz stehen oder ist unscharf, und beide Anschlüsse sehen schnell genug aus.',
    summary:
      'Dein Upload reicht für den Stream, und ein anderes Netz beim Zuschauer ändert nichts. Übrig bleiben die Entfernung, die Festplatte des Servers, die App oder eine Zahl, die zu einer anderen Zeit abgelesen wurde.',
    certain: [
      'Ein Speedtest spricht mit einem Rechner in der Nähe. Über eine weite Strecke schafft derselbe Anschluss weniger, und eine Umwandlung in kleinen Stücken leidet am meisten.',
      'Die Meldung von Plex über eine langsame Verbindung erscheint auch aus anderen Gründen, zum Beispiel wenn ein Server oder eine Festplatte nicht mitkommt.',
      'Nur eine App: Probiere denselben Film in einer anderen.',
      'Wenn irgendwann „Indirect“ erscheint, fang dort an.',
    ],
    action:
      'Spiele denselben Film noch einmal mit 2 Mbit/s ab und beobachte das Dashboard und den Prozessor von Anfang bis Ende.',
    verify: 'Ein anderes Ergebnis als vorher: Jedes deutet auf einen Teil.',
  },
  'video-does-not-begin': {
    title: 'Es fehlt: warum kein Video anfängt',
    symptom: 'Unterwegs öffnet sich die Mediathek, und jeder Film bleibt schwarz oder lädt ewig.',
    summary:
      'Die Mediathek öffnet sich, also erreicht die App deinen Server, direkt oder über Plex Relay. Soweit bekannt, kommen große Pakete durch und der Server ist nicht überlastet, oder es wurde nicht nachgesehen.',
    certain: [
      'Lies die Meldung Wort für Wort. Eine, die einen Pass verlangt, ist eine andere Sache und kein Fehler des Anschlusses.',
      'Fängt Musik oder ein kleiner Film an und ein großer nicht, sieh dir das Umwandeln und das Limit des Servers an.',
      'Kommt nie etwas Großes an, sieh dir die Paketgröße an.',
    ],
    action:
      'Probiere einen kleinen Film in der niedrigsten Qualität und lies ab, was das Dashboard dabei sagt.',
    verify: 'Du weißt, ob ein kleiner Film anfängt und was im Dashboard steht.',
  },
};
