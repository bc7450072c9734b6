<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChartPainter</name>
    <message>
        <source>no samples</source>
        <translation>keine Messwerte</translation>
    </message>
</context>
<context>
    <name>ChartUnit</name>
    <message>
        <source>GB per second</source>
        <translation>GB pro Sekunde</translation>
    </message>
    <message>
        <source>MB per second</source>
        <translation>MB pro Sekunde</translation>
    </message>
    <message>
        <source>KB per second</source>
        <translation>KB pro Sekunde</translation>
    </message>
    <message>
        <source>B per second</source>
        <translation>B pro Sekunde</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>keys per second</source>
        <translation>Schlüssel pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{detail}: this value is not accepted</source>
        <translation>{detail}: Dieser Wert wird nicht angenommen</translation>
    </message>
    <message>
        <source>Nothing was sent to a server.</source>
        <translation>An einen Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the URL of a server</source>
        <translation>Das ist keine URL eines Servers</translation>
    </message>
    <message>
        <source>It should look like redis://user@host:6379/0, rediss:// for TLS, or unix:///path.</source>
        <translation>Sie sollte aussehen wie redis://benutzer@host:6379/0, rediss:// für TLS oder unix:///pfad.</translation>
    </message>
    <message>
        <source>Correct it, or fill in the fields one by one.</source>
        <translation>Berichtigen Sie sie, oder füllen Sie die Felder einzeln aus.</translation>
    </message>
    <message>
        <source>Stopped before it was done</source>
        <translation>Vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>It was cancelled on this side.</source>
        <translation>Es wurde auf dieser Seite abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when it is wanted.</source>
        <translation>Starten Sie es erneut, wenn es gewünscht ist.</translation>
    </message>
    <message>
        <source>{server} did not answer in time</source>
        <translation>{server} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The time set for this request has passed. A slow command, a long script or the network may be the reason.</source>
        <translation>Die Zeit für diese Anfrage ist abgelaufen. Ein langsamer Befehl, ein langes Skript oder das Netz kann der Grund sein.</translation>
    </message>
    <message>
        <source>Try again, or allow more time in the connection&apos;s settings.</source>
        <translation>Versuchen Sie es erneut, oder geben Sie in den Einstellungen der Verbindung mehr Zeit.</translation>
    </message>
    <message>
        <source>Too much is waiting for {server}</source>
        <translation>Zu viel wartet auf {server}</translation>
    </message>
    <message>
        <source>Commands are made faster than they are answered, so new ones are turned away before they fill the memory.</source>
        <translation>Befehle entstehen schneller, als sie beantwortet werden; neue werden abgewiesen, bevor sie den Speicher füllen.</translation>
    </message>
    <message>
        <source>Wait for the running work, or slow it down.</source>
        <translation>Warten Sie auf die laufende Arbeit, oder verlangsamen Sie sie.</translation>
    </message>
    <message>
        <source>{server} is given a rest</source>
        <translation>{server} bekommt eine Pause</translation>
    </message>
    <message>
        <source>The last requests all failed, so new ones fail at once instead of waiting.</source>
        <translation>Die letzten Anfragen sind alle gescheitert; neue scheitern deshalb sofort, statt zu warten.</translation>
    </message>
    <message>
        <source>Larder tries again by itself within seconds.</source>
        <translation>Larder versucht es in wenigen Sekunden von selbst wieder.</translation>
    </message>
    <message>
        <source>This command is not sent</source>
        <translation>Dieser Befehl wird nicht gesendet</translation>
    </message>
    <message>
        <source>The guard of this connection holds it back, because it would block or change the connection for everyone who shares it.</source>
        <translation>Der Schutz dieser Verbindung hält ihn zurück, weil er sie für alle, die sie teilen, blockieren oder verändern würde.</translation>
    </message>
    <message>
        <source>Use the page that is made for it.</source>
        <translation>Benutzen Sie die Seite, die dafür gemacht ist.</translation>
    </message>
    <message>
        <source>{server} is set to read only</source>
        <translation>{server} ist auf „Nur lesen“ gestellt</translation>
    </message>
    <message>
        <source>Its connection lets no command pass that is not known to be a read.</source>
        <translation>Die Verbindung lässt keinen Befehl durch, der nicht sicher nur liest.</translation>
    </message>
    <message>
        <source>Turn off Read only in the connection if writing is meant.</source>
        <translation>Schalten Sie „Nur lesen“ in der Verbindung aus, wenn geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The host {host} is not known</source>
        <translation>Der Host {host} ist nicht bekannt</translation>
    </message>
    <message>
        <source>Its name does not resolve on this computer.</source>
        <translation>Sein Name lässt sich auf diesem Rechner nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the spelling, the name server and the VPN.</source>
        <translation>Prüfen Sie die Schreibweise, den Nameserver und das VPN.</translation>
    </message>
    <message>
        <source>{address} does not answer</source>
        <translation>{address} antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing came back within the time set for connecting: the host is down, or a firewall drops what is sent.</source>
        <translation>In der Zeit für den Verbindungsaufbau kam nichts zurück: Der Host ist aus, oder eine Firewall verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Check the address and the firewall.</source>
        <translation>Prüfen Sie die Adresse und die Firewall.</translation>
    </message>
    <message>
        <source>Nothing listens at {address}</source>
        <translation>An {address} lauscht niemand</translation>
    </message>
    <message>
        <source>The host is up and turned the connection down: the server is not running, or it listens elsewhere.</source>
        <translation>Der Host läuft und hat die Verbindung abgewiesen: Der Server läuft nicht, oder er lauscht anderswo.</translation>
    </message>
    <message>
        <source>Start the server, or check its port and bind address.</source>
        <translation>Starten Sie den Server, oder prüfen Sie Port und Bind-Adresse.</translation>
    </message>
    <message>
        <source>{address} cannot be reached</source>
        <translation>{address} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no way to it from this computer, or the network is down.</source>
        <translation>Von diesem Rechner führt kein Weg dorthin, oder das Netz ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check the network and the VPN.</source>
        <translation>Prüfen Sie das Netz und das VPN.</translation>
    </message>
    <message>
        <source>There is no socket {address}</source>
        <translation>Es gibt keinen Socket {address}</translation>
    </message>
    <message>
        <source>The server is not running, or it has its socket in another place.</source>
        <translation>Der Server läuft nicht, oder sein Socket liegt an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>Check unixsocket in the server&apos;s configuration.</source>
        <translation>Prüfen Sie unixsocket in der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>The socket {address} may not be opened</source>
        <translation>Der Socket {address} darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The user who runs Larder has no right to it.</source>
        <translation>Der Benutzer, der Larder ausführt, hat kein Recht daran.</translation>
    </message>
    <message>
        <source>Join the group that owns the socket, or change unixsocketperm.</source>
        <translation>Treten Sie der Gruppe des Sockets bei, oder ändern Sie unixsocketperm.</translation>
    </message>
    <message>
        <source>{address} does not speak TLS</source>
        <translation>{address} spricht kein TLS</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing, as a port without TLS does.</source>
        <translation>Die Verbindung wurde angenommen, dann kam nichts, wie bei einem Port ohne TLS.</translation>
    </message>
    <message>
        <source>Turn TLS off, or use the server&apos;s TLS port.</source>
        <translation>Schalten Sie TLS aus, oder benutzen Sie den TLS-Port des Servers.</translation>
    </message>
    <message>
        <source>It answered the handshake with something else.</source>
        <translation>Der Handshake wurde mit etwas anderem beantwortet.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not trusted</source>
        <translation>Dem Zertifikat von {server} wird nicht vertraut</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know.</source>
        <translation>Sein Aussteller ist auf diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>Name the CA file of that authority.</source>
        <translation>Geben Sie die CA-Datei dieses Ausstellers an.</translation>
    </message>
    <message>
        <source>The certificate of {server} vouches for itself</source>
        <translation>Das Zertifikat von {server} bürgt für sich selbst</translation>
    </message>
    <message>
        <source>It is self-signed and not in the CA file, so anyone could have made it.</source>
        <translation>Es ist selbst signiert und steht nicht in der CA-Datei; jeder könnte es gemacht haben.</translation>
    </message>
    <message>
        <source>Put it into a CA file and name that file.</source>
        <translation>Legen Sie es in eine CA-Datei und geben Sie diese an.</translation>
    </message>
    <message>
        <source>The certificate of {server} has expired</source>
        <translation>Das Zertifikat von {server} ist abgelaufen</translation>
    </message>
    <message>
        <source>Its time is over, so it no longer proves who answers.</source>
        <translation>Seine Zeit ist vorbei; es beweist nicht mehr, wer antwortet.</translation>
    </message>
    <message>
        <source>Have it renewed, or check the clock of this computer.</source>
        <translation>Lassen Sie es erneuern, oder prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet</source>
        <translation>Das Zertifikat von {server} ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>Seine Zeit hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the issuer.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und die des Ausstellers.</translation>
    </message>
    <message>
        <source>The certificate is for {detail}, not for {host}</source>
        <translation>Das Zertifikat gilt für {detail}, nicht für {host}</translation>
    </message>
    <message>
        <source>Whoever answers may not be the server that is meant.</source>
        <translation>Wer antwortet, ist vielleicht nicht der gemeinte Server.</translation>
    </message>
    <message>
        <source>Use {detail} as server name if that is right, or have the certificate reissued.</source>
        <translation>Benutzen Sie {detail} als Servernamen, wenn das stimmt, oder lassen Sie das Zertifikat neu ausstellen.</translation>
    </message>
    <message>
        <source>{server} wants a client certificate</source>
        <translation>{server} verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>It closed the connection after the handshake because none was shown.</source>
        <translation>Die Verbindung wurde nach dem Handshake geschlossen, weil keines vorgezeigt wurde.</translation>
    </message>
    <message>
        <source>Name the certificate and the key of this client.</source>
        <translation>Geben Sie Zertifikat und Schlüssel dieses Clients an.</translation>
    </message>
    <message>
        <source>A file for TLS cannot be used</source>
        <translation>Eine Datei für TLS ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>Choose another file, or correct its rights.</source>
        <translation>Wählen Sie eine andere Datei, oder berichtigen Sie deren Rechte.</translation>
    </message>
    <message>
        <source>The TLS handshake with {server} failed</source>
        <translation>Der TLS-Handshake mit {server} ist gescheitert</translation>
    </message>
    <message>
        <source>The two sides did not agree on version, cipher or certificate.</source>
        <translation>Die beiden Seiten wurden sich über Version, Verfahren oder Zertifikat nicht einig.</translation>
    </message>
    <message>
        <source>See the server&apos;s log. Larder speaks TLS 1.2 and later.</source>
        <translation>Sehen Sie im Protokoll des Servers nach. Larder spricht TLS 1.2 und neuer.</translation>
    </message>
    <message>
        <source>{server} closed the connection</source>
        <translation>{server} hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>It was stopped or restarted, or it closed this client.</source>
        <translation>Der Server wurde angehalten oder neu gestartet, oder er hat diesen Client getrennt.</translation>
    </message>
    <message>
        <source>Larder connects again by itself.</source>
        <translation>Larder verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>The connection to {server} was reset</source>
        <translation>Die Verbindung zu {server} wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>It broke while a reply was under way: the server ended, or something on the way cut it.</source>
        <translation>Sie brach während einer Antwort ab: Der Server endete, oder etwas auf dem Weg hat sie gekappt.</translation>
    </message>
    <message>
        <source>{server} closed in the middle of a reply</source>
        <translation>{server} hat mitten in einer Antwort geschlossen</translation>
    </message>
    <message>
        <source>What had arrived of it was thrown away.</source>
        <translation>Was davon schon da war, wurde verworfen.</translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation>{server} antwortet nicht</translation>
    </message>
    <message>
        <source>The connection stands, but it is silent for longer than is plausible: the server hangs, or the network is cut.</source>
        <translation>Die Verbindung steht, schweigt aber länger als plausibel: Der Server hängt, oder das Netz ist unterbrochen.</translation>
    </message>
    <message>
        <source>Larder keeps trying. Look at the server&apos;s host if it lasts.</source>
        <translation>Larder versucht es weiter. Sehen Sie nach dem Host des Servers, wenn es anhält.</translation>
    </message>
    <message>
        <source>{server} sent invalid data</source>
        <translation>{server} hat ungültige Daten gesendet</translation>
    </message>
    <message>
        <source>What arrived does not follow the Redis protocol, so the connection was closed. Other servers are not affected.</source>
        <translation>Was ankam, folgt nicht dem Redis-Protokoll; die Verbindung wurde geschlossen. Andere Server sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check what runs at {address}, and what stands between.</source>
        <translation>Prüfen Sie, was an {address} läuft und was dazwischen steht.</translation>
    </message>
    <message>
        <source>A reply of {server} is too large</source>
        <translation>Eine Antwort von {server} ist zu groß</translation>
    </message>
    <message>
        <source>It passes the limit that protects the memory of this computer.</source>
        <translation>Sie überschreitet die Grenze, die den Speicher dieses Rechners schützt.</translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the limit in the connection&apos;s settings.</source>
        <translation>Fragen Sie weniger auf einmal ab, oder erhöhen Sie die Grenze in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>A reply of {server} is nested too deep</source>
        <translation>Eine Antwort von {server} ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>It passes the limit that protects this program.</source>
        <translation>Sie überschreitet die Grenze, die dieses Programm schützt.</translation>
    </message>
    <message>
        <source>Ask for a part of it.</source>
        <translation>Fragen Sie einen Teil davon ab.</translation>
    </message>
    <message>
        <source>{server} answered something unexpected</source>
        <translation>{server} hat etwas Unerwartetes geantwortet</translation>
    </message>
    <message>
        <source>The reply is well formed, but not what the command promises.</source>
        <translation>Die Antwort ist wohlgeformt, aber nicht das, was der Befehl verspricht.</translation>
    </message>
    <message>
        <source>Check what runs at {address}: a proxy, or a version that Larder does not know.</source>
        <translation>Prüfen Sie, was an {address} läuft: ein Proxy oder eine Version, die Larder nicht kennt.</translation>
    </message>
    <message>
        <source>{address} speaks HTTP, not Redis</source>
        <translation>{address} spricht HTTP, nicht Redis</translation>
    </message>
    <message>
        <source>This port belongs to a web server.</source>
        <translation>Dieser Port gehört einem Webserver.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>{address} speaks SSH, not Redis</source>
        <translation>{address} spricht SSH, nicht Redis</translation>
    </message>
    <message>
        <source>This port belongs to an SSH server.</source>
        <translation>Dieser Port gehört einem SSH-Server.</translation>
    </message>
    <message>
        <source>{address} wants TLS</source>
        <translation>{address} verlangt TLS</translation>
    </message>
    <message>
        <source>It was spoken to in clear and answered with TLS.</source>
        <translation>Es wurde unverschlüsselt angesprochen und hat mit TLS geantwortet.</translation>
    </message>
    <message>
        <source>Turn TLS on.</source>
        <translation>Schalten Sie TLS ein.</translation>
    </message>
    <message>
        <source>{server} asks for a password</source>
        <translation>{server} verlangt ein Passwort</translation>
    </message>
    <message>
        <source>It tells nothing before someone has signed in.</source>
        <translation>Vor der Anmeldung gibt der Server nichts preis.</translation>
    </message>
    <message>
        <source>Enter the user and the password.</source>
        <translation>Geben Sie Benutzer und Passwort ein.</translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation>Benutzername oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>{server} refused the sign-in of {user}. Larder does not repeat it, so that nobody is locked out.</source>
        <translation>{server} hat die Anmeldung von {user} abgelehnt. Larder wiederholt sie nicht, damit niemand ausgesperrt wird.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The user {user} may not do this on {server}</source>
        <translation>Der Benutzer {user} darf das auf {server} nicht</translation>
    </message>
    <message>
        <source>A right is missing; everything else works.</source>
        <translation>Ein Recht fehlt; alles andere geht.</translation>
    </message>
    <message>
        <source>Have the right granted by ACL SETUSER, or sign in as another user.</source>
        <translation>Lassen Sie das Recht mit ACL SETUSER erteilen, oder melden Sie sich als anderer Benutzer an.</translation>
    </message>
    <message>
        <source>{server} is loading its data</source>
        <translation>{server} lädt seine Daten</translation>
    </message>
    <message>
        <source>It answers as soon as the data set is in memory.</source>
        <translation>Der Server antwortet, sobald die Daten im Speicher sind.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: values appear by themselves.</source>
        <translation>Es ist nichts zu tun: Die Werte erscheinen von selbst.</translation>
    </message>
    <message>
        <source>{server} is busy with a script</source>
        <translation>{server} ist mit einem Skript beschäftigt</translation>
    </message>
    <message>
        <source>It answers nobody until the script has ended.</source>
        <translation>Bis das Skript endet, bekommt niemand eine Antwort.</translation>
    </message>
    <message>
        <source>Wait, or end the script with SCRIPT KILL.</source>
        <translation>Warten Sie, oder beenden Sie das Skript mit SCRIPT KILL.</translation>
    </message>
    <message>
        <source>{server} has reached its memory limit</source>
        <translation>{server} hat seine Speichergrenze erreicht</translation>
    </message>
    <message>
        <source>Nothing may be evicted, so it refuses writes. Reads go on.</source>
        <translation>Es darf nichts verdrängt werden, deshalb werden Schreibzugriffe abgelehnt. Lesen geht weiter.</translation>
    </message>
    <message>
        <source>Raise maxmemory, choose an eviction policy, or delete keys.</source>
        <translation>Erhöhen Sie maxmemory, wählen Sie eine Verdrängungsregel, oder löschen Sie Schlüssel.</translation>
    </message>
    <message>
        <source>{server} cannot save to its disk</source>
        <translation>{server} kann nicht auf seine Platte sichern</translation>
    </message>
    <message>
        <source>It therefore refuses writes. Reads go on.</source>
        <translation>Deshalb werden Schreibzugriffe abgelehnt. Lesen geht weiter.</translation>
    </message>
    <message>
        <source>Free space on its disk and see its log.</source>
        <translation>Schaffen Sie Platz auf der Platte und sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>{server} is a replica and takes no writes</source>
        <translation>{server} ist ein Replikat und nimmt keine Schreibzugriffe an</translation>
    </message>
    <message>
        <source>Writes go to its primary.</source>
        <translation>Geschrieben wird auf dem Primärserver.</translation>
    </message>
    <message>
        <source>Connect to the primary.</source>
        <translation>Verbinden Sie sich mit dem Primärserver.</translation>
    </message>
    <message>
        <source>{server} has lost its primary</source>
        <translation>{server} hat seinen Primärserver verloren</translation>
    </message>
    <message>
        <source>It is set to serve nothing that may be stale, so it refuses reads too.</source>
        <translation>Der Server soll nichts liefern, was veraltet sein kann, und lehnt deshalb auch Lesen ab.</translation>
    </message>
    <message>
        <source>Bring the primary or the link back, or see replica-serve-stale-data.</source>
        <translation>Stellen Sie den Primärserver oder die Verbindung wieder her, oder siehe replica-serve-stale-data.</translation>
    </message>
    <message>
        <source>{server} has too few replicas</source>
        <translation>{server} hat zu wenige Replikate</translation>
    </message>
    <message>
        <source>It takes writes only while enough of them are in step.</source>
        <translation>Schreibzugriffe gehen nur, solange genug davon Schritt halten.</translation>
    </message>
    <message>
        <source>Bring the replicas back, or see min-replicas-to-write.</source>
        <translation>Bringen Sie die Replikate zurück, oder siehe min-replicas-to-write.</translation>
    </message>
    <message>
        <source>{server} takes no more clients</source>
        <translation>{server} nimmt keine Clients mehr an</translation>
    </message>
    <message>
        <source>Its limit on connections is reached.</source>
        <translation>Die Grenze der Verbindungen ist erreicht.</translation>
    </message>
    <message>
        <source>Close clients that nobody needs, or raise maxclients. Larder tries again by itself.</source>
        <translation>Schließen Sie Clients, die niemand braucht, oder erhöhen Sie maxclients. Larder versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>This key lives on another node</source>
        <translation>Dieser Schlüssel liegt auf einem anderen Knoten</translation>
    </message>
    <message>
        <source>{server} is part of a cluster and does not hold it.</source>
        <translation>{server} gehört zu einem Cluster und hält ihn nicht.</translation>
    </message>
    <message>
        <source>Connect to the node that holds it.</source>
        <translation>Verbinden Sie sich mit dem Knoten, der ihn hält.</translation>
    </message>
    <message>
        <source>This key is moving to another node</source>
        <translation>Dieser Schlüssel zieht auf einen anderen Knoten um</translation>
    </message>
    <message>
        <source>The cluster is being rearranged around {server}.</source>
        <translation>Der Cluster wird um {server} herum umgebaut.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>These keys are moving between nodes</source>
        <translation>Diese Schlüssel ziehen zwischen Knoten um</translation>
    </message>
    <message>
        <source>Some are still on {server}, some are already elsewhere.</source>
        <translation>Einige sind noch auf {server}, andere schon anderswo.</translation>
    </message>
    <message>
        <source>These keys lie on different nodes</source>
        <translation>Diese Schlüssel liegen auf verschiedenen Knoten</translation>
    </message>
    <message>
        <source>A cluster takes several keys in one command only when they share a slot.</source>
        <translation>Ein Cluster nimmt mehrere Schlüssel in einem Befehl nur an, wenn sie denselben Slot haben.</translation>
    </message>
    <message>
        <source>Ask for them one by one.</source>
        <translation>Fragen Sie sie einzeln ab.</translation>
    </message>
    <message>
        <source>The cluster of {server} is down</source>
        <translation>Der Cluster von {server} ist ausgefallen</translation>
    </message>
    <message>
        <source>Some slots have no node, or most of the nodes cannot see each other.</source>
        <translation>Einige Slots haben keinen Knoten, oder die meisten Knoten sehen einander nicht.</translation>
    </message>
    <message>
        <source>Look at its nodes one by one: each can still be viewed.</source>
        <translation>Sehen Sie sich die Knoten einzeln an: Jeder lässt sich noch betrachten.</translation>
    </message>
    <message>
        <source>{server} no longer holds the script</source>
        <translation>{server} hat das Skript nicht mehr</translation>
    </message>
    <message>
        <source>It was restarted, or its scripts were flushed.</source>
        <translation>Der Server wurde neu gestartet, oder seine Skripte wurden gelöscht.</translation>
    </message>
    <message>
        <source>Try again: the script is loaded anew.</source>
        <translation>Versuchen Sie es erneut: Das Skript wird neu geladen.</translation>
    </message>
    <message>
        <source>This key holds another type</source>
        <translation>Dieser Schlüssel hat einen anderen Typ</translation>
    </message>
    <message>
        <source>The command does not fit the type of its value.</source>
        <translation>Der Befehl passt nicht zum Typ des Werts.</translation>
    </message>
    <message>
        <source>Open the key: its editor knows the type.</source>
        <translation>Öffnen Sie den Schlüssel: Sein Editor kennt den Typ.</translation>
    </message>
    <message>
        <source>{server} does not know this command</source>
        <translation>{server} kennt diesen Befehl nicht</translation>
    </message>
    <message>
        <source>It is an older version or a variant, or the command was renamed away.</source>
        <translation>Es ist eine ältere Version oder eine Variante, oder der Befehl wurde umbenannt.</translation>
    </message>
    <message>
        <source>Compare its version and its rename-command settings.</source>
        <translation>Vergleichen Sie die Version und die rename-command-Einstellungen.</translation>
    </message>
    <message>
        <source>{server} refused the command</source>
        <translation>{server} hat den Befehl abgelehnt</translation>
    </message>
    <message>
        <source>Its own words tell why.</source>
        <translation>Der Wortlaut des Servers sagt, warum.</translation>
    </message>
    <message>
        <source>Correct the command and try again.</source>
        <translation>Berichtigen Sie den Befehl und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Eine Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It is missing, or the user who runs Larder has no right to it.</source>
        <translation>Sie fehlt, oder der Benutzer, der Larder ausführt, hat kein Recht daran.</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>Eine Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The disk is full, or the user who runs Larder has no right to it.</source>
        <translation>Die Platte ist voll, oder der Benutzer, der Larder ausführt, hat kein Recht daran.</translation>
    </message>
    <message>
        <source>Free space, or check the path and the rights.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Its checksum or its form is wrong. Where there is a last good copy, that is used.</source>
        <translation>Prüfsumme oder Form stimmt nicht. Wo es eine letzte gute Kopie gibt, wird diese benutzt.</translation>
    </message>
    <message>
        <source>Look at the file, or let Larder write it anew.</source>
        <translation>Sehen Sie sich die Datei an, oder lassen Sie Larder sie neu schreiben.</translation>
    </message>
    <message>
        <source>A file was written by a later version of Larder</source>
        <translation>Eine Datei stammt von einer neueren Version von Larder</translation>
    </message>
    <message>
        <source>It is left as it is, so that nothing in it is lost.</source>
        <translation>Sie bleibt, wie sie ist, damit nichts darin verloren geht.</translation>
    </message>
    <message>
        <source>Update Larder.</source>
        <translation>Aktualisieren Sie Larder.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It is locked or not there, so passwords can be neither read nor kept.</source>
        <translation>Er ist gesperrt oder nicht vorhanden; Passwörter lassen sich weder lesen noch aufbewahren.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the password only until Larder closes.</source>
        <translation>Entsperren Sie ihn, oder behalten Sie das Passwort nur bis zum Ende von Larder.</translation>
    </message>
    <message>
        <source>{detail} is not installed</source>
        <translation>{detail} ist nicht installiert</translation>
    </message>
    <message>
        <source>Larder starts this program and cannot go on without it.</source>
        <translation>Larder startet dieses Programm und kommt ohne es nicht weiter.</translation>
    </message>
    <message>
        <source>Install it and try again.</source>
        <translation>Installieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A program ended before it was ready</source>
        <translation>Ein Programm endete, bevor es bereit war</translation>
    </message>
    <message>
        <source>Larder had started it and was waiting for it.</source>
        <translation>Larder hatte es gestartet und wartete darauf.</translation>
    </message>
    <message>
        <source>See its own words, and try again.</source>
        <translation>Lesen Sie seinen Wortlaut und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Whether it took effect is not known: read it again before repeating it.</source>
        <translation>Ob es gewirkt hat, ist nicht bekannt: Lesen Sie es neu, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>Ein Wert lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Its bytes are not of the format they should be: damaged, or written by another program.</source>
        <translation>Seine Bytes haben nicht das erwartete Format: Sie sind beschädigt, oder ein anderes Programm hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Look at its bytes, or let its program write it anew.</source>
        <translation>Sehen Sie sich die Bytes an, oder lassen Sie den Wert von seinem Programm neu schreiben.</translation>
    </message>
    <message>
        <source>A value is too large to be read</source>
        <translation>Ein Wert ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>Unpacked, it passes a limit that protects the memory of this computer.</source>
        <translation>Entpackt überschreitet er eine Grenze, die den Speicher dieses Rechners schützt.</translation>
    </message>
    <message>
        <source>Look at its packed bytes, or raise the limit.</source>
        <translation>Sehen Sie sich die gepackten Bytes an, oder erhöhen Sie die Grenze.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, in the format of QLocale::toString</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>All values are stale since %1 (%2).</source>
        <translation>Alle Werte sind veraltet seit %1 (%2).</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} antwortet nicht.</translation>
    </message>
    <message>
        <source>Last try: {detail}.</source>
        <translation>Letzter Versuch: {detail}.</translation>
    </message>
    <message>
        <source>%1 read.</source>
        <translation>%1 gelesen.</translation>
    </message>
    <message>
        <source>It answers as soon as it is done.</source>
        <translation>Sobald das fertig ist, kommen Antworten.</translation>
    </message>
    <message>
        <source>{server} is loading its dataset.</source>
        <translation>{server} lädt seine Daten.</translation>
    </message>
    <message>
        <source>Not connected to {server}.</source>
        <translation>Nicht mit {server} verbunden.</translation>
    </message>
    <message>
        <source>Connecting to {server}.</source>
        <translation>Verbindung zu {server} wird aufgebaut.</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation>Verbinde neu, Versuch %1</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1, next in %2</source>
        <translation>Verbinde neu, Versuch %1, nächster in %2</translation>
    </message>
    <message>
        <source>This is a Sentinel.</source>
        <translation>Das ist ein Sentinel.</translation>
    </message>
    <message>
        <source>It watches servers and holds no data of its own, so most figures stay empty.</source>
        <translation>Er überwacht Server und hat keine eigenen Daten; die meisten Zahlen bleiben leer.</translation>
    </message>
    <message>
        <source>This is one node of a Cluster.</source>
        <translation>Das ist ein Knoten eines Clusters.</translation>
    </message>
    <message>
        <source>All figures are of this node alone.</source>
        <translation>Alle Zahlen gelten nur für diesen Knoten.</translation>
    </message>
    <message>
        <source>This is a replica of {server}.</source>
        <translation>Das ist ein Replikat von {server}.</translation>
    </message>
    <message>
        <source>Its link to the primary is down: what it serves may be old.</source>
        <translation>Die Verbindung zum Primärserver ist unterbrochen: Die Daten können alt sein.</translation>
    </message>
    <message>
        <source>It takes no writes; hits and misses are those of its own clients.</source>
        <translation>Es nimmt keine Schreibzugriffe an; Treffer und Fehlzugriffe sind die seiner eigenen Clients.</translation>
    </message>
    <message>
        <source>{server} was restarted at {time}.</source>
        <translation>{server} wurde um {time} neu gestartet.</translation>
    </message>
    <message>
        <source>Its dataset is empty; before it held %1 keys.</source>
        <translation>Der Datenbestand ist leer; vorher waren es %1 Schlüssel.</translation>
    </message>
    <message>
        <source>Rates start again there.</source>
        <translation>Die Raten beginnen dort neu.</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2 ms</source>
        <translation>p50 %1, p95 %2 ms</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 Datenbank</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 Datenbanken</translation>
    </message>
    <message>
        <source>%1 expire, %2</source>
        <translation>%1 laufen ab, %2</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>no keys in any database</source>
        <translation>keine Schlüssel in irgendeiner Datenbank</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>other</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Hits and misses</source>
        <translation>Treffer und Fehlzugriffe</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>Fehlzugriffe</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Expired and evicted</source>
        <translation>Abgelaufen und verdrängt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>ablaufend</translation>
    </message>
