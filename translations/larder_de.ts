<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChartPainter</name>
    <message>
        <source>no samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartUnit</name>
    <message>
        <source>GB per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{detail}: this value is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the URL of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should look like redis://user@host:6379/0, rediss:// for TLS, or unix:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or fill in the fields one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time set for this request has passed. A slow command, a long script or the network may be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or allow more time in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much is waiting for {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands are made faster than they are answered, so new ones are turned away before they fill the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the running work, or slow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is given a rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last requests all failed, so new ones fail at once instead of waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larder tries again by itself within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard of this connection holds it back, because it would block or change the connection for everyone who shares it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the page that is made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is set to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection lets no command pass that is not known to be a read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off Read only in the connection if writing is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name does not resolve on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the name server and the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within the time set for connecting: the host is down, or a firewall drops what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is up and turned the connection down: the server is not running, or it listens elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server, or check its port and bind address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to it from this computer, or the network is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no socket {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not running, or it has its socket in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check unixsocket in the server&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket {address} may not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who runs Larder has no right to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group that owns the socket, or change unixsocketperm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} does not speak TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the connection and then said nothing, as a port without TLS does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn TLS off, or use the server&apos;s TLS port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered the handshake with something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the CA file of that authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} vouches for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is self-signed and not in the CA file, so anyone could have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a CA file and name that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over, so it no longer proves who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it renewed, or check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {server} is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for {detail}, not for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers may not be the server that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {detail} as server name if that is right, or have the certificate reissued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} wants a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed the connection after the handshake because none was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the certificate and the key of this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for TLS cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or correct its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with {server} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides did not agree on version, cipher or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the server&apos;s log. Larder speaks TLS 1.2 and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped or restarted, or it closed this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larder connects again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {server} was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke while a reply was under way: the server ended, or something on the way cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} closed in the middle of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had arrived of it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, but it is silent for longer than is plausible: the server hangs, or the network is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larder keeps trying. Look at the server&apos;s host if it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} sent invalid data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived does not follow the Redis protocol, so the connection was closed. Other servers are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what runs at {address}, and what stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply of {server} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes the limit that protects the memory of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at once, or raise the limit in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply of {server} is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes the limit that protects this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} answered something unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is well formed, but not what the command promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what runs at {address}: a proxy, or a version that Larder does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} speaks HTTP, not Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port belongs to a web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} speaks SSH, not Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port belongs to an SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} wants TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was spoken to in clear and answered with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn TLS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells nothing before someone has signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} refused the sign-in of {user}. Larder does not repeat it, so that nobody is locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user {user} may not do this on {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right is missing; everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the right granted by ACL SETUSER, or sign in as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is loading its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers as soon as the data set is in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: values appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is busy with a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers nobody until the script has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or end the script with SCRIPT KILL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has reached its memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be evicted, so it refuses writes. Reads go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise maxmemory, choose an eviction policy, or delete keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} cannot save to its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It therefore refuses writes. Reads go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on its disk and see its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is a replica and takes no writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes go to its primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has lost its primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set to serve nothing that may be stale, so it refuses reads too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the primary or the link back, or see replica-serve-stale-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has too few replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes writes only while enough of them are in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the replicas back, or see min-replicas-to-write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} takes no more clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its limit on connections is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close clients that nobody needs, or raise maxclients. Larder tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key lives on another node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is part of a cluster and does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the node that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is moving to another node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is being rearranged around {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys are moving between nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are still on {server}, some are already elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys lie on different nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster takes several keys in one command only when they share a slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster of {server} is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some slots have no node, or most of the nodes cannot see each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its nodes one by one: each can still be viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} no longer holds the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was restarted, or its scripts were flushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: the script is loaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key holds another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command does not fit the type of its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the key: its editor knows the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not know this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an older version or a variant, or the command was renamed away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its version and its rename-command settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} refused the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words tell why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the command and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing, or the user who runs Larder has no right to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or the user who runs Larder has no right to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space, or check the path and the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum or its form is wrong. Where there is a last good copy, that is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file, or let Larder write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was written by a later version of Larder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is, so that nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Larder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked or not there, so passwords can be neither read nor kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or keep the password only until Larder closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larder starts this program and cannot go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program ended before it was ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larder had started it and was waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its own words, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it took effect is not known: read it again before repeating it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, in the format of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent, no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::connect::ImportModel</name>
    <message>
        <source>saved already as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::connect::Notice</name>
    <message>
        <source>The saved servers were damaged; the last good copy is in use. Check what changed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved servers were written by a later version of Larder and stay untouched. What you add now lasts until Larder closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved servers and their copy are damaged and stay untouched (%1). What you add now lasts until Larder closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved servers cannot be read (%1). What you add now lasts until Larder closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers could not be saved (%1). What you changed lasts until Larder closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer. The password of %1 is kept until Larder closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::connect::Remedy</name>
    <message>
        <source>Show the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn TLS on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn TLS off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 as server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::Banner</name>
    <message>
        <source>Time until the next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::ChartCard</name>
    <message>
        <source>{title}: no samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {span}: {value}, lowest {extreme} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {span}: {name} {value}, highest {extreme} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::ChartTable</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::KpiCard</name>
    <message>
        <source>Copy ACL line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::LegendEntry</name>
    <message>
        <source>Click to hide or show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::LineEdit</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::LoadingBars</name>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::kit::Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::shell::KeyCaps</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::shell::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>larder::shell::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
