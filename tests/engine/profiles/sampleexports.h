// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace larder::profiles {

/// As Redis Insight writes it: indented by two, absent values null, certificates inside.
inline constexpr auto insightExport = R"([
  {
    "id": "c1b5f4a0-0001",
    "host": "cache-1.example",
    "port": 6380,
    "name": "Orders",
    "db": 3,
    "username": "ops",
    "password": "pa\"ss",
    "connectionType": "STANDALONE",
    "tls": true,
    "verifyServerCert": false,
    "tlsServername": "cache.example",
    "caCert": { "id": "ca", "name": "ca", "certificate": "-----BEGIN CERTIFICATE-----" },
    "clientCert": null,
    "ssh": false,
    "sshOptions": null,
    "sentinelMaster": null,
    "modules": [],
    "compressor": "NONE"
  },
  {
    "host": "10.0.0.9",
    "port": 6379,
    "name": "Orders",
    "db": null,
    "username": null,
    "password": null,
    "tls": false
  },
  {
    "host": "127.0.0.1",
    "port": 6379,
    "name": "behind a tunnel",
    "ssh": true,
    "sshOptions": { "host": "jump.example", "port": 22 }
  },
  { "host": "x", "port": 70000 },
  17
])";

/// As Another Redis Desktop Manager has it inside its base64.
inline constexpr auto anotherConnections =
    R"([{"host":"127.0.0.1","port":"6379","auth":"s3cret",)"
    R"("username":"","name":"local","separator":":","cluster":false,)"
    R"("connectionReadOnly":true,"color":"#ff8800","key":"1_a",)"
    R"("order":1},{"host":"node","port":7000,"auth":"","name":"",)"
    R"("cluster":true,"sslOptions":{"key":"/k.pem","cert":"/c.pem",)"
    R"("ca":"/ca.pem"},"sentinelOptions":{"masterName":"main",)"
    R"("nodePassword":"n"}}])";

} // namespace larder::profiles