</context>
<context>
    <name>RestartLog</name>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
</context>
<context>
    <name>ServerFacts</name>
    <message>
        <source>Average TTL %1</source>
        <translation>Mittlere TTL %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>AOF write failed</source>
        <translation>AOF-Schreiben gescheitert</translation>
    </message>
    <message>
        <source>last save failed</source>
        <translation>letzte Sicherung gescheitert</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>sichert</translation>
    </message>
    <message>
        <source>AOF ok</source>
        <translation>AOF gut</translation>
    </message>
    <message>
        <source>saved %1 ago</source>
        <translation>vor %1 gesichert</translation>
    </message>
    <message>
        <source>Fragmentation %1</source>
        <translation>Fragmentierung %1</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>link up</source>
        <translation>Verbindung steht</translation>
    </message>
    <message>
        <source>link down</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>gehört vor %1</translation>
    </message>
    <message>
        <source>primary, no replicas</source>
        <translation>primär, ohne Replikate</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 Replikat</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 Replikate</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
</context>
<context>
    <name>ServerLabel</name>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>silent, no data</source>
        <translation>stumm, keine Daten</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>larder::app::Application</name>
    <message>
        <source>Another Larder is open: what you change here lasts until this window closes.</source>
        <translation>Ein anderes Larder ist offen: Was Sie hier ändern, gilt, bis dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>%1 cannot be used: what you change here lasts until this window closes.</source>
        <translation>%1 ist nicht verwendbar: Was Sie hier ändern, gilt, bis dieses Fenster schließt.</translation>
    </message>
