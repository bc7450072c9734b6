# Two packages: larder (the programs) and larder-engine-dev (what a service links).
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME larder)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION database)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS libqt6svg6)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "redis-server")
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
  "Console for Redis-compatible caches\n Live hit ratios, memory, latency, keys and clients of Redis, Valkey and\n compatible servers in a window (larder) and in the terminal (larderctl).")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME larder-engine-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libssl-dev, nlohmann-json3-dev, libzstd-dev, liblz4-dev, pkg-config")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
  "Engine of Larder for services\n Transport, values, monitoring and metrics of Redis-compatible caches as a static\n C++20 library with its headers and CMake package.")
