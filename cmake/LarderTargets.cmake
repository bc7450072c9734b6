# The warning law and the few shapes every target of ours has.

add_library(larder_warnings INTERFACE)
target_compile_options(larder_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wformat=2 -Werror
  # A designated initialiser names what differs from the defaults: leaving out the rest is its point.
  -Wno-missing-field-initializers)

# Qt without its implicit conversions: bytes never turn into text unseen.
add_library(larder_qt_law INTERFACE)
target_compile_definitions(larder_qt_law INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

add_compile_definitions(_GLIBCXX_ASSERTIONS) # what people get is what is tested
if(LARDER_SANITIZE)
  add_compile_options(-fsanitize=${LARDER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1 -g1)
  add_link_options(-fsanitize=${LARDER_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
  add_compile_options(-D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
  add_link_options(-Wl,-z,relro,-z,now)
endif()

# libFuzzer finds its way by the coverage of the code it calls.
if(LARDER_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# larder_precompile(TARGET HEADER): cmake/precompiled/HEADER.h is parsed once for the target. Only a
# saving of time: every file still includes what it uses, and the tidy preset builds without.
option(LARDER_PRECOMPILE "Parse common headers once a library" ON)
function(larder_precompile target header)
  if(LARDER_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled/${header}.h)
  endif()
endfunction()

# larder_engine_library(NAME FLOORS): one static library for engine/NAME, over the floors it uses.
function(larder_engine_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(larder_${name} STATIC ${arg_SOURCES})
  target_include_directories(larder_${name} PUBLIC
    $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/larder>)
  target_link_libraries(larder_${name} PUBLIC ${arg_PUBLIC}
    PRIVATE $<BUILD_INTERFACE:larder_warnings> ${arg_PRIVATE})
  set_target_properties(larder_${name} PROPERTIES EXPORT_NAME ${name})
  larder_precompile(larder_${name} std)
endfunction()

# larder_ui_library(NAME ...): one static library for ui/NAME.
function(larder_ui_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(larder_ui_${name} STATIC ${arg_SOURCES})
  target_include_directories(larder_ui_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(larder_ui_${name} PUBLIC ${arg_PUBLIC}
    PRIVATE larder_warnings larder_qt_law ${arg_PRIVATE})
  set_target_properties(larder_ui_${name} PROPERTIES AUTOMOC ON)
  if("Qt6::Widgets" IN_LIST arg_PUBLIC)
    larder_precompile(larder_ui_${name} widgets)
  endif()
endfunction()