</context>
<context>
    <name>larder::connect::CertificateDialog</name>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s keeper gives you by another way.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Betreiber des Servers auf anderem Weg gibt.</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::connect::ColourChoice</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>As the label</source>
        <translation>Wie die Kennzeichnung</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>larder::connect::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>larder::connect::CostSection</name>
    <message>
        <source>Own cost</source>
        <translation>Eigenaufwand</translation>
    </message>
    <message>
        <source>Sample every</source>
        <translation>Messen alle</translation>
    </message>
    <message>
        <source>Connect when Larder starts</source>
        <translation>Beim Start von Larder verbinden</translation>
    </message>
    <message>
        <source>Otherwise nothing is contacted before you choose the server</source>
        <translation>Sonst wird nichts angesprochen, bevor Sie den Server wählen</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Geführt als</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>The name of Larder&apos;s connections in the server&apos;s CLIENT LIST</source>
        <translation>Der Name der Verbindungen von Larder in der CLIENT LIST des Servers</translation>
    </message>
    <message>
        <source>%1 commands a minute, about 3 KB each</source>
        <translation>%1 Befehle pro Minute, je etwa 3 KB</translation>
    </message>
    <message>
        <source>letters, digits and signs without spaces</source>
        <translation>Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
    </message>
</context>
<context>
    <name>larder::connect::FormSection</name>
    <message>
        <source>fails, see Test</source>
        <translation>scheitert, siehe Test</translation>
    </message>
