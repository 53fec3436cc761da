# Installs the headers, and the files that find_package(bowout), its component json and pkg-config read.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(config_dir ${CMAKE_INSTALL_DATADIR}/cmake/bowout)

foreach(header IN LISTS bowout_headers)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES include/${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/${folder})
endforeach()
foreach(target IN ITEMS bowout bowout_json)
  install(TARGETS ${target} EXPORT ${target} INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  install(EXPORT ${target} FILE ${target}-targets.cmake NAMESPACE bowout:: DESTINATION ${config_dir})
endforeach()

configure_package_config_file(cmake/bowout-config.cmake.in bowout-config.cmake INSTALL_DESTINATION ${config_dir})
write_basic_package_version_file(bowout-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/bowout-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/bowout-config-version.cmake
        DESTINATION ${config_dir})

# Paths in the .pc file count from where it lies, so that the prefix may be moved.
set(pc_dir ${CMAKE_INSTALL_DATADIR}/pkgconfig)
set(pc_include_dir ${CMAKE_INSTALL_INCLUDEDIR})
if(NOT IS_ABSOLUTE ${pc_include_dir})
  file(RELATIVE_PATH to_include ${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig ${CMAKE_INSTALL_FULL_INCLUDEDIR})
  set(pc_include_dir "\${pcfiledir}/${to_include}")
endif()
configure_file(cmake/bowout.pc.in bowout.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/bowout.pc DESTINATION ${pc_dir})