</context>
<context>
    <name>larder::connect::GuardSection</name>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Largest reply</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>Nested at most</source>
        <translation>Verschachtelt höchstens</translation>
    </message>
    <message>
        <source>A reply past these limits is refused and the connection made anew.</source>
        <translation>Eine Antwort über diesen Grenzen wird abgelehnt und die Verbindung neu aufgebaut.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Commands at most</source>
        <translation>Befehle höchstens</translation>
    </message>
    <message>
        <source>Past these a call waits for the answers to others before it is sent.</source>
        <translation>Darüber wartet ein Aufruf auf die Antworten anderer, bevor er gesendet wird.</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Pause nach</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehlern</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>A server that keeps failing is left alone for a while; then one call probes it, for at most this long.</source>
        <translation>Ein Server, der immer wieder scheitert, wird eine Weile in Ruhe gelassen; dann prüft ihn ein Aufruf, höchstens so lange.</translation>
    </message>
</context>
<context>
    <name>larder::connect::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>List of connections</source>
        <translation>Liste der Verbindungen</translation>
    </message>
    <message>
        <source>Paste a list here, one server a line:</source>
        <translation>Fügen Sie hier eine Liste ein, ein Server pro Zeile:</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A list of redis:// URLs, or what Redis Insight or Another Redis Desktop Manager exported. Passwords in it go to the keychain; nothing is contacted.</source>
        <translation>Eine Liste von redis://-URLs, oder was Redis Insight oder Another Redis Desktop Manager ausgegeben hat. Passwörter darin kommen in den Schlüsselbund; nichts wird angesprochen.</translation>
    </message>
    <message>
        <source>Label for all</source>
        <translation>Kennzeichnung für alle</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Connections found</source>
        <translation>Gefundene Verbindungen</translation>
    </message>
    <message>
        <source>Open a list of connections</source>
        <translation>Liste von Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Lists and exports (*.txt *.json *.ano *.conf);;All files (*)</source>
        <translation>Listen und Exporte (*.txt *.json *.ano *.conf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>No server found yet</source>
        <translation>Noch kein Server gefunden</translation>
    </message>
    <message>
        <source>1 server found</source>
        <translation>1 Server gefunden</translation>
    </message>
    <message>
        <source>%1 servers found</source>
        <translation>%1 Server gefunden</translation>
    </message>
    <message>
        <source>1 line not understood</source>
        <translation>1 Zeile nicht verstanden</translation>
    </message>
    <message>
        <source>%1 lines not understood</source>
        <translation>%1 Zeilen nicht verstanden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import 1 server</source>
        <translation>1 Server einlesen</translation>
    </message>
    <message>
        <source>Import %1 servers</source>
        <translation>%1 Server einlesen</translation>
    </message>
</context>
<context>
    <name>larder::connect::ImportModel</name>
    <message>
        <source>saved already as %1</source>
        <translation>schon gespeichert als %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>larder::connect::KeysSection</name>
    <message>
        <source>Keys and prefix</source>
        <translation>Schlüssel und Präfix</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Key prefix</source>
        <translation>Schlüsselpräfix</translation>
    </message>
    <message>
        <source>What every key of the deployment begins with, such as shop:</source>
        <translation>Womit jeder Schlüssel der Anwendung beginnt, etwa shop:</translation>
    </message>
    <message>
        <source>no braces, they would decide its slot</source>
        <translation>keine geschweiften Klammern, sie würden den Slot bestimmen</translation>
    </message>
    <message>
        <source>at most 256 bytes</source>
        <translation>höchstens 256 Byte</translation>
    </message>
</context>
<context>
    <name>larder::connect::NameSection</name>
    <message>
        <source>Label</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The engine refuses every write, from this window, the terminal and the API</source>
        <translation>Jeder Schreibzugriff wird abgelehnt, aus diesem Fenster, dem Terminal und der API</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the server needs one</source>
        <translation>der Server braucht einen</translation>
    </message>
    <message>
        <source>another server is called that</source>
        <translation>so heißt schon ein anderer Server</translation>
    </message>
</context>
<context>
    <name>larder::connect::Notice</name>
    <message>
        <source>The damaged file is %1.</source>
        <translation>Die beschädigte Datei ist %1.</translation>
    </message>
    <message>
        <source>The saved servers were written by a later version of Larder and stay untouched. What you add now lasts until Larder closes.</source>
        <translation>Die gespeicherten Server stammen von einer neueren Version von Larder und bleiben unberührt. Was Sie jetzt hinzufügen, gilt bis zum Ende von Larder.</translation>
    </message>
    <message>
        <source>The saved servers cannot be read (%1). What you add now lasts until Larder closes.</source>
        <translation>Die gespeicherten Server lassen sich nicht lesen (%1). Was Sie jetzt hinzufügen, gilt bis zum Ende von Larder.</translation>
    </message>
    <message>
        <source>The servers could not be saved (%1). What you changed lasts until Larder closes.</source>
        <translation>Die Server ließen sich nicht speichern (%1). Was Sie geändert haben, gilt bis zum Ende von Larder.</translation>
    </message>
    <message>
        <source>The system keychain does not answer. The password of %1 is kept until Larder closes.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Das Passwort von %1 wird bis zum Ende von Larder aufbewahrt.</translation>
    </message>
    <message>
        <source>The file of the saved servers was damaged or gone; the last good copy is in use. Check what changed last.</source>
        <translation>Die Datei der gespeicherten Server war beschädigt oder fehlte; die letzte gute Kopie ist in Gebrauch. Prüfen Sie, was zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>The saved servers and their copy are damaged (%1). They are set aside when you save a server.</source>
        <translation>Die gespeicherten Server und ihre Kopie sind beschädigt (%1). Sie werden beiseitegelegt, wenn Sie einen Server speichern.</translation>
    </message>
</context>
<context>
    <name>larder::connect::NumberEdit</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>larder::connect::PasswordDialog</name>
    <message>
        <source>The password of %1 is asked for at every connect.</source>
        <translation>Das Passwort von %1 wird bei jedem Verbinden erfragt.</translation>
    </message>
    <message>
        <source>%1 wants a password and none is kept for it.</source>
        <translation>%1 verlangt ein Passwort, und es ist keines aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 did not take the password. Larder does not repeat it, so that nobody is locked out.</source>
        <translation>%1 hat das Passwort nicht angenommen. Larder wiederholt es nicht, damit niemand ausgesperrt wird.</translation>
    </message>
    <message>
        <source>%1 wants a password, and the system keychain that keeps it does not answer.</source>
        <translation>%1 verlangt ein Passwort, und der Schlüsselbund des Systems, der es aufbewahrt, antwortet nicht.</translation>
    </message>
    <message>
        <source>Once the server takes it, it goes to the system keychain.</source>
        <translation>Sobald der Server es annimmt, kommt es in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>It is kept until Larder closes.</source>
        <translation>Es wird bis zum Ende von Larder aufbewahrt.</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>der Standardbenutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>larder::connect::PoolSection</name>
    <message>
        <source>Pool and timing</source>
        <translation>Pool und Zeiten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Repeat a broken read</source>
        <translation>Abgebrochenes Lesen wiederholen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Keepalive</source>
        <translation>Keepalive</translation>
    </message>
    <message>
        <source>Check idle ones after</source>
        <translation>Untätige prüfen nach</translation>
    </message>
    <message>
        <source>Opened as needed and shared by all calls. Keepalive 0 turns it off.</source>
        <translation>Bei Bedarf geöffnet und von allen Aufrufen geteilt. Keepalive 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>Find the host</source>
        <translation>Host finden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in and PING</source>
        <translation>Anmelden und PING</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>Silence within it</source>
        <translation>Stille darin</translation>
    </message>
    <message>
        <source>The longest each step may take.</source>
        <translation>So lange darf jeder Schritt höchstens dauern.</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>Neuer Versuch nach</translation>
    </message>
    <message>
        <source>doubling up to</source>
        <translation>verdoppelt bis</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Each wait is varied by this much, so that many clients do not return in step.</source>
        <translation>Jede Wartezeit wird um so viel verändert, damit viele Clients nicht im Gleichschritt zurückkehren.</translation>
    </message>
    <message>
        <source>at least the first wait</source>
        <translation>mindestens die erste Wartezeit</translation>
    </message>
</context>
<context>
    <name>larder::connect::ProfileForm</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Das ist nicht verwendbar</translation>
    </message>
    <message>
        <source>A production server is always verified: choose the CA file that vouches for it</source>
        <translation>Ein Produktionsserver wird immer geprüft: Wählen Sie die CA-Datei, die für ihn bürgt</translation>
    </message>
    <message>
        <source>Without TLS a password crosses the network readable by anybody</source>
        <translation>Ohne TLS geht ein Passwort für jeden lesbar durch das Netz</translation>
    </message>
</context>
<context>
    <name>larder::connect::Remedy</name>
    <message>
        <source>Show the certificate</source>
        <translation>Zertifikat zeigen</translation>
    </message>
    <message>
        <source>Turn TLS on</source>
        <translation>TLS einschalten</translation>
    </message>
    <message>
        <source>Turn TLS off</source>
        <translation>TLS ausschalten</translation>
    </message>
    <message>
        <source>Edit the path</source>
        <translation>Pfad bearbeiten</translation>
    </message>
    <message>
        <source>Edit host and port</source>
        <translation>Host und Port bearbeiten</translation>
    </message>
    <message>
        <source>Edit the server name</source>
        <translation>Servernamen bearbeiten</translation>
    </message>
    <message>
        <source>Use %1 as server name</source>
        <translation>%1 als Servernamen benutzen</translation>
    </message>
    <message>
        <source>Edit the host</source>
        <translation>Host bearbeiten</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Edit the password</source>
        <translation>Passwort bearbeiten</translation>
    </message>
    <message>
        <source>Edit the user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Edit the database</source>
        <translation>Datenbank bearbeiten</translation>
    </message>
</context>
<context>
    <name>larder::connect::SectionList</name>
    <message>
        <source>Sections of the connection</source>
        <translation>Abschnitte der Verbindung</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>larder::connect::ServerCommands</name>
    <message>
        <source>The demo makes its own connection; there is nothing to edit.</source>
        <translation>Die Demo stellt ihre Verbindung selbst her; es gibt nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Larder forgets this connection and its password. The server and its data stay as they are.</source>
        <translation>Larder vergisst diese Verbindung und ihr Passwort. Der Server und seine Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>1 server added, not contacted yet</source>
        <translation>1 Server hinzugefügt, noch nicht angesprochen</translation>
    </message>
    <message>
        <source>%1 servers added, none contacted yet</source>
        <translation>%1 Server hinzugefügt, noch keiner angesprochen</translation>
    </message>
</context>
<context>
    <name>larder::connect::ServerSection</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>begins at the root, with a /</source>
        <translation>beginnt an der Wurzel, mit einem /</translation>
    </message>
    <message>
        <source>a name or an address</source>
        <translation>ein Name oder eine Adresse</translation>
    </message>
</context>
<context>
    <name>larder::connect::ShareEdit</name>
    <message>
        <source>a number from 0 to 100</source>
        <translation>eine Zahl von 0 bis 100</translation>
    </message>
</context>
<context>
    <name>larder::connect::SignInSection</name>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>the default user</source>
        <translation>der Standardbenutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>until Larder closes</source>
        <translation>bis Larder schließt</translation>
    </message>
    <message>
        <source>ask each time</source>
        <translation>jedes Mal fragen</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort aufbewahren</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>larder::connect::SizeEdit</name>
    <message>
        <source>a size such as 64 MB</source>
        <translation>eine Größe wie 64 MB</translation>
    </message>
</context>
<context>
    <name>larder::connect::Test</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Find the host</source>
        <translation>Host finden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>PING</source>
        <translation>PING</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Connecting failed</source>
        <translation>Verbinden gescheitert</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung gescheitert</translation>
    </message>
    <message>
        <source>PING failed</source>
        <translation>PING gescheitert</translation>
    </message>
    <message>
        <source>TCP to %1, port %2</source>
        <translation>TCP zu %1, Port %2</translation>
    </message>
    <message>
        <source>Unix socket %1</source>
        <translation>Unix-Socket %1</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>ohne Passwort</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>This is a Sentinel: it watches servers and holds no data of its own.</source>
        <translation>Das ist ein Sentinel: Er überwacht Server und hat keine eigenen Daten.</translation>
    </message>
    <message>
        <source>This is one node of a Cluster: Larder shows this node alone.</source>
        <translation>Das ist ein Knoten eines Clusters: Larder zeigt nur diesen Knoten.</translation>
    </message>
    <message>
        <source>This is a replica of %1: it can be watched, and takes no writes.</source>
        <translation>Das ist ein Replikat von %1: Es lässt sich beobachten und nimmt keine Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>May not run %1: what they tell stays empty, the rest works.</source>
        <translation>Darf %1 nicht ausführen: Was sie sagen, bleibt leer, der Rest geht.</translation>
    </message>
    <message>
        <source>The server does not know %1.</source>
        <translation>Der Server kennt %1 nicht.</translation>
    </message>
    <message>
        <source>All that watching needs</source>
        <translation>Alles, was zum Beobachten nötig ist</translation>
    </message>
    <message>
        <source>Its settings stay hidden (%1).</source>
        <translation>Seine Einstellungen bleiben verborgen (%1).</translation>
    </message>
    <message>
        <source>Valid until %1, issued by %2.</source>
        <translation>Gültig bis %1, ausgestellt von %2.</translation>
    </message>
</context>
<context>
    <name>larder::connect::TestPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Larder needs %1 to watch.</source>
        <translation>Zum Beobachten braucht Larder %1.</translation>
    </message>
    <message>
        <source>Copy as ACL line</source>
        <translation>Als ACL-Zeile kopieren</translation>
    </message>
    <message>
        <source>Rights of the user</source>
        <translation>Rechte des Benutzers</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>Rights not read</source>
        <translation>Rechte nicht gelesen</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Was antwortet</translation>
    </message>
    <message>
        <source>Copy what is missing</source>
        <translation>Fehlendes kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1, before the last change</source>
        <translation>%1, vor der letzten Änderung</translation>
    </message>
</context>
<context>
    <name>larder::connect::TlsSection</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Chain and host name</source>
        <translation>Kette und Hostname</translation>
    </message>
    <message>
        <source>Turning this off is shown in the window as long as it is off</source>
        <translation>Das Ausschalten wird im Fenster gezeigt, solange es aus ist</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Schlüssel wählen</translation>
    </message>
    <message>
        <source>same as host</source>
        <translation>wie der Host</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Encrypt the connection with TLS</source>
        <translation>Verbindung mit TLS verschlüsseln</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>larder::connect::UrlSection</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Paste a URL and the fields follow. A password in it goes to the keychain.</source>
        <translation>Fügen Sie eine URL ein, und die Felder folgen. Ein Passwort darin kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>No URL of a server: %1</source>
        <translation>Keine URL eines Servers: %1</translation>
    </message>
</context>
<context>
    <name>larder::ctl::Card</name>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>%1 misses</source>
        <translation>%1 Fehlzugriffe</translation>
    </message>
    <message>
        <source>%1 since start</source>
        <translation>%1 seit Start</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 voll</translation>
    </message>
    <message>
        <source>RSS %1</source>
        <translation>RSS %1</translation>
    </message>
    <message>
        <source>fragmentation %1</source>
        <translation>Fragmentierung %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>most time: %1</source>
        <translation>am längsten: %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>Network out</source>
        <translation>Netz ausgehend</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>eingehend %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 with an expiry</source>
        <translation>%1 mit Ablaufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n Datenbank</numerusform>
            <numerusform>%n Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>chart up to %1</source>
        <translation>Diagramm bis %1</translation>
    </message>
    <message>
        <source>chart %1 to %2</source>
        <translation>Diagramm %1 bis %2</translation>
    </message>
</context>
<context>
    <name>larder::ctl::Dashboard</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Antwortzeit %1</translation>
    </message>
    <message>
        <source>Top commands</source>
        <translation>Teuerste Befehle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Longer or shorter charts</source>
        <translation>Diagramme länger oder kürzer</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>larder::ctl::Server</name>
    <message>
        <source>standalone</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>loading its dataset</source>
        <translation>lädt seinen Datenbestand</translation>
    </message>
</context>
<context>
    <name>larder::ctl::Simulate</name>
    <message>
        <source>%1 commands, hit ratio %2, %3 errors</source>
        <translation>%1 Befehle, Trefferquote %2, %3 Fehler</translation>
    </message>
    <message>
        <source>In %1: %2 commands (%3), %4 hits, %5 misses, hit ratio %6, %7 errors.</source>
        <translation>In %1: %2 Befehle (%3), %4 Treffer, %5 Fehlzugriffe, Trefferquote %6, %7 Fehler.</translation>
    </message>
    <message>
        <source>Simulated applications use {address}, database {database}. They write keys that begin with {prefix} and touch no others; each expires within a day.</source>
        <translation>Simulierte Anwendungen benutzen {address}, Datenbank {database}. Sie schreiben Schlüssel, die mit {prefix} beginnen, und rühren keine anderen an; jeder läuft binnen eines Tages ab.</translation>
    </message>
    <message>
        <source>{server} is a Sentinel and holds no data.</source>
        <translation>{server} ist ein Sentinel und hält keine Daten.</translation>
    </message>
    <message>
        <source>{server} is a node of a cluster. The simulated applications use keys of many slots at once and need a standalone server.</source>
        <translation>{server} ist ein Knoten eines Clusters. Die simulierten Anwendungen benutzen Schlüssel vieler Slots auf einmal und brauchen einen einzelnen Server.</translation>
    </message>
    <message>
        <source>{server} is a replica and takes no writes. Its primary does.</source>
        <translation>{server} ist ein Replikat und lässt sich nicht beschreiben. Sein Primärserver schon.</translation>
    </message>
</context>
<context>
    <name>larder::ctl::StatLine</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>larder::ctl::Status</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>RSS %1</source>
        <translation>RSS %1</translation>
    </message>
    <message>
        <source>fragmentation %1</source>
        <translation>Fragmentierung %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 with an expiry</source>
        <translation>%1 mit Ablaufzeit</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>%1 misses</source>
        <translation>%1 Fehlzugriffe</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 Befehle</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 eingehend</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 ausgehend</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 p50</source>
        <translation>%1 p50</translation>
    </message>
    <message>
        <source>%1 p99</source>
        <translation>%1 p99</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>larder::ctl::Watch</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation>Verbinde neu, Versuch %1</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1, next in %2</source>
        <translation>Verbinde neu, Versuch %1, nächster in %2</translation>
    </message>
    <message>
        <source>Press r to try again.</source>
        <translation>Mit r noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>replica of %1</source>
        <translation>Replikat von %1</translation>
    </message>
    <message>
        <source>link up</source>
        <translation>Verbindung steht</translation>
    </message>
    <message>
        <source>link down</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>gehört vor %1</translation>
    </message>
    <message>
        <source>a Sentinel holds no data</source>
        <translation>ein Sentinel hält keine Daten</translation>
    </message>
    <message>
        <source>no replicas</source>
        <translation>keine Replikate</translation>
    </message>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n Replikat</numerusform>
            <numerusform>%n Replikate</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>AOF write failed</source>
        <translation>AOF-Schreiben gescheitert</translation>
    </message>
    <message>
        <source>last save failed</source>
        <translation>letzte Sicherung gescheitert</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>sichert</translation>
    </message>
    <message>
        <source>saved %1 ago</source>
        <translation>vor %1 gesichert</translation>
    </message>
    <message>
        <source>%1 changes since</source>
        <translation>%1 Änderungen seither</translation>
    </message>
    <message>
        <source>AOF on</source>
        <translation>AOF an</translation>
    </message>
    <message>
        <source>AOF off</source>
        <translation>AOF aus</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Schlüssel</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Eigenaufwand</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 Befehle</translation>
    </message>
    <message>
        <source>%1 ms CPU a minute</source>
        <translation>%1 ms CPU je Minute</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Loading its dataset, %1</source>
        <translation>Lädt seinen Datenbestand, %1</translation>
    </message>
    <message>
        <source>Loading its dataset</source>
        <translation>Lädt seinen Datenbestand</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>All values are stale since %1 (%2).</source>
        <translation>Alle Werte sind veraltet seit %1 (%2).</translation>
    </message>
    <message>
        <source>The server was started anew at %1.</source>
        <translation>Der Server wurde um %1 neu gestartet.</translation>
    </message>
    <message>
        <source>This user may not run %1.</source>
        <translation>Dieser Benutzer darf %1 nicht ausführen.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of one core</source>
        <translation>%1 eines Kerns</translation>
    </message>
</context>
<context>
    <name>larder::format::Identity</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Sentinel</source>
        <translation>Sentinel</translation>
    </message>
    <message>
        <source>Cluster node</source>
        <translation>Cluster-Knoten</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärserver</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n Replikat</numerusform>
            <numerusform>%n Replikate</numerusform>
        </translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>replica of %1</source>
        <translation>Replikat von %1</translation>
    </message>
</context>
<context>
    <name>larder::kit::Banner</name>
    <message>
        <source>Time until the next attempt</source>
        <translation>Zeit bis zum nächsten Versuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::kit::ChartCard</name>
    <message>
        <source>{title}: no samples yet</source>
        <translation>{title}: noch keine Messwerte</translation>
    </message>
    <message>
        <source>{title}, {span}: {value}, lowest {extreme} at {time}</source>
        <translation>{title}, {span}: {value}, niedrigster {extreme} um {time}</translation>
    </message>
    <message>
        <source>{title}, {span}: {name} {value}, highest {extreme} at {time}</source>
        <translation>{title}, {span}: {name} {value}, höchster {extreme} um {time}</translation>
    </message>
</context>
<context>
    <name>larder::kit::ChartTable</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::kit::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>larder::kit::ChartView</name>
    <message>
        <source>no samples yet</source>
        <translation>noch keine Messwerte</translation>
    </message>
</context>
<context>
    <name>larder::kit::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::kit::KpiCard</name>
    <message>
        <source>Copy ACL line</source>
        <translation>ACL-Zeile kopieren</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>veraltet seit %1</translation>
    </message>
</context>
<context>
    <name>larder::kit::LegendEntry</name>
    <message>
        <source>Click to hide or show</source>
        <translation>Klicken zum Verbergen oder Zeigen</translation>
    </message>
</context>
<context>
    <name>larder::kit::LineEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>larder::kit::LoadingBars</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>larder::kit::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>larder::kit::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::overview::BannerStack</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>larder::overview::CommandModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Calls/s</source>
        <translation>Aufrufe/s</translation>
    </message>
    <message>
        <source>Mean µs</source>
        <translation>Mittel µs</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Zeitanteil</translation>
    </message>
</context>
<context>
    <name>larder::overview::CommandTable</name>
    <message>
        <source>Time by command</source>
        <translation>Zeit nach Befehl</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
</context>
<context>
    <name>larder::overview::DatabaseModel</name>
    <message>
        <source>DB</source>
        <translation>DB</translation>
    </message>
    <message>
        <source>Average TTL</source>
        <translation>Mittlere TTL</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Ablaufend</translation>
    </message>
</context>
<context>
    <name>larder::overview::DatabaseTable</name>
    <message>
        <source>Keys by database</source>
        <translation>Schlüssel nach Datenbank</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>ablaufend</translation>
    </message>
    <message>
        <source>no TTL</source>
        <translation>ohne TTL</translation>
    </message>
</context>
<context>
    <name>larder::overview::Exporter</name>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} gespeichert</translation>
    </message>
</context>
<context>
    <name>larder::overview::HeroCard</name>
    <message>
        <source>Hit ratio, server</source>
        <translation>Trefferquote, Server</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit Start</translation>
    </message>
    <message>
        <source>Hits and misses since start</source>
        <translation>Treffer und Fehlzugriffe seit Start</translation>
    </message>
    <message>
        <source>Since start, %1</source>
        <translation>Seit Start, %1</translation>
    </message>
    <message>
        <source>Hits %1</source>
        <translation>Treffer %1</translation>
    </message>
    <message>
        <source>no look-ups yet</source>
        <translation>noch keine Zugriffe</translation>
    </message>
    <message>
        <source>Misses %1</source>
        <translation>Fehlzugriffe %1</translation>
    </message>
</context>
<context>
    <name>larder::overview::OverviewBoard</name>
    <message>
        <source>user may not run %1</source>
        <translation>Benutzer darf %1 nicht ausführen</translation>
    </message>
    <message>
        <source>no look-ups in this window</source>
        <translation>keine Zugriffe in diesem Zeitraum</translation>
    </message>
    <message>
        <source>no samples yet</source>
        <translation>noch keine Messwerte</translation>
    </message>
    <message>
        <source>user may not run INFO</source>
        <translation>Benutzer darf INFO nicht ausführen</translation>
    </message>
    <message>
        <source>no commands yet</source>
        <translation>noch keine Befehle</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Schlüssel</translation>
    </message>
</context>
<context>
    <name>larder::overview::OverviewCards</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Round trip, p99</source>
        <translation>Antwortzeit, p99</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>user may not run PING</source>
        <translation>Benutzer darf PING nicht ausführen</translation>
    </message>
    <message>
        <source>user may not run INFO</source>
        <translation>Benutzer darf INFO nicht ausführen</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>no look-ups just now</source>
        <translation>gerade keine Zugriffe</translation>
    </message>
    <message>
        <source>no sample yet</source>
        <translation>noch kein Messwert</translation>
    </message>
</context>
<context>
    <name>larder::overview::OverviewHead</name>
    <message>
        <source>Back to all charts</source>
        <translation>Zurück zu allen Diagrammen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Pause the charts</source>
        <translation>Diagramme anhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message>
        <source>Picture of the page (PNG)…</source>
        <translation>Bild der Seite (PNG)…</translation>
    </message>
    <message>
        <source>Values of this window (CSV)…</source>
        <translation>Werte dieses Zeitraums (CSV)…</translation>
    </message>
    <message>
        <source>Stale since %1</source>
        <translation>Veraltet seit %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Go on with the charts</source>
        <translation>Diagramme fortsetzen</translation>
    </message>
</context>
<context>
    <name>larder::overview::OverviewPage</name>
    <message>
        <source>ACL line copied</source>
        <translation>ACL-Zeile kopiert</translation>
    </message>
    <message>
        <source>Pause the charts</source>
        <translation>Diagramme anhalten</translation>
    </message>
    <message>
        <source>Go on with the charts</source>
        <translation>Diagramme fortsetzen</translation>
    </message>
    <message>
        <source>Show the last 5 minutes</source>
        <translation>Die letzten 5 Minuten zeigen</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Die letzten 15 Minuten zeigen</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Die letzte Stunde zeigen</translation>
    </message>
    <message>
        <source>Save a picture of the page…</source>
        <translation>Bild der Seite speichern…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the values of this window…</source>
        <translation>Werte dieses Zeitraums speichern…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>larder::servers::ClientsCard</name>
    <message>
        <source>Clients by name</source>
        <translation>Clients nach Namen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Filter the clients by name or address</source>
        <translation>Clients nach Name oder Adresse filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>grouped by name</source>
        <translation>nach Namen gruppiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>larder::servers::ClientsModel</name>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Last command</source>
        <translation>Letzter Befehl</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <translation>%1, blockiert</translation>
    </message>
    <message numerus="yes">
        <source>id %1, %n channel(s)</source>
        <translation>
            <numerusform>ID %1, %n Kanal</numerusform>
            <numerusform>ID %1, %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>larder::servers::Facts</name>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>heard %1 ago</source>
        <translation>gehört vor %1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primärserver</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>up</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Primary heard</source>
        <translation>Primärserver gehört</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Last save</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>failed, good one %1</source>
        <translation>gescheitert, letzte gute %1</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>Append-only file</source>
        <translation>Append-only-Datei</translation>
    </message>
    <message>
        <source>on, the last write failed</source>
        <translation>ein, das letzte Schreiben ist gescheitert</translation>
    </message>
    <message>
        <source>Writing to disk now</source>
        <translation>Schreibt gerade auf die Platte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>last save %1</source>
        <translation>letzte Sicherung %1</translation>
    </message>
    <message>
        <source>AOF on</source>
        <translation>AOF ein</translation>
    </message>
    <message>
        <source>AOF off</source>
        <translation>AOF aus</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
</context>
<context>
    <name>larder::servers::ReadStates</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>This is read from the server once it is connected.</source>
        <translation>Das wird vom Server gelesen, sobald er verbunden ist.</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>User %1 may not run %2. The rest works.</source>
        <translation>Benutzer %1 darf %2 nicht ausführen. Der Rest geht.</translation>
    </message>
    <message>
        <source>Copy ACL line</source>
        <translation>ACL-Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>larder::servers::ServerDetails</name>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
</context>
<context>
    <name>larder::servers::ServerTable</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>larder::servers::ServerTableModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hits, %</source>
        <translation>Treffer, %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>larder::servers::ServerTile</name>
    <message>
        <source>%1 % hits</source>
        <translation>%1 % Treffer</translation>
    </message>
    <message>
        <source>% hits</source>
        <translation>% Treffer</translation>
    </message>
</context>
<context>
    <name>larder::servers::ServersPage</name>
    <message>
        <source>Show the servers as</source>
        <translation>Server zeigen als</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Show the servers as a table</source>
        <translation>Server als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the servers as tiles</source>
        <translation>Server als Kacheln zeigen</translation>
    </message>
</context>
<context>
    <name>larder::servers::SlowlogCard</name>
    <message>
        <source>Slow log</source>
        <translation>Slow Log</translation>
    </message>
    <message>
        <source>Slow commands by shape</source>
        <translation>Langsame Befehle nach Form</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>grouped by shape</source>
        <translation>nach Form gruppiert</translation>
    </message>
    <message>
        <source>No slow commands</source>
        <translation>Keine langsamen Befehle</translation>
    </message>
    <message>
        <source>A command appears here when it runs longer than the server&apos;s limit, slowlog-log-slower-than.</source>
        <translation>Ein Befehl erscheint hier, wenn er länger läuft als die Grenze des Servers, slowlog-log-slower-than.</translation>
    </message>
</context>
<context>
    <name>larder::servers::SlowlogModel</name>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>larder::servers::Tile</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::servers::TileGrid</name>
    <message>
        <source>Servers, worst first</source>
        <translation>Server, die schlechtesten zuerst</translation>
    </message>
</context>
<context>
    <name>larder::servers::Words</name>
    <message>
        <source>Memory %1 full and nothing may be evicted</source>
        <translation>Speicher zu %1 voll, und nichts darf verdrängt werden</translation>
    </message>
    <message>
        <source>Not linked to its primary %1</source>
        <translation>Nicht mit seinem Primärserver %1 verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n replica(s) not linked</source>
        <translation>
            <numerusform>%1 von %n Replikat nicht verbunden</numerusform>
            <numerusform>%1 von %n Replikaten nicht verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The append-only file cannot be written</source>
        <translation>Die Append-only-Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The last save to disk failed</source>
        <translation>Die letzte Sicherung auf die Platte ist gescheitert</translation>
    </message>
    <message>
        <source>The certificate is not verified</source>
        <translation>Das Zertifikat wird nicht geprüft</translation>
    </message>
    <message>
        <source>A Sentinel: it watches servers and holds no keys</source>
        <translation>Ein Sentinel: Er überwacht Server und hat keine Schlüssel</translation>
    </message>
    <message>
        <source>A Cluster node: its own share of the keys is shown</source>
        <translation>Ein Cluster-Knoten: Gezeigt wird sein Anteil der Schlüssel</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Kein Problem</translation>
    </message>
    <message>
        <source>No problem, %1 keys</source>
        <translation>Kein Problem, %1 Schlüssel</translation>
    </message>
    <message>
        <source>No answer since %1, attempt %2</source>
        <translation>Keine Antwort seit %1, Versuch %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message>
        <source>Loads its dataset, %1</source>
        <translation>Lädt seine Daten, %1</translation>
    </message>
    <message>
        <source>Loads its dataset</source>
        <translation>Lädt seine Daten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waits for the first sample</source>
        <translation>Wartet auf den ersten Messwert</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answering</source>
        <translation>
            <numerusform>%n antwortet nicht</numerusform>
            <numerusform>%n antworten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not connected</source>
        <translation>
            <numerusform>%n nicht verbunden</numerusform>
            <numerusform>%n nicht verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all well</source>
        <translation>%1, alles gut</translation>
    </message>
    <message>
        <source>%1: %2, worst first</source>
        <translation>%1: %2, die schlechtesten zuerst</translation>
    </message>
</context>
<context>
    <name>larder::settings::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Zeitraum der Diagramme</translation>
    </message>
    <message>
        <source>Sample interval</source>
        <translation>Messabstand</translation>
    </message>
    <message>
        <source>The file cannot be written: what you choose here lasts until Larder closes.</source>
        <translation>Die Datei lässt sich nicht schreiben: Was Sie hier wählen, gilt bis zum Ende von Larder.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Dark suits operations rooms.</source>
        <translation>Dunkel passt in Leitstände.</translation>
    </message>
    <message>
        <source>How high the rows of tables and lists are.</source>
        <translation>Wie hoch die Zeilen von Tabellen und Listen sind.</translation>
    </message>
    <message>
        <source>Holds from the next start of Larder.</source>
        <translation>Gilt ab dem nächsten Start von Larder.</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>0.2 s</source>
        <translation>0,2 s</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0,5 s</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>2 s</source>
        <translation>2 s</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Charts and samples</source>
        <translation>Diagramme und Messwerte</translation>
    </message>
    <message>
        <source>What the charts begin with.</source>
        <translation>Womit die Diagramme beginnen.</translation>
    </message>
    <message>
        <source>Of new connections; each look costs the server 2 commands. Edit a connection to change its own.</source>
        <translation>Für neue Verbindungen; jede Messung kostet den Server 2 Befehle. Den Abstand einer bestehenden ändern Sie in der Verbindung.</translation>
    </message>
    <message>
        <source>Nothing is kept in this session</source>
        <translation>In dieser Sitzung wird nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Folder of connections and settings</source>
        <translation>Ordner der Verbindungen und Einstellungen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Connections and settings</source>
        <translation>Verbindungen und Einstellungen</translation>
    </message>
    <message>
        <source>Passwords are not in these files: they are in the system keychain.</source>
        <translation>Passwörter stehen nicht in diesen Dateien: Sie sind im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Start Larder again to see it in this language.</source>
        <translation>Starten Sie Larder neu, um es in dieser Sprache zu sehen.</translation>
    </message>
</context>
<context>
    <name>larder::shell::FirstRunPage</name>
    <message>
        <source>Connect to a cache</source>
        <translation>Mit einem Cache verbinden</translation>
    </message>
    <message>
        <source>Larder shows what your cache server does and what your applications do with it, on one time axis.</source>
        <translation>Larder zeigt auf einer Zeitachse, was Ihr Cache-Server tut und was Ihre Anwendungen mit ihm tun.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>A server you have</source>
        <translation>Ein eigener Server</translation>
    </message>
    <message>
        <source>Redis, Valkey or compatible: host, URL or Unix socket, with or without TLS. Passwords go to the system keychain.</source>
        <translation>Redis, Valkey oder kompatibel: Host, URL oder Unix-Socket, mit oder ohne TLS. Passwörter kommen in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>Starts a private server on this computer with simulated applications that read, write, expire and evict. It ends with the window.</source>
        <translation>Startet auf diesem Rechner einen eigenen Server mit simulierten Anwendungen: Es wird gelesen und geschrieben, Schlüssel laufen ab und werden verdrängt. Sie endet mit dem Fenster.</translation>
    </message>
    <message>
        <source>Connections from elsewhere</source>
        <translation>Verbindungen von anderswo</translation>
    </message>
    <message>
        <source>A list of redis:// URLs, or the exported connections of another Redis console. Nothing is contacted before you choose.</source>
        <translation>Eine Liste von redis://-URLs oder die ausgegebenen Verbindungen einer anderen Redis-Konsole. Nichts wird angesprochen, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>What Larder asks of a server</source>
        <translation>Was Larder von einem Server verlangt</translation>
    </message>
    <message>
        <source>About 2 commands per second, PING and INFO. It never writes unless you do. To watch, a user needs only:</source>
        <translation>Etwa 2 Befehle pro Sekunde, PING und INFO. Larder schreibt nie, außer Sie tun es. Zum Beobachten braucht ein Benutzer nur:</translation>
    </message>
    <message>
        <source>The rights Larder needs, as an ACL line</source>
        <translation>Die Rechte, die Larder braucht, als ACL-Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the ACL line</source>
        <translation>ACL-Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>larder::shell::HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>larder::shell::KeyCaps</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>larder::shell::LocalServerList</name>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>verlangt ein Passwort</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>Looks at 127.0.0.1:6379 and the usual Unix sockets, when you ask for it</source>
        <translation>Sieht auf Wunsch bei 127.0.0.1:6379 und den üblichen Unix-Sockets nach</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>Nach Servern auf diesem Rechner suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>127.0.0.1:6379 and the usual Unix sockets, looked at %1</source>
        <translation>127.0.0.1:6379 und die üblichen Unix-Sockets, gesucht um %1</translation>
    </message>
    <message>
        <source>No server answers there.</source>
        <translation>Dort antwortet kein Server.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
</context>
<context>
    <name>larder::shell::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>larder::shell::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>larder::shell::NoticeArea</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>larder::shell::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>larder::shell::PalettePanel</name>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>larder::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
</context>
<context>
    <name>larder::shell::ServerSwitch</name>
    <message>
        <source>Server: %1, %2</source>
        <translation>Server: %1, %2</translation>
    </message>
    <message>
        <source>Server: none yet</source>
        <translation>Server: noch keiner</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
</context>
<context>
    <name>larder::shell::StatusBar</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>larder::shell::StatusLine</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinde</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (zuletzt bekannt)</translation>
    </message>
    <message>
        <source>Round trip %1</source>
        <translation>Antwortzeit %1</translation>
    </message>
    <message>
        <source>Last sample %1, every %2</source>
        <translation>Letzter Messwert %1, alle %2</translation>
    </message>
    <message>
        <source>Last sample %1</source>
        <translation>Letzter Messwert %1</translation>
    </message>
    <message>
        <source>No reply since %1</source>
        <translation>Keine Antwort seit %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Attempt %1, next in %2</source>
        <translation>Versuch %1, nächster in %2</translation>
    </message>
    <message>
        <source>Sampling off</source>
        <translation>Messung aus</translation>
    </message>
    <message>
        <source>%1 of its dataset</source>
        <translation>%1 der Daten</translation>
    </message>
    <message>
        <source>No attempts until something is changed</source>
        <translation>Keine Versuche, bis etwas geändert wird</translation>
    </message>
    <message>
        <source>No further attempts</source>
        <translation>Keine weiteren Versuche</translation>
    </message>
    <message>
        <source>%1 commands/s</source>
        <translation>%1 Befehle/s</translation>
    </message>
    <message>
        <source>Own cost %1</source>
        <translation>Eigenaufwand %1</translation>
    </message>
    <message>
        <source>%1 ms CPU/min</source>
        <translation>%1 ms CPU/min</translation>
    </message>
    <message>
        <source>History %1 in memory</source>
        <translation>Verlauf %1 im Speicher</translation>
    </message>
    <message>
        <source>History empty</source>
        <translation>Verlauf leer</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
</context>
<context>
    <name>larder::shell::TopBar</name>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
</context>
<context>
    <name>larder::shell::WindowActions</name>
    <message>
        <source>Connect to a server…</source>
        <translation>Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Verbindungen einlesen…</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Server wählen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Diese Seite neu lesen</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Try %1 again now</source>
        <translation>%1 jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
</context>
</TS>
